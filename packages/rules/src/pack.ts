import type { CadenceNote } from './cadence-note.ts';
import type { Basis, Status } from './decision.ts';
import type { Json, JsonObject } from './json.ts';
import type { OnUnknown } from './on-unknown.ts';
import type { ScoreNote } from './score-note.ts';
import type { TableNote } from './table-note.ts';
import type { Text } from './text.ts';

/** Logic as people write it: JsonLogic in the strict profile, one operator an object. */
export type Logic = Json;

/** How binding the document behind a clause is. */
export type Force = 'law' | 'regulation' | 'normative-notice' | 'programme' | 'voluntary-standard' | 'report';

/** A policy document. Dates are `YYYY-MM-DD` or the word `unknown`. */
export interface Source {
  readonly title: Text;
  readonly issuer?: Text;
  readonly number?: string;
  readonly force: Force;
  readonly issued: string;
  readonly inForce?: string;
  readonly repealed?: string;
  readonly note?: Text;
}

/** One statement of a document, paraphrased in our own words. */
export interface Clause {
  /** Key of the source. */
  readonly source: string;
  /** Where in the document: headings and number as printed. */
  readonly at: string;
  readonly says: Text;
  readonly modality: 'must' | 'mustNot' | 'should' | 'may' | 'target' | 'descriptive';
}

/** A value of a parameter over the half-open period `[from, to)`. */
export interface ParameterValue {
  readonly from: string;
  readonly to?: string;
  readonly value: Json;
  readonly basis: Basis;
  readonly cite?: string;
  readonly note?: Text;
}

/** A number or a reading of the text that rules refer to by name. */
export interface Parameter {
  readonly title: Text;
  readonly unit?: string;
  /** Present when the parameter is a reading of an ambiguous text: the readings there are, with what each means. */
  readonly choices?: { readonly [choice: string]: Text };
  readonly values: readonly ParameterValue[];
  /** `<pack>/<key>` of the parameter below that this one replaces. */
  readonly overrides?: string;
  readonly why?: Text;
}

/** Type of a field or a fact, as written in a pack. */
export type TypeNote =
  | 'boolean'
  | 'integer'
  | 'number'
  | 'string'
  | 'date'
  | 'openingPlan'
  | 'openingLog'
  | { readonly oneOf: readonly string[] }
  | { readonly list: TypeNote }
  | { readonly record: { readonly [key: string]: FieldNote } };

/** A field that a subject may have. */
export interface FieldNote {
  readonly title: Text;
  readonly type: TypeNote;
  readonly unit?: string;
  /** What people call each choice of a `oneOf`. */
  readonly choices?: { readonly [choice: string]: Text };
  /** Set where people can change the fact, rather than only find it out: what a counterfactual may vary. */
  readonly changeable?: Changeable;
}

/** What a changeable fact may be changed to: anything its type allows, values, or the numbers of a range. */
export type Changeable =
  | true
  | { readonly values: readonly Json[] }
  | { readonly from: number; readonly to: number; readonly step?: number };

/** What a decision may be asked about. */
export interface SubjectNote {
  readonly title: Text;
  readonly fields: { readonly [key: string]: FieldNote };
}

/** A named expression, labelled for people. */
export interface Measure {
  readonly title: Text;
  readonly unit?: string;
  readonly value: Logic;
}

/** A named expression over a subject. For a list, `members` adds measures to each of its members. */
export interface Fact extends Measure {
  readonly subject: string;
  /** What a member is called inside the member measures; `item` unless given. */
  readonly as?: string;
  readonly members?: { readonly [key: string]: Measure };
  readonly overrides?: string;
  readonly why?: Text;
}

/** Windows on the calendar, the members of a list, or groups of them. */
export interface EachNote {
  /** Calendar windows of the period; or `member` for one finding a member of the list. */
  readonly window: 'isoWeek' | 'holidayBlock' | 'month' | 'quarter' | 'halfYear' | 'year' | 'member' | 'group';
  /** Key of a list fact. With windows, its members are dated and each window holds those within it. */
  readonly of: string;
  /** Field of a member that dates it; `date` unless given. */
  readonly on?: string;
  /** With `group`: field of a member whose value names its group. */
  readonly by?: string;
  /** Name of the member list inside the window or group; `members` unless given. */
  readonly as?: string;
  readonly title: Text;
  readonly measures?: { readonly [key: string]: Measure };
}

