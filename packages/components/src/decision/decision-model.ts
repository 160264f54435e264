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

/**
 * Findings that are listed together: those of one requirement over weeks or members, single requirements, or the items,
 * totals, overrides or rows of a decision.
 */
export type GroupKind = 'check' | 'single' | Exclude<NonNullable<Finding['role']>, 'duty'>;

/** Findings that are listed together. */
export interface FindingGroup {
  readonly key: string;
  readonly kind: GroupKind;
  /** With `check`: what is required, and the clause that requires it. Any other group has a clause a finding. */
  readonly title?: Text;
  readonly cite?: string;
  /** False when none of the findings counts in the outcome. */
  readonly binding: boolean;
  readonly findings: readonly PlacedFinding[];
  readonly counts: Counts;
}

/** What `hut-decision` shows. */
export interface DecisionModel {
  /** The decision without its findings: these are in the groups. */
  readonly decision: Omit<Decision, 'findings'>;
  readonly groups: readonly FindingGroup[];
  readonly counts: Counts;
  /** Verdicts that occur, those that ask for attention first. */
  readonly occurring: readonly Status[];
  /** How many requirements count in the outcome; the steps of a score or a table are no requirements. */
  readonly bindingRequirements: number;
  /** Findings that alone suffice for the outcome; none where they are too many to be news. */
  readonly decisive: ReadonlySet<string>;
  readonly clauses: ClauseTexts;
  /** What outcomes and grades are called, by their key. */
  readonly outcomeTitles: { readonly [outcome: string]: Text };
  /** By finding id; absent when nothing explains the decision. */
  readonly traces?: { readonly [findingId: string]: unknown };
  readonly redacted: boolean;
}

/** Counts verdicts. */
export function countsOf(findings: readonly PlacedFinding[]): Counts {
  const counts: Record<Status, number> = {
    pass: 0,
    fail: 0,
    notYetDue: 0,
    unknown: 0,
    notApplicable: 0,
    manual: 0,
    waived: 0,
  };
  for (const { finding } of findings) counts[finding.status]++;
  return counts;
}

function kindOf({ role, member }: Finding): GroupKind {
  if (role !== undefined && role !== 'duty') return role;
  return member === undefined ? 'single' : 'check';
}

/** Findings in groups, in the order in which the decision comes to them. */
export function groupsOf(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const kind = kindOf(placed.finding);
    const key = kind === 'check' ? `check/${placed.finding.check}` : kind;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { title, cite } = first.finding;
    const kind = kindOf(first.finding);
    const binding = group.some(({ finding }) => finding.binding);
    const common = { key, kind, binding, findings: group, counts: countsOf(group) };
    return [kind === 'check' ? { ...common, title, cite } : common];
  });
}

/** More decisive findings than this, and to mark each of them says nothing. */
const MOST_DECISIVE = 12;

/** The model of a decision. */
export function decisionModel(
  { findings: _, ...decision }: Decision,
  findings: readonly PlacedFinding[],
  extra: Pick<DecisionModel, 'clauses' | 'outcomeTitles' | 'redacted'> & {
    readonly traces: DecisionModel['traces'] | undefined;
    readonly decisive: readonly string[];
  },
): DecisionModel {
  const counts = countsOf(findings);
  return {
    decision,
    groups: groupsOf(findings),
    counts,
    occurring: statuses.filter((status) => counts[status] > 0),
    bindingRequirements: findings.filter(
      ({ finding }) => finding.binding && (finding.role === undefined || finding.role === 'duty'),
    ).length,
    decisive: new Set(extra.decisive.length > MOST_DECISIVE ? [] : extra.decisive),
    clauses: extra.clauses,
    outcomeTitles: extra.outcomeTitles,
    redacted: extra.redacted,
    ...(extra.traces === undefined ? {} : { traces: extra.traces }),
  };
}

/** The week number of a finding about an ISO week; nothing for any other. */
export function weekOf({ member }: Finding): number | undefined {
  const match = /^\d{4}-W(\d{2})$/.exec(member?.key ?? '');
  return match === null ? undefined : Number(match[1]);
}
