import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { diffPacks } from './diff-packs.ts';
import { carePackFile } from './fixtures/care-pack.ts';
import type { Pack } from './pack.ts';
import type { PackChange } from './pack-changes.ts';
import { readPack } from './read.ts';
import type { VersionStep } from './version-advice.ts';

type Change = readonly [from: string, to: string];
const cases = `cases:
  - id: three
    name: { zh: 三次通话, en: three calls }
    decision: care
    asOf: 2024-06-01
    period: { from: 2024-01-01, to: 2024-01-31 }
    subject: { born: 2015-01-01, calls: 3, visits: [{ date: 2024-01-05, mode: inPerson }] }
    expect: { outcome: fail }
`;
const read = (...changes: readonly Change[]): Pack => {
  const { file, text } = carePackFile(...changes);
  return readPack([{ file, text: text + cases }]);
};
const version = (to: string): Change => ['version: 1.0.0', `version: ${to}`];
const diff = (...changes: readonly Change[]) =>
  diffPacks({ before: read(), after: read(...changes), calendar: chinaCalendar });
const brief = ({ change, of, effect, pointer }: PackChange): string => `${effect} ${of} ${change} ${pointer}`;

describe('diffPacks', () => {
  it('finds no difference in order and layout', () => {
    const {
      changes,
      version: advice,
      cases: changed,
      casesRun,
    } = diff([
      'sources:\n  law: { title: { zh: 法, en: law }, force: law,',
      'sources:\n  law: { force: law, title: { en: law, zh: 法 },',
    ]);
    expect(changes).toEqual([]);
    expect(advice).toEqual({ wanted: 'none', declared: 'none', sufficient: true });
    expect({ changed, casesRun }).toEqual({ changed: [], casesRun: 1 });
  });

  const table: readonly {
    readonly name: string;
    readonly changes: readonly Change[];
    readonly found: readonly string[];
    readonly wanted: VersionStep;
  }[] = [
    {
      name: 'a number',
      changes: [['value: 4, basis: assumed', 'value: 3, basis: assumed']],
      found: ['deciding value changed /parameters/callsAYear/values/2021-06-01/value'],
      wanted: 'minor',
    },
    {
      name: 'the day on which a number changes: one value ends later, and the next begins later',
      changes: [
        ['to: 2025-01-01, value: 1', 'to: 2025-07-01, value: 1'],
        ['{ from: 2025-01-01, value: 2', '{ from: 2025-07-01, value: 2'],
      ],
      found: [
        'deciding period changed /parameters/visitsPerMonth/values/2021-06-01/to',
        'deciding period removed /parameters/visitsPerMonth/values/2025-01-01',
        'deciding period added /parameters/visitsPerMonth/values/2025-07-01',
      ],
      wanted: 'minor',
    },
    {
      name: 'logic, as a whole',
      changes: [["pass: { '>=': [{ var: calls }", "pass: { '>': [{ var: calls }"]],
      found: ['deciding logic changed /decisions/care/checks/called/pass'],
      wanted: 'minor',
    },
    {
      name: 'another clause behind a rule',
      changes: [['seeAlso: [calls]', 'seeAlso: [visits]']],
      found: ['explaining cite changed /decisions/care/checks/visited/seeAlso'],
      wanted: 'patch',
    },
    {
      name: 'words',
      changes: [
        ['title: { zh: 通话, en: called }', 'title: { zh: 通话, en: telephoned }'],
        ['says: { zh: 每月走访', 'says: { zh: 每月上门'],
      ],
      found: [
        'explaining text changed /clauses/visits/says',
        'explaining text changed /decisions/care/checks/called/title',
      ],
      wanted: 'patch',
    },
    {
      name: 'a number that a document now gives',
      changes: [['value: 4, basis: assumed, note', 'value: 4, basis: cited, cite: calls, note']],
      found: [
        'explaining basis changed /parameters/callsAYear/values/2021-06-01/basis',
        'explaining cite added /parameters/callsAYear/values/2021-06-01/cite',
      ],
      wanted: 'patch',
    },
    {
      name: 'a fact of another type',
      changes: [
        ['en: ill }, type: boolean', 'en: ill }, type: { oneOf: [true, false] }'.replace('[true, false]', '[yes, no]')],
      ],
      found: ['deciding type changed /subjects/minor/fields/ill/type'],
      wanted: 'major',
    },
  ];

  it.each(table)('names $name', ({ changes, found, wanted }) => {
    const { changes: differences, version: advice } = diffPacks({
      before: read(),
      after: read(...changes),
      cases: [],
      calendar: chinaCalendar,
    });
    expect(differences.map(brief).sort()).toEqual([...found].sort());
    expect(advice.wanted).toBe(wanted);
  });

  it('shows what was and what is', () => {
    expect(diff(['value: 4, basis: assumed', 'value: 3, basis: assumed']).changes[0]).toMatchObject({
      before: 4,
      after: 3,
    });
  });

  it('names the cases that come out otherwise, and the findings that make them', () => {
    const { cases: changed } = diff(['value: 4, basis: assumed', 'value: 3, basis: assumed']);
    expect(changed).toEqual([
      {
        id: 'three',
        name: { zh: '三次通话', en: 'three calls' },
        before: 'fail',
        after: 'pass',
        findings: [{ id: 'called', before: 'fail', after: 'pass' }],
      },
    ]);
  });

  it('says whether the new number of the version is enough', () => {
    const number: Change = ['value: 4, basis: assumed', 'value: 3, basis: assumed'];
    expect(diff(number, version('1.0.1')).version).toEqual({ wanted: 'minor', declared: 'patch', sufficient: false });
    expect(diff(number, version('1.1.0')).version).toEqual({ wanted: 'minor', declared: 'minor', sufficient: true });
    expect(diff(number, version('0.9.0')).version.declared).toBe('backward');
  });

  it('asks for a major version when something that others may rely on is gone', () => {
    const gone = read();
    const { called: _, ...checks } = gone.decisions.care?.kind === 'checks' ? gone.decisions.care.checks : {};
    const after = { ...gone, decisions: { care: { ...gone.decisions.care, checks } } } as Pack;
    const { version: advice, changes } = diffPacks({ before: gone, after, cases: [], calendar: chinaCalendar });
    expect(changes.map(brief)).toEqual(['deciding structure removed /decisions/care/checks/called']);
    expect(advice.wanted).toBe('major');
  });
});
