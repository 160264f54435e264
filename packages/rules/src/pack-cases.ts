import type { StatutoryCalendar } from '@hutong/calendar';
import { createDecider } from './decider.ts';
import type { Decision } from './decision.ts';
import type { Json } from './json.ts';
import type { Case, Pack } from './pack.ts';
import { resolvePack } from './resolved-pack.ts';
import { describeProblem, RulesError } from './rules-error.ts';
import type { Text } from './text.ts';

/** One thing that came out otherwise than a case expects. */
export interface Difference {
  /** What differs: `outcome`, `findings.daysPerWeek.status`, `missing`, `error`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What became of a case. It passed when nothing differs. */
export interface CaseResult {
  readonly id: string;
  readonly name: Text;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  /** The decision that was made, unless the case was refused with an error. */
  readonly decision?: Decision;
}

/** Runs cases against a pack with its layers. A case names the findings it cares for; others may be as they are. */
export function runCases(request: {
  readonly packs: readonly Pack[];
  readonly id: string;
  readonly cases: readonly Case[];
  readonly calendar: StatutoryCalendar;
}): readonly CaseResult[] {
  return request.cases.map((each) => runCase(request, each));
}

function runCase(
  request: { readonly packs: readonly Pack[]; readonly id: string; readonly calendar: StatutoryCalendar },
  each: Case,
): CaseResult {
  const name: Text = typeof each.name === 'string' ? { zh: each.name, en: each.name } : each.name;
  try {
    const pack = resolvePack({ packs: request.packs, id: request.id, readings: each.readings ?? {} });
    const decider = createDecider({ pack, decision: each.decision, calendar: request.calendar });
    const decision = decider.decide(each.subject, {
      asOf: each.asOf,
      ...(each.period === undefined ? {} : { period: each.period }),
    });
    const differences =
      each.expect.error === undefined
        ? differencesOf(each, decision, request.id)
        : [{ path: 'error', expected: each.expect.error, received: 'a decision' }];
    return { id: each.id, name, passed: differences.length === 0, differences, decision };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const expected = each.expect.error;
    if (expected !== undefined && error.problems.some(({ code }) => code === expected))
      return { id: each.id, name, passed: true, differences: [] };
    const received = error.problems.map(describeProblem).join('; ');
    return {
      id: each.id,
      name,
      passed: false,
      differences: [{ path: 'error', expected: expected ?? 'none', received }],
    };
  }
}

function differencesOf({ expect }: Case, decision: Decision, pack: string): readonly Difference[] {
  const differences: Difference[] = [];
  const compare = (path: string, expected: Json | undefined, received: Json | undefined): void => {
    if (JSON.stringify(expected) === JSON.stringify(received)) return;
    differences.push({
      path,
      expected: JSON.stringify(expected) ?? 'absent',
      received: JSON.stringify(received) ?? 'absent',
    });
  };
  if (expect.outcome !== undefined) compare('outcome', expect.outcome, decision.outcome ?? 'unknown');
  if (expect.possible !== undefined)
    compare('possible', [...expect.possible].sort(), [...(decision.unknown?.possible ?? [])].sort());
  if (expect.meanwhile !== undefined) compare('meanwhile', expect.meanwhile, decision.unknown?.meanwhile?.outcome);
  for (const [scale, points] of Object.entries(expect.scores ?? {}))
    compare(`scores.${scale}`, points, decision.scores?.[scale]?.points);
  for (const [id, wanted] of Object.entries(expect.findings ?? {})) {
    const matching = decision.findings.filter((finding) => finding.id === id || finding.check === id);
    const [finding] = matching;
    if (finding === undefined || matching.length > 1) {
      differences.push({
        path: `findings.${id}`,
        expected: 'one finding',
        received:
          finding === undefined ? 'none' : `${matching.length}: ${matching.map((other) => other.id).join(', ')}`,
      });
      continue;
    }
    compare(`findings.${id}.status`, wanted.status, finding.status);
    for (const [key, value] of Object.entries(wanted.facts ?? {}))
      compare(`findings.${id}.facts.${key}`, value, finding.facts[key]?.value);
    const cites = [finding.cite, ...(finding.seeAlso ?? [])];
    for (const cite of wanted.cites ?? []) {
      const whole = cite.includes('#') ? cite : `${pack}#${cite}`;
      if (!cites.includes(whole))
        differences.push({ path: `findings.${id}.cites`, expected: whole, received: cites.join(', ') });
    }
  }
  if (expect.missing !== undefined)
    compare('missing', [...expect.missing].sort(), decision.missing.map(({ path }) => path).sort());
  return differences;
}
