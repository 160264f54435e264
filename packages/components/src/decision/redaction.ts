import type { Decision, Finding, Text } from '@hutong/rules';

/** Members that are stretches of the calendar, and so name nobody. */
const periods: ReadonlySet<string> = new Set(['isoWeek', 'holidayBlock', 'month', 'quarter', 'halfYear', 'year']);

/** The words that stand where something was. */
export interface RedactionWords {
  readonly hidden: Text;
  readonly member: (number: number) => Text;
}

/**
 * A decision without what may be personal: the subject's id, the facts, sentences that quote them, who excused what and
 * why. Verdicts, clauses, parameters, the paths of missing facts and the evidence wanted are policy and stay. A member is
 * named only when it is a period of the calendar; any other is a number, since its key may be a person's.
 */
export function redactDecision(decision: Decision, words: RedactionWords): Decision {
  return {
    ...decision,
    subject: { kind: decision.subject.kind },
    findings: decision.findings.map((finding, index) => redactFinding(finding, index + 1, words)),
  };
}

function redactFinding(finding: Finding, number: number, { hidden, member }: RedactionWords): Finding {
  const { waiver, member: named, ...rest } = finding;
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
