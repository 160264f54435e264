import { chinaCalendar } from '@hutong/calendar';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createDecider } from './decider.ts';
import { carePackFile } from './fixtures/care-pack.ts';
import { inputSchema } from './input-schema.ts';
import type { JsonObject } from './json.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';
import { subjectTypes } from './subject-types.ts';

const pack = resolvePack({
  packs: [
    readPack([
      carePackFile(
        ['title: { zh: 编号, en: id }', "title: { zh: '编号 */ 号', en: id }"],
        ['oneOf: [inPerson, phone]', 'oneOf: [inPerson, "it\'s"]'],
      ),
    ]),
  ],
  id: 'care',
});

/** What the compiler says about code that uses the generated types. */
function complaints(code: string): readonly string[] {
  const files: { readonly [name: string]: string } = {
    '/subjects.d.ts': subjectTypes(pack),
    '/use.ts': `import type { Minor, Subjects } from './subjects';\n${code}`,
    '/lib.d.ts':
      'interface Array<T> { [n: number]: T; length: number } interface ReadonlyArray<T> { readonly [n: number]: T } interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}',
  };
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    noLib: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => {
      const text = files[name];
      return text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    },
    fileExists: (name) => Object.hasOwn(files, name),
    readFile: (name) => files[name],
  };
  const program = ts.createProgram(Object.keys(files), options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('subjectTypes', () => {
  it('take a subject with all of its facts, some, or none', () => {
    expect(
      complaints(`
        export const all: Minor = { id: 'm-1', born: '2015-01-01', calls: 3, ill: null, visits: [{ date: '2024-01-05', mode: 'inPerson' }] };
        export const none: Subjects['minor'] = {};
        export const marked: Minor = { $unknown: { visits: 'partial' } };
      `),
    ).toEqual([]);
  });

  it('refuse a fact of another type, a choice that does not exist, and a misspelt field', () => {
    const wrong = complaints(`
      export const a: Minor = { calls: 'three' };
      export const b: Minor = { visits: [{ mode: 'letter' }] };
      export const c: Minor = { call: 3 };
      export const d: Minor = { $unknown: { visits: 'whatever' } };
    `);
    expect(wrong).toHaveLength(4);
  });

  it('are subjects as decide takes them', () => {
    expect(
      complaints(`
        type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
        declare const minor: Minor;
        export const subject: { readonly [key: string]: Json } = minor;
      `),
    ).toEqual([]);
  });
});

describe('inputSchema', () => {
  const schema = inputSchema({ pack, decision: 'care', language: 'en' });
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);

  it('names what the decision reads and no more', () => {
    expect(Object.keys(schema.properties)).toEqual(['id', 'born', 'calls', 'ill', 'visits', '$unknown']);
    const withoutCalls = resolvePack({
      packs: [
        readPack([carePackFile(["pass: { '>=': [{ var: calls }, { param: callsAYear }] }", 'pass: { var: ill }'])]),
      ],
      id: 'care',
    });
    expect(Object.keys(inputSchema({ pack: withoutCalls, decision: 'care', language: 'zh' }).properties)).not.toContain(
      'calls',
    );
    expect(schema.properties.calls).toEqual({ title: 'calls', 'x-unit': 'call', type: ['integer', 'null'] });
  });

  it.each<readonly [string, JsonObject]>([
    ['nothing', {}],
    ['null', { calls: null }],
    ['a field that no rule knows', { colour: 'red' }],
    ['a date that does not exist', { born: '2023-02-29' }],
    ['a list of something else', { visits: [3] }],
    ['text for a number', { calls: '3' }],
    ['a reason that does not exist', { $unknown: { calls: 'mislaid' } }],
  ])('takes and refuses what the decision takes and refuses: %s', (_, subject) => {
    const decider = createDecider({ pack, decision: 'care', calendar: chinaCalendar });
    let taken = true;
    try {
      decider.decide(subject, { asOf: '2024-02-01' });
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      taken = false;
    }
    expect(validate(subject)).toBe(taken);
  });
});
