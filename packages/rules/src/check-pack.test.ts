import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { carePackFile } from './fixtures/care-pack.ts';
import type { PackProblem, PackReport } from './pack-report.ts';
import { type PackFile, readLocatedPack, readPack } from './read.ts';

function check(file: PackFile, ...below: readonly PackFile[]): PackReport {
  const { pack, placeOf } = readLocatedPack([file]);
  const packs = [pack, ...below.map((layer) => readPack([layer]))];
  return checkPack({ packs, id: pack.pack, calendar: chinaCalendar, placeOf });
}
const brief = ({ severity, code, message }: PackProblem): string => `${severity} ${code}: ${message}`;

const callRule = "pass: { '>=': [{ var: calls }, { param: callsAYear }] }";
const guard = "applies: { '<': [{ age: [{ var: born }, { asOf: [] }, march1] }, 16] }";

describe('checkPack', () => {
  it('finds nothing wrong with a sound pack, and notes what is to be set locally', () => {
    const { problems, counts, pack, version } = check(carePackFile());
    expect(problems.map(brief)).toEqual([
      'note valueAssumed: the value of `callsAYear` from 2021-06-01 is assumed and is to be set locally',
    ]);
    expect(problems[0]).toMatchObject({ file: 'care.yaml', line: 21, column: 9, pack: 'care' });
    expect({ pack, version, counts }).toEqual({
      pack: 'care',
      version: '1.0.0',
      counts: { error: 0, warning: 0, note: 1 },
    });
  });

  const cases: readonly {
    readonly name: string;
    readonly change: readonly (readonly [from: string, to: string])[];
    readonly says: string;
    readonly line?: number;
  }[] = [
    {
      name: 'a rule that reads a parameter before it has a value',
      change: [['- { from: 2021-06-01, value: excuse', '- { from: 2023-01-01, value: excuse']],
      says: 'error readOutsidePeriod: `care/visited` reads `illness` from 2021-06-01 until before 2023-01-01, when it has no value',
      line: 62,
    },
    {
      name: 'a rule that reads a parameter through a measure after it has ended',
      change: [
        ['{ from: 2021-06-01, value: excuse', '{ from: 2021-06-01, to: 2026-01-01, value: excuse'],
        ["[{ '===': [{ param: illness }, excuse] }, { var: ill }]", '[{ var: ill }]'],
        ['inPerson] }] }', "inPerson] }, { '===': [{ param: illness }, excuse] }] }] }"],
        [
          "{ count: [{ var: month.members }, { '===': [{ var: item.mode }, ",
          "{ count: [{ var: month.members }, { and: [{ '===': [{ var: item.mode }, ",
        ],
      ],
      says: 'error readOutsidePeriod: `care/visited` reads `illness` from 2026-01-01 on, when it has no value',
    },
    {
      name: 'a rule that cannot fail',
      change: [[callRule, "pass: { or: [{ '>=': [{ var: calls }, 4] }, { '<': [{ var: calls }, 4] }] }"]],
      says: 'error verdictConstant: `care/called` passes whatever the facts',
    },
    {
      name: 'a rule that nobody is asked',
      change: [[guard, "applies: { and: [{ '<': [{ var: calls }, 2] }, { '>': [{ var: calls }, 3] }] }"]],
      says: 'error ruleUnreachable: the condition of `care/called` never holds: nothing reaches what rests on it',
    },
    {
      name: 'a rule that nobody is asked from the day on which a number changes',
      change: [
        [
          guard,
          "applies: { and: [{ '<': [{ var: calls }, 2] }, { '>=': [{ var: calls }, { param: visitsPerMonth }] }] }",
        ],
      ],
      says: 'error ruleUnreachable: the condition of `care/called` never holds from 2025-01-01 on: nothing reaches what rests on it',
    },
    {
      name: 'a guard that lets everybody through',
      change: [[guard, "applies: { or: [{ var: ill }, { '!': { var: ill } }] }"]],
      says: 'warning conditionIdle: the condition of `care/called` always holds',
    },
    {
      name: 'a parameter that no rule reads',
      change: [[callRule, "pass: { '>=': [{ var: calls }, 4] }"]],
      says: 'warning parameterUnused: no rule reads the parameter `callsAYear`',
      line: 17,
    },
    {
      name: 'a fact that nothing reads',
      change: [
        ['facts:\n', 'facts:\n  illness: { subject: minor, title: { zh: 病, en: illness }, value: { var: ill } }\n'],
      ],
      says: 'warning factUnused: nothing reads the fact `illness`',
    },
    {
      name: 'a clause on which nothing rests',
      change: [
        [
          'clauses:\n',
          'clauses:\n  other: { source: law, at: 第三条, says: { zh: 其他, en: other }, modality: may }\n',
        ],
      ],
      says: 'note clauseUnused: no value and no rule rests on the clause `other`',
    },
    {
      name: 'a document without a clause',
      change: [
        ['sources:\n', 'sources:\n  other: { title: { zh: 另文, en: another }, force: law, issued: unknown }\n'],
      ],
      says: 'warning sourceWithoutClause: no clause of the document `other` is given',
    },
    {
      name: 'a clause of a document that is not there',
      change: [['calls: { source: law', 'calls: { source: lax']],
      says: 'error sourceUnknown: `lax` is not a document of the pack',
      line: 9,
    },
    {
      name: 'a clause that does not exist',
      change: [['cite: calls\n', 'cite: call\n']],
      says: 'error clauseUnknown: `care#call` is not a clause of the pack or its layers',
    },
    {
      name: 'a value that holds before its document is in force',
      change: [['{ from: 2021-06-01, to: 2025-01-01, value: 1', '{ from: 2021-01-01, to: 2025-01-01, value: 1']],
      says: 'warning valueBeforeSource: `visitsPerMonth` holds from 2021-01-01, before its document is in force',
    },
    {
      name: 'a value that outlives its document',
      change: [['inForce: 2021-06-01', 'inForce: 2021-06-01, repealed: 2025-01-01']],
      says: 'warning valueAfterRepeal: `visitsPerMonth` holds though its document is repealed',
      line: 16,
    },
    {
      name: 'English where Chinese belongs',
      change: [['title: { zh: 通话, en: called }', 'title: { zh: called, en: called }']],
      says: 'warning textLanguage: the text under `zh` is not Chinese',
    },
    {
      name: 'Chinese where English belongs',
      change: [['title: { zh: 通话, en: called }', 'title: { zh: 通话, en: 通话 }']],
      says: 'warning textLanguage: the text under `en` is not English',
    },
    {
      name: 'a fact that reads itself',
      change: [['value: { var: visits } }', 'value: { fact: visits } }']],
      says: 'error factCycle: the fact `visits` reads itself',
    },
    {
      name: 'a field that is not declared, with the near name',
      change: [[callRule, "pass: { '>=': [{ var: call }, { param: callsAYear }] }"]],
      says: 'error varUnknown: ',
    },
  ];

  it.each(cases)('finds $name', ({ change, says, line }) => {
    const { problems } = check(carePackFile(...change));
    const found = problems.find((problem) => brief(problem).startsWith(says));
    expect(found, problems.map(brief).join('\n')).toBeDefined();
    expect(found).toMatchObject({ file: 'care.yaml', line: line ?? expect.any(Number) });
  });

  it('still reports everything else when a layer cannot be resolved', () => {
    const { problems } = check(
      carePackFile(
        ['published: 2024-01-01\n', 'extends: [nowhere]\n'],
        ['zh: 通话, en: called', 'zh: called, en: called'],
      ),
    );
    expect(problems.map(({ code }) => code)).toEqual(['packUnknown', 'textLanguage']);
  });

  it('leaves readings open: a rule for another reading is no dead rule', () => {
    const { counts } = check(carePackFile([guard, "applies: { '===': [{ param: illness }, none] }"]));
    expect(counts.error).toBe(0);
  });

  const district = (more: string): PackFile => ({
    file: 'district.yaml',
    text: `pack: district
version: 1.0.0
title: { zh: 区, en: district }
extends: [care]
${more}`,
  });

  it('notes what a layer waives, and does not repeat what the layer below is told itself', () => {
    const waiver = 'waive: [{ requirement: care/care/called, why: { zh: 另有安排, en: arranged otherwise } }]\n';
    expect(check(district(waiver), carePackFile()).problems.map(brief)).toEqual([
      'note requirementWaived: the inherited requirement `care/care/called` is waived: arranged otherwise',
    ]);
  });

  it('reports two layers that speak of the same without one overriding the other', () => {
    const again =
      'parameters: { callsAYear: { title: { zh: 通话, en: calls }, values: [{ from: 2024-01-01, value: 6, basis: assumed, note: { zh: 注, en: note } }] } }\n';
    expect(check(district(again), carePackFile()).problems[0]).toMatchObject({
      severity: 'error',
      code: 'layerConflict',
      pack: 'district',
      file: 'district.yaml',
      line: 5,
    });
  });

  it('places a mistake that an override causes in the layer whose rule it breaks', () => {
    const later = `parameters: { callsAYear: { title: { zh: 通话, en: calls }, overrides: care/callsAYear, why: { zh: 更多, en: more },
  values: [{ from: 2024-01-01, to: 2025-01-01, value: 6, basis: assumed, note: { zh: 注, en: note } }] },
  illness: { title: { zh: 病, en: illness }, overrides: care/illness, why: { zh: 晚些, en: later }, choices: { excuse: { zh: 甲, en: one }, none: { zh: 乙, en: two } }, values: [{ from: 2024-01-01, value: none, basis: adopted, note: { zh: 注, en: note } }] } }\n`;
    expect(check(district(later), carePackFile()).problems[0]).toMatchObject({
      code: 'readOutsidePeriod',
      pack: 'care',
      file: 'care.yaml',
    });
  });
});
