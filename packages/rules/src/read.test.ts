import { describe, expect, it } from 'vitest';
import { readLocatedPack, readPack, verifyDigest } from './read.ts';
import { RulesError } from './rules-error.ts';

const head = `pack: test-pack
version: 1.0.0
title: { zh: 试, en: test }
`;

function problemsOf(text: string, more: readonly { readonly file: string; readonly text: string }[] = []) {
  try {
    readPack([{ file: 'pack.yaml', text }, ...more]);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems;
    throw error;
  }
}

describe('readPack', () => {
  it('reads a pack from several files and knows where each block stands', () => {
    const pack = readPack([
      { file: 'pack.yaml', text: head },
      {
        file: 'numbers.yaml',
        text: `parameters:
  visits:
    title: { zh: 走访, en: visits }
    values:
      - { from: 2023-01-01, value: 2, basis: assumed, note: { zh: 由本地确定, en: set locally } }
`,
      },
    ]);
    expect(pack.parameters.visits?.values[0]?.value).toBe(2);
    expect(pack.origin?.['/parameters/visits']).toEqual({ file: 'numbers.yaml', line: 2 });
    expect(pack.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  it('gives the same digest however the same content is written', () => {
    const a = readPack([{ file: 'a.yaml', text: head }]);
    const b = readPack([
      { file: 'b.json', text: '{"title":{"en":"test","zh":"试"},"version":"1.0.0","pack":"test-pack"}' },
    ]);
    expect(b.digest).toBe(a.digest);
  });

  it('keeps the digest when only cases change, and tells a pack that was changed after publication', () => {
    const pack = readPack([{ file: 'pack.yaml', text: head }]);
    const cases = 'cases: [{ id: a, name: one, decision: none, asOf: 2024-01-01, subject: {}, expect: {} }]\n';
    expect(readPack([{ file: 'pack.yaml', text: head + cases }]).digest).toBe(pack.digest);
    expect(verifyDigest(pack)).toBe(true);
    expect(verifyDigest({ ...pack, title: { zh: '改', en: 'changed' } })).toBe(false);
    expect(verifyDigest(JSON.parse(JSON.stringify(pack)))).toBe(true);
  });

  it('tells where any value stands, however deep', () => {
    const { placeOf } = readLocatedPack([
      {
        file: 'pack.yaml',
        text: `${head}sources:\n  demo:\n    title: { zh: 文, en: doc }\n    force: law\n    issued: unknown\n`,
      },
    ]);
    expect(placeOf('/sources/demo/force')).toEqual({ file: 'pack.yaml', line: 7, column: 5 });
    expect(placeOf('/sources/demo/note')).toEqual({ file: 'pack.yaml', line: 5, column: 3 });
  });

  it('names file, line, column and the near name of a misspelt field', () => {
    const [problem] = problemsOf(`${head}parameter: {}\n`);
    expect(problem).toMatchObject({
      code: 'fieldUnknown',
      file: 'pack.yaml',
      line: 4,
      column: 1,
      hint: 'did you mean `parameters`?',
    });
  });

  it('reports every mistake, not only the first', () => {
    const problems = problemsOf(`${head}sources:
  demo: { title: { zh: 文, en: doc }, force: lawn, issued: yesterday }
clauses:
  one: { source: demo, at: 一, says: { zh: 甲 }, modality: must }
`);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['fieldValue', 'fieldMissing']));
    expect(problems.find(({ code }) => code === 'fieldValue')).toMatchObject({ line: 5, hint: 'did you mean `law`?' });
  });

  it('finds gaps and overlaps between the periods of a parameter', () => {
    const withPeriods = (first: string, second: string) => `${head}parameters:
  visits:
    title: { zh: 走访, en: visits }
    values:
      - { from: 2023-01-01, ${first}value: 1, basis: assumed, note: { zh: 注, en: note } }
      - { from: ${second}, value: 2, basis: assumed, note: { zh: 注, en: note } }
`;
    expect(problemsOf(withPeriods('to: 2024-01-01, ', '2024-01-01'))).toEqual([]);
    expect(problemsOf(withPeriods('to: 2024-01-01, ', '2024-01-02'))[0]).toMatchObject({ code: 'periodGap', line: 8 });
    expect(problemsOf(withPeriods('', '2024-01-01'))[0]).toMatchObject({ code: 'periodOverlap', line: 8 });
  });

  it('refuses a cited value without a clause and an assumed one without a note', () => {
    const value = (rest: string) =>
      `${head}parameters: { visits: { title: { zh: 走访, en: visits }, values: [{ from: 2023-01-01, value: 1, ${rest} }] } }\n`;
    expect(problemsOf(value('basis: cited'))[0]?.message).toBe('a cited value names its clause');
    expect(problemsOf(value('basis: assumed'))[0]?.message).toBe('a value that is not cited says why');
  });

  it('refuses a block that stands in two files, a duplicate key and an alias', () => {
    const source = 'sources:\n  demo: { title: { zh: 文, en: doc }, force: law, issued: unknown }\n';
    expect(problemsOf(head + source, [{ file: 'more.yaml', text: source }])[0]).toMatchObject({
      code: 'packTwice',
      file: 'more.yaml',
      line: 2,
    });
    expect(problemsOf(`${head}version: 1.0.1\n`)[0]).toMatchObject({ code: 'yamlSyntax', line: 4 });
    expect(problemsOf(`${head}sources: &a {}\nclauses: *a\n`)[0]).toMatchObject({ code: 'yamlAlias' });
  });

  it('refuses a file nested beyond all reason, in flow and in blocks', () => {
    const blocks = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    for (const text of [`${'['.repeat(5000)}${']'.repeat(5000)}`, blocks])
      expect(problemsOf(text).map(({ code }) => code)).toEqual(['fileTooDeep']);
    expect(problemsOf('['.repeat(100_000)).length).toBeLessThanOrEqual(20);
  });

  it('says where the text is no YAML', () => {
    expect(problemsOf('pack: [a\nversion: 1')[0]).toMatchObject({ code: 'yamlSyntax', file: 'pack.yaml' });
  });
});
