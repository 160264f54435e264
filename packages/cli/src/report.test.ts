import { describe, expect, it } from 'vitest';
import { allMet, countBinding, sectionsOf } from './report.ts';
import { decisionOf, eventfulYear, reportOf, week } from './report-fixture.ts';

const { pack } = reportOf(eventfulYear);

describe('a report', () => {
  it('folds weeks in a row that miss the same fact, and no others', () => {
    const [section] = sectionsOf(eventfulYear, pack);
    expect(section?.runs.map(({ status, count, first }) => [status, count, first.member?.key])).toEqual([
      ['fail', 1, '2025-W3'],
      ['unknown', 3, '2025-W4'],
      ['waived', 1, '2025-W7'],
      ['unknown', 1, '2025-W8'],
      ['notYetDue', 1, '2025-W9'],
      ['manual', 1, '2025-W11'],
    ]);
  });

  it('keeps weeks apart that miss different facts, or have a week between them', () => {
    const plan = { missing: [{ path: 'opening.plan', why: 'absent' }] } as const;
    const decision = decisionOf([
      week(0, 'unknown'),
      week(1, 'unknown', plan),
      week(2, 'pass'),
      week(3, 'unknown', plan),
    ]);
    expect(sectionsOf(decision, pack)[0]?.runs).toHaveLength(3);
  });

  it('never folds what is not met: each week is named', () => {
    const decision = decisionOf([week(0, 'fail'), week(1, 'fail')], 'fail');
    expect(sectionsOf(decision, pack)[0]?.runs).toHaveLength(2);
  });

  it('counts only what counts in the outcome', () => {
    const decision = decisionOf([week(0, 'pass'), week(1, 'fail', { binding: false })], 'pass');
    expect([...countBinding(decision)]).toEqual([['pass', 1]]);
  });

  it.each([
    ['pass', true],
    ['notApplicable', true],
    ['notYetDue', true],
    ['fail', false],
    ['manual', false],
    [undefined, false],
  ])('of the outcome %s says that all is met: %s', (outcome, met) => {
    expect(allMet([decisionOf([], outcome)])).toBe(met);
  });
});
