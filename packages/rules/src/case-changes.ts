import type { StatutoryCalendar } from '@hutong/calendar';
import { createDecider } from './decider.ts';
import type { Decision, Status } from './decision.ts';
import type { Case, Pack } from './pack.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';
import type { Text } from './text.ts';

/** A case that two versions of a pack decide differently. */
export interface CaseChange {
  readonly id: string;
  readonly name: Text;
  /** Outcome under each version: `unknown` where the facts do not suffice, the code of the error where it is refused. */
  readonly before: string;
  readonly after: string;
  /** Findings whose status differs; a side is absent where there is no such finding. */
  readonly findings: readonly { readonly id: string; readonly before?: Status; readonly after?: Status }[];
}

/** Decides cases with two versions of a pack, each with the layers below it, and names those that come out otherwise. */
export function caseChanges(request: {
  readonly before: readonly Pack[];
  readonly after: readonly Pack[];
  readonly id: string;
  readonly cases: readonly Case[];
  readonly calendar: StatutoryCalendar;
}): readonly CaseChange[] {
  return request.cases.flatMap((each) => {
    const before = verdictOf(each, request.before, request);
    const after = verdictOf(each, request.after, request);
    const ids = new Set([...before.statuses.keys(), ...after.statuses.keys()]);
    const findings = [...ids].flatMap((id) => {
      const [old, now] = [before.statuses.get(id), after.statuses.get(id)];
      return old === now
        ? []
        : [{ id, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
    });
    if (before.outcome === after.outcome && findings.length === 0) return [];
    const name: Text = typeof each.name === 'string' ? { zh: each.name, en: each.name } : each.name;
    return [{ id: each.id, name, before: before.outcome, after: after.outcome, findings }];
  });
}

interface Verdict {
  readonly outcome: string;
  readonly statuses: ReadonlyMap<string, Status>;
}

function verdictOf(
  each: Case,
  packs: readonly Pack[],
  request: { readonly id: string; readonly calendar: StatutoryCalendar },
): Verdict {
  try {
    const pack = resolvePack({ packs, id: request.id, readings: each.readings ?? {} });
    const decider = createDecider({ pack, decision: each.decision, calendar: request.calendar });
    const decision: Decision = decider.decide(each.subject, {
      asOf: each.asOf,
      ...(each.period === undefined ? {} : { period: each.period }),
    });
    return {
      outcome: decision.outcome ?? 'unknown',
      statuses: new Map(decision.findings.map(({ id, status }) => [id, status])),
    };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return { outcome: error.code, statuses: new Map() };
  }
}