/** One requirement of a `checks` decision. */
export interface Check {
  readonly title: Text;
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  /** Key of the decision's `each`; without it the check looks at the subject once. */
  readonly each?: string;
  /** False: the requirement does not concern this subject or window. */
  readonly applies?: Logic;
  readonly pass: Logic;
  /** Reads parameters only. False: the chosen reading shows the finding without counting it. */
  readonly binding?: Logic;
  /** Reads parameters only. False: the chosen reading has no such check. */
  readonly shown?: Logic;
  /** A shortfall that is excused, and why. */
  readonly excused?: { readonly when: Logic; readonly says: Text };
  /** Measures and fields that the finding shows, by path: `week.qualifyingDays`. */
  readonly shows?: readonly string[];
  readonly says: { readonly pass: Text; readonly fail: Text; readonly unknown?: Text };
  /** `<pack>/<decision>/<check>` of the requirement below that this one replaces. */
  readonly overrides?: string;
  readonly why?: Text;
  /** Set while layers are merged: a layer above waives the requirement. */
  readonly waived?: Omit<RequirementWaiver, 'requirement'> & { readonly by: string };
}

/** An inherited requirement that does not count here, and why: the only way to be rid of one. */
export interface RequirementWaiver {
  /** `<pack>/<decision>/<check>` of a layer below. */
  readonly requirement: string;
  readonly why: Text;
  readonly cite?: string;
  /** Half-open period `[from, to)` in which it is waived; without one, always. */
  readonly from?: string;
  readonly to?: string;
}

/** A list of requirements. */
export interface ChecksNote {
  readonly kind: 'checks';
  readonly title: Text;
  readonly subject: string;
  /** First and last day to assess; without it the year of `asOf`, up to `asOf`. */
  readonly period?: { readonly from?: Logic; readonly to?: Logic };
  readonly each?: { readonly [key: string]: EachNote };
  readonly checks: { readonly [key: string]: Check };
  readonly onUnknown?: OnUnknown;
  /** `<pack>/<key>` of the decision below that this one replaces. */
  readonly overrides?: string;
  readonly why?: Text;
}

/** A decision of a pack. */
export type DecisionNote = ChecksNote | ScoreNote | TableNote | CadenceNote;

/** What a case expects of one finding. */
export interface ExpectedFinding {
  readonly status: Status;
  readonly cites?: readonly string[];
  readonly facts?: JsonObject;
}

/** A test as data. */
export interface Case {
  readonly id: string;
  readonly name: Text | string;
  readonly decision: string;
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
  /** Readings that differ from the pack's own. */
  readonly readings?: { readonly [parameter: string]: Json };
  readonly subject: JsonObject;
  readonly expect: {
    /** The outcome, or `unknown`. */
    readonly outcome?: string;
    /** Outcomes that the facts leave open, in any order. */
    readonly possible?: readonly string[];
    /** What is done meanwhile, with `unknown`. */
    readonly meanwhile?: string;
    /** Totals of a score, by scale. */
    readonly scores?: { readonly [scale: string]: number };
    readonly findings?: { readonly [id: string]: ExpectedFinding };
    readonly missing?: readonly string[];
    /** Code of the error that the input must be refused with. */
    readonly error?: string;
  };
}

/** A pack: the unit of policy. Immutable once published; a change is a new version. */
export interface Pack {
  readonly pack: string;
  readonly version: string;
  readonly title: Text;
  /** Day on which this version was published: what decides which version was known on a day. */
  readonly published?: string;
  readonly extends?: readonly string[];
  readonly waive?: readonly RequirementWaiver[];
  readonly sources: { readonly [key: string]: Source };
  readonly clauses: { readonly [key: string]: Clause };
  readonly parameters: { readonly [key: string]: Parameter };
  readonly subjects: { readonly [key: string]: SubjectNote };
  readonly facts: { readonly [key: string]: Fact };
  readonly decisions: { readonly [key: string]: DecisionNote };
  readonly cases: readonly Case[];
  /** SHA-256 of the content without the cases, as the reader computed it. */
  readonly digest: string;
  /** Where each block stands in the YAML the pack was read from: pointer -> file and line. */
  readonly origin?: { readonly [pointer: string]: { readonly file: string; readonly line: number } };
}
