import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCatalogue } from './fixtures/error-catalogue.ts';
import { problemExamples } from './fixtures/problem-examples.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('fixtures'))
  .filter((file) => file !== 'problem-codes.ts')
  .map((file) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') }));
const codes = Object.keys(problemCodes) as ProblemCode[];
const provoked = new Map(codes.map((code) => [code, problemExamples[code].provoke()]));

describe('the catalogue of problems', () => {
  it('lists every code that the sources raise', () => {
    const raised = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bcode: ([^,}]*)/g)]
        .flatMap(([, expression = '']) => [...expression.matchAll(/'([a-z][A-Za-z]+)'/g)])
        .map(([, code = '']) => `${file}: ${code}`),
    );
    expect(raised.length).toBeGreaterThan(80);
    expect(raised.filter((line) => !Object.hasOwn(problemCodes, line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('lists none that nothing raises', () => {
    expect(codes.filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)))).toEqual([]);
  });

  it.each(codes)('shows what provokes `%s`', (code) => {
    expect(provoked.get(code)?.map((problem) => problem.code)).toContain(code);
  });

  it('is the page that people read', () => {
    const page = readFileSync(new URL('../../../docs/rules/errors.md', import.meta.url), 'utf8');
    expect(page).toBe(errorCatalogue((code) => provoked.get(code) ?? []));
  });
});
