import type { Decision, Finding, Text } from '@hutong/rules';
import type { ScaleFound } from './decision-contract.ts';
import type { PlacedFinding } from './decision-model.ts';

/** Members that are stretches of the calendar, and so name nobody. */
const periods: ReadonlySet<string> = new Set(['isoWeek', 'holidayBlock', 'month', 'quarter', 'halfYear', 'year']);

/** The words that stand where something was. */
export interface RedactionWords {
  readonly hidden: Text;
  readonly member: (number: number) => Text;
}

/** Steps of a score or a table tell what is the matter with a person; what they lead to is in the outcome. */
const telling: ReadonlySet<unknown> = new Set<Finding['role']>(['item', 'override', 'row']);

/**
 * The findings of a decision without what may be personal: facts, points, sentences that quote them, events, who excused
 * what and why, and the items, overrides and rows of a score or a table altogether. Verdicts, clauses, parameters, the
 * paths of missing facts and the evidence wanted are policy and stay. A member is named only when it is a period of the
 * calendar; any other is a number, since its key may be a person's.
 */
export function redactFindings(findings: readonly PlacedFinding[], words: RedactionWords): readonly PlacedFinding[] {
  return findings
    .filter(({ finding }) => !telling.has(finding.role))
    .map(({ finding, index }) => ({ finding: redactFinding(finding, index + 1, words), index }));
}

/** The rest of a decision without what may be personal: the subject's id, and totals of which only the grade stays. */
export function redactDecision(decision: Decision): Decision {
  const { next: _, scores, ...rest } = decision;
  const grades = Object.entries(scores ?? {}).map(([key, { title, grade }]): [string, ScaleFound] => [
    key,
    { title, points: {}, ...(grade === undefined ? {} : { grade }) },
  ]);
  return {
    ...rest,
    subject: { kind: decision.subject.kind },
    ...(scores === undefined ? {} : { scores: Object.fromEntries(grades) }),
  };
}

function redactFinding(finding: Finding, number: number, { hidden, member }: RedactionWords): Finding {
  const { waiver, member: named, points: _points, satisfiedBy: _events, ...rest } = finding;
  const kept = { ...rest, facts: {}, ...(waiver === undefined ? {} : { waiver: redactWaiver(waiver, hidden) }) };
  if (named === undefined) return { ...kept, message: hidden };
  if (periods.has(named.kind)) return { ...kept, member: named, message: named.label };
  const label = member(number);
  return {
    ...kept,
    id: `${finding.check}/#${number}`,
    member: { kind: named.kind, key: `#${number}`, label },
    message: label,
  };
}

function redactWaiver(waiver: NonNullable<Finding['waiver']>, hidden: Text): NonNullable<Finding['waiver']> {
  return { reason: hidden, ...(waiver.until === undefined ? {} : { until: waiver.until }) };
}
