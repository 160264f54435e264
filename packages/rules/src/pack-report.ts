import type { StatutoryCalendar } from '@hutong/calendar';
import type { Pack } from './pack.ts';
import type { FilePlace } from './pack-file.ts';
import type { Program } from './program.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import type { Problem } from './rules-error.ts';

/**
 * How much a problem of a pack matters. `error`: a decision would be wrong or impossible. `warning`: the author should
 * look at it. `note`: what a reader of the pack must know, such as a value to be set locally.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that `hutong pack check` reports. */
export interface PackProblem extends Problem {
  readonly severity: Severity;
  /** Pack that the place is in; the one that was checked or a layer below it. */
  readonly pack: string;
}

/** All that there is to say about a pack, the gravest first. */
export interface PackReport {
  readonly pack: string;
  readonly version: string;
  readonly digest: string;
  readonly problems: readonly PackProblem[];
  readonly counts: { readonly [severity in Severity]: number };
}

/** Tells where a pointer into a pack stands in its files, where that is known. */
export type PlaceOf = (pointer: string) => FilePlace | undefined;

/** What a check of packs looks at. */
export interface PackCheckContext {
  /** The pack itself, without its layers. */
  readonly pack: Pack;
  readonly resolved: ResolvedPack;
  /** Its decisions, typed. */
  readonly programs: readonly Program[];
  readonly calendar: StatutoryCalendar;
}

/** What a check finds; who owns the place is filled in later. */
export type FoundProblem = Omit<PackProblem, 'pack'>;
