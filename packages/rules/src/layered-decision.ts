import { nearestName } from './nearest.ts';
import type { Check, ChecksNote, DecisionNote, Pack, RequirementWaiver } from './pack.ts';
import type { Problem } from './rules-error.ts';

type Home = { [place: string]: string };

/**
 * A decision of a layer put over the one below it. Requirements of a `checks` decision merge by key: one that is stated
 * again must say that it overrides, and none disappears by being left out. A decision of another kind is replaced.
 */
export function layerDecision(
  key: string,
  below: DecisionNote | undefined,
  above: DecisionNote,
  layer: { readonly pack: string; readonly home: Home; readonly report: (problem: Problem) => void },
): DecisionNote {
  if (above.kind !== 'checks') return above;
  const inherited: ChecksNote['checks'] = below?.kind === 'checks' ? below.checks : {};
  const { pack, home, report } = layer;
  for (const [name, check] of Object.entries(above.checks)) {
    const place = `decisions/${key}/checks/${name}`;
    const owner = home[place];
    const wanted = owner === undefined ? undefined : `${owner}/${key}/${name}`;
    if (check.overrides !== wanted) report(overrideProblem(check.overrides, wanted, name, pack, place));
    home[place] = pack;
  }
  if (below?.kind !== 'checks') return above;
  return {
    ...below,
    ...above,
    ...(below.each === undefined && above.each === undefined ? {} : { each: { ...below.each, ...above.each } }),
    checks: { ...inherited, ...above.checks },
  };
}

/** What is wrong with an override: it is not said, or what it names is not there. */
export function overrideProblem(
  said: string | undefined,
  wanted: string | undefined,
  name: string,
  pack: string,
  place: string,
): Problem {
  const pointer = `/${place}`;
  if (wanted === undefined)
    return {
      code: 'overrideUnknown',
      message: `\`${said ?? ''}\` is not below \`${pack}\``,
      pointer: `${pointer}/overrides`,
      hint: 'nothing of that name is inherited: leave `overrides` out, or extend the pack that has it',
    };
  return {
    code: 'layerConflict',
    message: `\`${pack}\` and \`${wanted.slice(0, wanted.indexOf('/'))}\` both speak of \`${name}\``,
    pointer,
    hint: `say \`overrides: ${wanted}\` and why, or choose another name`,
  };
}

/** Marks the inherited requirements that a pack waives; one that names none is reported. */
export function waiveRequirements(
  decisions: { [key: string]: DecisionNote },
  pack: Pack,
  home: Readonly<Home>,
  report: (problem: Problem) => void,
): void {
  for (const [index, waiver] of (pack.waive ?? []).entries()) {
    const inherited = inheritedRequirements(decisions, pack.pack, home);
    const found = inherited.get(waiver.requirement);
    if (found === undefined) {
      const near = nearestName(waiver.requirement, inherited.keys());
      report({
        code: 'waiverUnknown',
        message: `\`${waiver.requirement}\` is not an inherited requirement`,
        pointer: `/waive/${index}/requirement`,
        expected: '`<pack>/<decision>/<check>` of a layer below',
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
      continue;
    }
    const { decision, check } = found;
    const note = decisions[decision];
    const requirement = note?.kind === 'checks' ? note.checks[check] : undefined;
    if (note?.kind !== 'checks' || requirement === undefined) continue;
    const waived: Check = { ...requirement, waived: waiverOf(waiver, pack.pack) };
    decisions[decision] = { ...note, checks: { ...note.checks, [check]: waived } };
  }
}

function waiverOf({ requirement: _, cite, ...rest }: RequirementWaiver, by: string): NonNullable<Check['waived']> {
  return { ...rest, by, ...(cite === undefined ? {} : { cite: cite.includes('#') ? cite : `${by}#${cite}` }) };
}

function inheritedRequirements(
  decisions: { readonly [key: string]: DecisionNote },
  pack: string,
  home: Readonly<Home>,
): ReadonlyMap<string, { readonly decision: string; readonly check: string }> {
  const found = new Map<string, { decision: string; check: string }>();
  for (const [decision, note] of Object.entries(decisions)) {
    if (note.kind !== 'checks') continue;
    for (const check of Object.keys(note.checks)) {
      const owner = home[`decisions/${decision}/checks/${check}`];
      if (owner !== undefined && owner !== pack) found.set(`${owner}/${decision}/${check}`, { decision, check });
    }
  }
  return found;
}
