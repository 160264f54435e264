import type { StatutoryCalendar } from '@hutong/calendar';
import { createDecider } from './decider.ts';
import type { Decision } from './decision.ts';
import { type DecisionRecord, recordOf } from './decision-record.ts';
import type { Json, JsonObject } from './json.ts';
import type { Pack } from './pack.ts';
import { compareVersions } from './pack-versions.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

/** One thing in which a replay differs from the record. A side is absent where it has nothing there. */
export interface RecordDifference {
  /**
   * `verdict`: what was decided. `input`: the facts are not those of the record. `means`: pack content, calendar or
   * engine are not.
   */
  readonly of: 'verdict' | 'input' | 'means';
  /** Where in the record, as a JSON pointer: `/outcome`, `/findings/daysPerWeek~12023-W23`, `/provenance/engine`. */
  readonly pointer: string;
  readonly recorded?: Json;
  readonly replayed?: Json;
}

/** A decision made again. */
export interface Replay {
  /** The verdict is the same: outcome, what remained possible, and the status of every finding. */
  readonly holds: boolean;
  /** Also the facts, the packs, the calendar and the engine are the same: this is the very decision. */
  readonly reproduced: boolean;
  readonly differences: readonly RecordDifference[];
  readonly decision: Decision;
}

/**
 * Makes a recorded decision again, with the very versions of the packs that it was made with, and says whether it still
 * holds and what differs.
 *
 * Throws a {@link RulesError} `versionUnknown` when a version that the record names is not among the packs, and whatever
 * deciding the subject throws.
 */
export function replay(request: {
  readonly record: DecisionRecord;
  readonly subject: JsonObject;
  readonly packs: readonly Pack[];
  readonly calendar: StatutoryCalendar;
}): Replay {
  const { record, subject, calendar } = request;
  const { provenance } = record;
  const packs = [provenance, ...(provenance.layers ?? [])].map(({ pack }) => versionOf(pack, request.packs));
  const resolved = resolvePack({
    packs,
    id: nameOf(provenance.pack),
    ...(provenance.readings === undefined ? {} : { readings: provenance.readings }),
  });
  const decider = createDecider({ pack: resolved, decision: record.decision, calendar });
  const decision = decider.decide(subject, { asOf: record.asOf, ...periodOf(record) });
  const again = recordOf(decision, subject);
  const differences = differencesBetween(record, again);
  return {
    holds: !differences.some((difference) => difference.of === 'verdict'),
    reproduced: differences.length === 0,
    differences,
    decision,
  };
}

/** A period in which nothing lay between is not asked for again: no caller can ask for it. */
function periodOf({ period }: DecisionRecord): { readonly period?: DecisionRecord['period'] & {} } {
  return period === undefined || period.to < period.from ? {} : { period };
}

function nameOf(packAtVersion: string): string {
  return packAtVersion.slice(0, packAtVersion.lastIndexOf('@'));
}

function versionOf(packAtVersion: string, packs: readonly Pack[]): Pack {
  const name = nameOf(packAtVersion);
  const versions = packs.filter(({ pack }) => pack === name);
  const found = versions.find(({ pack, version }) => `${pack}@${version}` === packAtVersion);
  if (found !== undefined) return found;
  const known = versions.map(({ version }) => version).sort(compareVersions);
  throw new RulesError([
    {
      code: 'versionUnknown',
      message: `\`${packAtVersion}\` is not among the packs`,
      pointer: '/provenance',
      expected: 'the version that the record names',
      received: known.length === 0 ? 'no version of it' : known.map((version) => `\`${version}\``).join(', '),
    },
  ]);
}

function differencesBetween(recorded: DecisionRecord, replayed: DecisionRecord): readonly RecordDifference[] {
  const differences: RecordDifference[] = [];
  const compare = (of: RecordDifference['of'], pointer: string, a: Json | undefined, b: Json | undefined): void => {
    if (JSON.stringify(a) === JSON.stringify(b)) return;
    differences.push({
      of,
      pointer,
      ...(a === undefined ? {} : { recorded: a }),
      ...(b === undefined ? {} : { replayed: b }),
    });
  };
  compare('verdict', '/outcome', recorded.outcome, replayed.outcome);
  compare('verdict', '/unknown/possible', recorded.unknown?.possible, replayed.unknown?.possible);
  const ids = new Set([...Object.keys(recorded.findings), ...Object.keys(replayed.findings)]);
  for (const id of ids) {
    const statusIn = ({ findings }: DecisionRecord): Json | undefined =>
      Object.hasOwn(findings, id) ? findings[id] : undefined;
    compare(
      'verdict',
      `/findings/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      statusIn(recorded),
      statusIn(replayed),
    );
  }
  compare('input', '/input', recorded.input, replayed.input);
  const [a, b] = [recorded.provenance, replayed.provenance];
  compare('means', '/provenance/digest', a.digest, b.digest);
  for (const [index, layer] of (a.layers ?? []).entries())
    compare('means', `/provenance/layers/${index}/digest`, layer.digest, b.layers?.[index]?.digest);
  compare('means', '/provenance/calendar', a.calendar, b.calendar);
  compare('means', '/provenance/engine', a.engine, b.engine);
  return differences;
}
