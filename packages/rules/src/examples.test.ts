import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import * as calendar from '@hutong/calendar';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';
import { readPack } from './read.ts';

// An example in a doc comment is a promise. Each `expression // => result` in one is evaluated here, with everything
// that the calendar, this package and the file itself export in scope.

/** What examples call `pack`, `subject` and `decision`: one requirement, met. */
const pack = readPack([
  {
    file: 'sample.yaml',
    text: `
pack: sample
version: 1.0.0
title: { zh: 样例, en: Sample }
sources:
  rule: { title: { zh: 走访规定, en: Rule on visits }, force: programme, issued: unknown }
clauses:
  monthly: { source: rule, at: 第一条, says: { zh: 应当走访, en: Visits are due }, modality: must }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields:
      id: { title: { zh: 编号, en: id }, type: string }
      visits: { title: { zh: 走访次数, en: visits }, type: integer }
decisions:
  visiting:
    kind: checks
    title: { zh: 走访, en: visiting }
    subject: minor
    checks:
      visited:
        title: { zh: 已走访, en: visited }
        cite: monthly
        pass: { '>=': [{ var: visits }, 1] }
        says: { pass: { zh: 已走访, en: visited }, fail: { zh: 未走访, en: not visited } }
`,
  },
]);
const subject = { id: 'm-1', visits: 1 };
const decision = rules
  .createDecider({
    pack: rules.resolvePack({ packs: [pack], id: 'sample' }),
    decision: 'visiting',
    calendar: calendar.chinaCalendar,
  })
  .decide(subject, { asOf: '2026-11-24' });

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Example {
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

function examplesIn(file: string): Example[] {
  const source = ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }) => ({
        file,
        name: ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? '') : '',
        code: ts.getTextOfJSDocComment(comment) ?? '',
      })),
  );
}

/** Every `expression // => result`, also where the result stands on the next line, becomes a call of `check`. */
function checkedCode(code: string): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile('example.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let checks = 0;
  const lines = source.statements.map((statement) => {
    const after = code.slice(statement.end);
    const expected = /^;?\s*\/\/ => (.*)/.exec(after)?.[1];
    if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    checks += 1;
    return `check(${statement.expression.getText()}, (${expected}));`;
  });
  return { code: lines.join('\n'), checks };
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'),
);
const examples = files.flatMap(examplesIn);

describe('the examples of the documentation', () => {
  it.each(examples.map((example) => [example.file, example.name, example.code] as const))(
    '%s: %s',
    async (file, _, text) => {
      const { code, checks } = checkedCode(text);
      expect(checks, 'an example without a result proves nothing').toBeGreaterThan(0);
      const own: { readonly [name: string]: unknown } = await import(/* @vite-ignore */ `${folder}${file}`);
      const scope = { ...calendar, ...rules, ...own, pack, subject, decision };
      const run = compileFunction(code, ['check', ...Object.keys(scope)]);
      run((actual: unknown, expected: unknown) => expect(actual).toEqual(expected), ...Object.values(scope));
    },
  );
});
