import type { Json } from './json.ts';
import type { Text } from './text.ts';

/**
 * The verdict of one finding.
 *
 * `notYetDue`: the last day has not passed. `unknown`: facts are missing, see `missing`. `manual`: only a person can
 * attest it. `waived`: a shortfall that a stated reason excuses.
 */
export type Status = 'pass' | 'fail' | 'notYetDue' | 'unknown' | 'notApplicable' | 'manual' | 'waived';

/** Why a fact is not known. `notLoaded`: the statutory calendar has no data for that year. */
export type MissingReason = 'absent' | 'null' | 'partial' | 'withheld' | 'conflicting' | 'notLoaded';

/** A fact that would help to decide: where it belongs in the subject, and why it is not known. */
export interface Missing {
  /** Path in the subject, such as `opening.log`, or `calendar.2027` for a year of the statutory calendar. */
  readonly path: string;
  readonly why: MissingReason;
  /** What the fact is called, where the pack names it. */
  readonly title?: Text;
}

/** How a number got into a pack: printed in its clause, chosen among readings, or ours until a district sets it. */
export type Basis = 'cited' | 'adopted' | 'assumed';

/** A parameter as a finding read it: its value on the day, with the period and the clause behind it. */
export interface ParameterUse {
  readonly key: string;
  readonly title: Text;
  readonly value: Json;
  readonly unit?: string;
  readonly basis: Basis;
  readonly cite?: string;
  /** Half-open period `[from, to)` in which the value holds. */
  readonly from: string;
  readonly to?: string;
}

/** A fact as a finding shows it. An unknown fact has no `value`; a partly known number has its `range`. */
export interface FactUse {
  readonly title: Text;
  readonly unit?: string;
  readonly value?: Json;
  readonly range?: { readonly min?: number; readonly max?: number };
}

/** What a finding is about when a check runs for each week, holiday block, month or member. */
export interface FindingMember {
  readonly kind: string;
  /** Stable within its kind: `2023-W23`, `2023-10-01/2023-10-07`, `2023-06`, or a member's index or id. */
  readonly key: string;
  readonly label: Text;
  readonly from?: string;
  readonly to?: string;
}

/** One verdict, with the clause it rests on. */
export interface Finding {
  /** The check's key, and after a slash the member's where there is one: `daysPerWeek/2023-W23`. */
  readonly id: string;
  readonly check: string;
  readonly title: Text;
  readonly status: Status;
  /** The clause, as `<pack>#<clause>`. */
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  /** False when the chosen reading of the text only wants the finding shown: it does not count in the outcome. */
  readonly binding: boolean;
  readonly member?: FindingMember;
  readonly message: Text;
  readonly facts: { readonly [key: string]: FactUse };
  readonly parameters: readonly ParameterUse[];
  readonly missing: readonly Missing[];
  /** Last day on which the requirement can still be met. */
  readonly due?: string;
  /** With `waived`: why the shortfall is excused, the layer that waives the requirement, and the last day on which it does. */
  readonly waiver?: { readonly reason: Text; readonly by?: string; readonly until?: string };
  /** With `manual`: the evidence wanted. */
  readonly evidence?: Text;
  /** What the finding is of, where it is not a requirement. See {@link FindingRole}. */
  readonly role?: FindingRole;
  /** Of an item: what it counts, by scale; a range while its answer is open. Of a scale: its total. */
  readonly points?: { readonly [scale: string]: PointsFound };
  /** Of a scale or an override: the grade. Of a row: its outcome. */
  readonly leadsTo?: string;
  /** Of a duty: first day on which it is missed, and the events that satisfied it. */
  readonly overdueFrom?: string;
  readonly satisfiedBy?: readonly string[];
}

/**
 * What a finding is of, other than a requirement.
 *
 * `item`: an item of an instrument, `fail` when it counts towards risk and `pass` when it does not. `scale`: a total,
 * `pass` when it lies in one band, `fail` when in none or several. `override`: `fail` when it applies. `row`: a row of a
 * table, `pass` when it matches, `notApplicable` when it does not. `duty`: one occasion of an obligation.
 */
export type FindingRole = 'item' | 'scale' | 'override' | 'row' | 'duty';

/** Points, or the bounds between which they lie. */
export type PointsFound = number | { readonly min?: number; readonly max?: number };

/** A total of an instrument, with its grade where it has bands and the total suffices for one. */
export interface ScaleFound {
  readonly title: Text;
  readonly points: PointsFound;
  readonly grade?: string;
}

/** The duty that comes next: its last day is absent while it needs a year of the calendar that is not loaded. */
export interface NextDutyFound {
  readonly id: string;
  readonly earliest: string;
  readonly due?: string;
}

/** What is done while a decision is open, by the pack's own word. It is not an outcome. */
export interface Meanwhile {
  readonly outcome?: string;
  readonly title?: Text;
  readonly reason: Text;
  readonly cite: string;
}

/** What decided: enough to find the very same pack, calendar and engine again. */
export interface Provenance {
  /** `<id>@<version>` of the pack that was asked. */
  readonly pack: string;
  /** Content digest of that pack. */
  readonly digest: string;
  /** The layers below it, nearest first, where there are any. */
  readonly layers?: readonly { readonly pack: string; readonly digest: string }[];
  readonly calendar: string;
  readonly engine: string;
  /** Day whose knowledge was asked for: the packs are those published by then. */
  readonly knownOn?: string;
  /** Readings that were chosen for this decision and differ from the pack's own. */
  readonly readings?: { readonly [parameter: string]: Json };
}

/** Version of the shape of {@link Decision}. It rises when a reader of the old shape would misread the new. */
export const DECISION_SCHEMA = '1';

/**
 * A decision as every route of the product speaks it: command, service, elements, batch, records.
 *
 * `outcome` is absent when the facts do not suffice, `unknown` is absent when they do, `missing` is always there.
 */
export interface Decision {
  readonly schema: typeof DECISION_SCHEMA;
  readonly decision: string;
  readonly title: Text;
  readonly subject: { readonly kind: string; readonly id?: string };
  readonly asOf: string;
  /** First and last day that were assessed, where the decision looks at a period. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly outcome?: string;
  /** Of a table that collects: the outcomes that are certain. With `outcome` these are all, joined there by `+`. */
  readonly outcomes?: readonly string[];
  readonly unknown?: {
    readonly possible: readonly string[];
    readonly policy: 'ask' | 'escalate';
    readonly meanwhile?: Meanwhile;
  };
  /** Of a score: its totals, by scale. */
  readonly scores?: { readonly [scale: string]: ScaleFound };
  /** Of a cadence: the duty that can be done next. */
  readonly next?: NextDutyFound;
  readonly findings: readonly Finding[];
  readonly missing: readonly Missing[];
  readonly provenance: Provenance;
}
