import type { StatutoryCalendar } from '@hutong/calendar';
import { type CaseChange, caseChanges } from './case-changes.ts';
import type { Case, Pack } from './pack.ts';
import { type PackChange, packChanges } from './pack-changes.ts';
import { adviseVersion, type VersionAdvice } from './version-advice.ts';

/** What a new version of a pack changes. */
export interface PackDiff {
  readonly pack: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly PackChange[];
  readonly version: VersionAdvice;
  /** How many cases were decided with both versions, and those that come out otherwise. */
  readonly casesRun: number;
  readonly cases: readonly CaseChange[];
}

/**
 * Compares two versions of a pack by what they mean, and decides the cases of both with both: which of them come out
 * otherwise is what a reviewer needs to see. `layers` are the packs that they extend; cases are those of both versions
 * unless given.
 *
 * @example
 * diffPacks({ before: pack, after: pack, calendar: chinaCalendar }).changes // => []
 */
export function diffPacks(request: {
  readonly before: Pack;
  readonly after: Pack;
  readonly layers?: readonly Pack[];
  readonly cases?: readonly Case[];
  readonly calendar: StatutoryCalendar;
}): PackDiff {
  const { before, after, layers = [], calendar } = request;
  const byId = new Map([...before.cases, ...after.cases].map((each) => [each.id, each]));
  const cases = request.cases ?? [...byId.values()];
  const changes = packChanges(before, after);
  const below = layers.filter(({ pack }) => pack !== before.pack && pack !== after.pack);
  return {
    pack: after.pack,
    from: before.version,
    to: after.version,
    changes,
    version: adviseVersion(changes, before.version, after.version),
    casesRun: cases.length,
    cases: caseChanges({
      before: [...below, { ...before, pack: after.pack }],
      after: [...below, after],
      id: after.pack,
      cases,
      calendar,
    }),
  };
}
