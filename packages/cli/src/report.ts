import type { Decision, Finding, Missing, ResolvedPack, Status, Text } from '@hutong/rules';

/** What a report tells: the decisions of one subject under one policy. */
export interface Report {
  readonly subject: string;
  readonly asOf: string;
  readonly pack: ResolvedPack;
  readonly decisions: readonly Decision[];
}

/** The findings of one check, with its clause. */
export interface CheckSection {
  readonly title: Text;
  readonly cite: string;
  readonly binding: boolean;
  readonly findings: readonly Finding[];
  /** What is not met, excused or undecided, neighbours that say the same folded into one. */
  readonly notable: readonly FindingRun[];
}

/** Findings in a row with one status; more than one only where each says no more than that something is missing. */
export interface FindingRun {
  readonly status: Status;
  readonly first: Finding;
  readonly last: Finding;
  readonly count: number;
}

/** Statuses in the order in which a reader wants them. */
export const statusOrder: readonly Status[] = [
  'fail',
  'unknown',
  'manual',
  'waived',
  'notYetDue',
  'pass',
  'notApplicable',
];

/** How many findings that count came out how. */
export function countByStatus(findings: readonly Finding[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const status of statusOrder) {
    const count = findings.filter((finding) => finding.binding && finding.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
}

/** A decision by check, in the order of the policy. */
export function sectionsOf(decision: Decision): readonly CheckSection[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of decision.findings) byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  return [...byCheck.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const { title, cite, binding } = first;
    return [{ title, cite, binding, findings, notable: notableRuns(findings) }];
  });
}

function notableRuns(findings: readonly Finding[]): readonly FindingRun[] {
  const runs: FindingRun[] = [];
  for (const finding of findings) {
    if (finding.status === 'pass' || finding.status === 'notApplicable') continue;
    const previous = runs.at(-1);
    const foldable = finding.status === 'unknown' || finding.status === 'notYetDue';
    if (
      previous !== undefined &&
      foldable &&
      previous.status === finding.status &&
      sameMissing(previous.last.missing, finding.missing)
    ) {
      runs[runs.length - 1] = { ...previous, last: finding, count: previous.count + 1 };
    } else runs.push({ status: finding.status, first: finding, last: finding, count: 1 });
  }
  return runs;
}

function sameMissing(a: readonly Missing[], b: readonly Missing[]): boolean {
  return a.map(({ path }) => path).join() === b.map(({ path }) => path).join();
}
