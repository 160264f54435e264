import type { Decision, Finding, Status, Text } from '@hutong/rules';
import { statuses } from '../mark/status-mark.ts';
import type { ClauseTexts } from './decision-contract.ts';

/** How many findings have each verdict. */
export type Counts = { readonly [status in Status]: number };

/** A finding with its place in the decision. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** The findings of one check. */
export interface CheckGroup {
  readonly check: string;
  readonly title: Text;
  readonly cite: string;
  readonly seeAlso: readonly string[];
  readonly binding: boolean;
  readonly findings: readonly PlacedFinding[];
  readonly counts: Counts;
}

/** What `hut-decision` shows. */
export interface DecisionModel {
  readonly decision: Decision;
  readonly groups: readonly CheckGroup[];
  readonly counts: Counts;
  /** Verdicts that occur, those that ask for attention first. */
  readonly occurring: readonly Status[];
  readonly bindingCounts: Counts;
  readonly clauses: ClauseTexts;
  /** By finding id; absent when nothing explains the decision or the explanation is hidden. */
  readonly traces?: { readonly [findingId: string]: unknown };
  readonly redacted: boolean;
}

/** Counts verdicts. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: Record<Status, number> = {
    pass: 0,
    fail: 0,
    notYetDue: 0,
    unknown: 0,
    notApplicable: 0,
    manual: 0,
    waived: 0,
  };
  for (const { status } of findings) counts[status]++;
  return counts;
}

/** Findings by check, in the order in which the decision names the checks. */
export function groupsOf(findings: readonly Finding[]): readonly CheckGroup[] {
  const byCheck = new Map<string, PlacedFinding[]>();
  findings.forEach((finding, index) => {
    const group = byCheck.get(finding.check);
    if (group === undefined) byCheck.set(finding.check, [{ finding, index }]);
    else group.push({ finding, index });
  });
  return [...byCheck.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { check, title, cite, seeAlso, binding } = first.finding;
    const counts = countsOf(group.map(({ finding }) => finding));
    return [{ check, title, cite, seeAlso: seeAlso ?? [], binding, findings: group, counts }];
  });
}

/** The model of a decision. */
export function decisionModel(
  decision: Decision,
  extra: Pick<DecisionModel, 'clauses' | 'redacted'> & { readonly traces: DecisionModel['traces'] | undefined },
): DecisionModel {
  const counts = countsOf(decision.findings);
  return {
    decision,
    groups: groupsOf(decision.findings),
    counts,
    occurring: statuses.filter((status) => counts[status] > 0),
    bindingCounts: countsOf(decision.findings.filter(({ binding }) => binding)),
    clauses: extra.clauses,
    redacted: extra.redacted,
    ...(extra.traces === undefined ? {} : { traces: extra.traces }),
  };
}

/** The week number of a finding about an ISO week; nothing for any other. */
export function weekOf({ member }: Finding): number | undefined {
  const match = /^\d{4}-W(\d{2})$/.exec(member?.key ?? '');
  return match === null ? undefined : Number(match[1]);
}
