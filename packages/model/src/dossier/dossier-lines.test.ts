import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../../../examples/station-sample/generator/dossier.ts';
import { ModelError } from '../model-error.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { recordArbitrary } from '../testing/record-arbitrary.ts';
import { dossierFromLines, dossierLines, readDossierLines } from './dossier-lines.ts';
import { readDossier } from './read-dossier.ts';
import type { StationDossier } from './station-dossier.ts';

const header = JSON.stringify({
  kind: 'dossier',
  dossier: { dossier: '1', station: bareStation },
  lists: { projects: 1 },
});
const project = JSON.stringify({ kind: 'project', record: { id: 'p-1', name: '示例', kind: 'project' } });

async function problemsOfLines(lines: readonly string[]): Promise<readonly object[]> {
  const read = async () => {
    for await (const _ of readDossierLines(lines));
  };
  return read().then(
    () => [],
    (error: unknown) => {
      if (error instanceof ModelError) return error.problems;
      throw error;
    },
  );
}

describe('a dossier as lines', () => {
  it('comes back as it was', async () => {
    const dossier = readDossier(JSON.parse(JSON.stringify(sampleDossier())));
    expect(await dossierFromLines(dossierLines(dossier))).toEqual(dossier);
  });

  it('comes back as it was, whatever records it holds', async () => {
    const kinds = Object.keys(recordKinds) as RecordKind[];
    const lists = fc
      .constantFrom(...kinds)
      .chain((kind) =>
        fc
          .array(recordArbitrary(kind), { maxLength: 3 })
          .map((records) => ({ [recordKinds[kind].collection]: records })),
      );
    await fc.assert(
      fc.asyncProperty(lists, async (records) => {
        const dossier = { dossier: '1', station: bareStation, ...records } as unknown as StationDossier;
        expect(await dossierFromLines(dossierLines(dossier))).toEqual(dossier);
      }),
      { numRuns: 60 },
    );
  });

  it('is read from a stream as well as from a list, with blank lines and a byte order mark', async () => {
    async function* stream() {
      yield `\uFEFF${header}`;
      yield '';
      yield `${project}\r`;
    }
    expect((await dossierFromLines(stream())).projects).toEqual([{ id: 'p-1', name: '示例', kind: 'project' }]);
  });

  it('tells a list that is empty from one that is not known', async () => {
    const dossier = await dossierFromLines([header.replace('"projects":1', '"projects":0')]);
    expect(dossier.projects).toEqual([]);
    expect(dossier.visits).toBeUndefined();
  });
});

describe('a stream that cannot be read', () => {
  it.each<[string, readonly string[], object]>([
    ['is empty', [], { code: 'missingField', path: '/line/1' }],
    ['has no header', [project], { code: 'missingField', path: '/line/1' }],
    ['was cut off', [header], { code: 'missingField', message: 'the list `projects` is not whole', received: '0' }],
    [
      'holds something that is not JSON',
      [header, '{"name": "王示例'],
      { code: 'invalidJson', path: '/line/2', received: 'other text' },
    ],
    ['holds a record of no known kind', [header, '{"kind":"pupil"}'], { code: 'unknownCode', path: '/line/2' }],
    ['holds a list that is not one', [header, '[]'], { code: 'invalidType', path: '/line/2' }],
    [
      'has a bad record',
      [header, project.replace('"project"}', '"projekt"}')],
      { code: 'unknownCode', path: '/line/2/kind', hint: 'did you mean `project`?' },
    ],
    [
      'has a bad station',
      [header.replace('310105099', '1')],
      { code: 'invalidFormat', path: '/line/1/station/divisionCode' },
    ],
    ['has a header for a list that does not exist', [header.replace('projects', 'pupils')], { code: 'unknownField' }],
    [
      'has a header without lengths',
      [header.replace('"lists"', '"list"')],
      { code: 'missingField', message: '`lists` is missing' },
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await problemsOfLines(lines)).toEqual([expect.objectContaining(expected)]);
  });

  it('repeats nothing of the line that is not JSON', async () => {
    expect(JSON.stringify(await problemsOfLines([header, '{"name": "王示例'])).includes('王示例')).toBe(false);
  });
});
