import type {
  Decision,
  Finding,
  Missing,
  ParameterUse,
  ResolvedClause,
  ResolvedPack,
  Status,
  Text,
} from '@hutong/rules';
import { isMade, isRuling } from './ruling.ts';

/** What a report tells: the decisions about one subject under one policy. */
export interface Report {
  /** The subject as people know it. */
  readonly subject: string;
  readonly asOf: string;
  readonly pack: ResolvedPack;
  readonly decisions: readonly Decision[];
}

/** The findings of one check, with its clause. */
export interface CheckSection {
  readonly title: Text;
  readonly cite: string;
  readonly clause?: ResolvedClause;
  readonly binding: boolean;
  readonly findings: readonly Finding[];
  readonly counts: StatusCounts;
  readonly parameters: readonly ParameterUse[];
  /** What a reader must look at, by status; neighbours that say the same are folded into one. */
  readonly runs: readonly FindingRun[];
}

/** How many findings came out how. Statuses that nothing came to are absent. */
export type StatusCounts = ReadonlyMap<Status, number>;

/** Findings in a row with one status; more than one only where each says no more than that it is open. */
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

/** Statuses of which a report shows every finding, or run of findings. */
export const openStatuses: readonly Status[] = ['fail', 'unknown', 'manual', 'waived', 'notYetDue'];

/** How the findings came out, in the order of {@link statusOrder}. */
export function countByStatus(findings: readonly Finding[]): StatusCounts {
  const counts = new Map<Status, number>();
  for (const status of statusOrder) {
    const count = findings.filter((finding) => finding.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
}

/** How the findings came out that count in the outcome. */
export function countBinding(decision: Decision): StatusCounts {
  return countByStatus(decision.findings.filter(({ binding }) => binding));
}

const metOutcomes: readonly (string | undefined)[] = ['pass', 'notApplicable', 'notYetDue', 'waived'];

/**
 * Whether nothing is left to do: every requirement is met, excused, does not apply or cannot be missed yet, and every
 * grade or row is settled, whatever it is.
 */
export function allMet(decisions: readonly Decision[]): boolean {
  return decisions.every((decision) =>
    isRuling(decision) ? isMade(decision) : metOutcomes.includes(decision.outcome),
  );
}

/** A decision by check, in the order of the policy. */
export function sectionsOf(decision: Decision, pack: Pick<ResolvedPack, 'clauses'>): readonly CheckSection[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of decision.findings) {
    const section = byCheck.get(finding.check);
    if (section === undefined) byCheck.set(finding.check, [finding]);
    else section.push(finding);
  }
  return [...byCheck.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const { title, cite, binding } = first;
    const clause = Object.hasOwn(pack.clauses, cite) ? pack.clauses[cite] : undefined;
    return [
      {
        title,
        cite,
        ...(clause === undefined ? {} : { clause }),
        binding,
        findings,
        counts: countByStatus(findings),
        parameters: parametersOf(findings),
        runs: runsOf(findings),
      },
    ];
  });
}

/** The parameters that findings read, each value once. */
export function parametersOf(findings: readonly Finding[]): readonly ParameterUse[] {
  const uses = new Map<string, ParameterUse>();
  for (const { parameters } of findings) for (const use of parameters) uses.set(`${use.key} ${use.from}`, use);
  return [...uses.values()];
}

/** Whether a parameter is a reading of the text, or a setting chosen with it, rather than a number of the policy. */
export function isReading({ basis }: ParameterUse): boolean {
  return basis === 'adopted';
}

function runsOf(findings: readonly Finding[]): readonly FindingRun[] {
  const runs: FindingRun[] = [];
  let neighbour: Finding | undefined;
  for (const finding of findings) {
    const previous = runs.at(-1);
    if (openStatuses.includes(finding.status)) {
      if (previous !== undefined && previous.last === neighbour && saysTheSame(previous.last, finding))
        runs[runs.length - 1] = { ...previous, last: finding, count: previous.count + 1 };
      else runs.push({ status: finding.status, first: finding, last: finding, count: 1 });
    }
    neighbour = finding;
  }
  return runs;
}

function saysTheSame(one: Finding, other: Finding): boolean {
  if (one.status !== other.status || (one.status !== 'unknown' && one.status !== 'notYetDue')) return false;
  return one.member?.from !== undefined && missingKey(one.missing) === missingKey(other.missing);
}

function missingKey(missing: readonly Missing[]): string {
  return missing
    .map(({ path, why }) => `${path} ${why}`)
    .sort()
    .join('\n');
}
