import { isCivilDate } from '@hutong/calendar';
import type { MissingReason } from './decision.ts';
import type { Json, JsonObject } from './json.ts';
import { escapePointer } from './parse-logic.ts';
import type { Problem } from './rules-error.ts';
import { type FieldType, nameOfType, type Type } from './type.ts';

const reasons = ['absent', 'null', 'partial', 'withheld', 'conflicting'];

/** Longest text that a fact may be, in UTF-16 units. */
export const maximumText = 1_000_000;

/** Most values that are looked at in one subject. */
export const maximumValues = 10_000_000;

/** Deepest nesting of a fact whose shape no pack declares, such as an opening plan. */
const maximumNesting = 64;

/** Most problems that are told of one subject: the rest of a hostile one would only be noise. */
const maximumProblems = 100;

/** What was found while looking a subject through. */
export interface Inspection {
  readonly problems: readonly Problem[];
  /** Every record and list that the pack declares is plain data: none can pass on a field that is not its own. */
  readonly plain: boolean;
}

/** What one inspection keeps in mind. */
interface Visit {
  readonly problems: Problem[];
  plain: boolean;
  values: number;
}

/**
 * What of a subject contradicts the types that the pack declares. Fields that the pack does not know are left alone:
 * a vendor's document holds more than a decision reads. Names the kind of what came, never the value.
 */
export function problemsOfSubject(
  subject: JsonObject,
  fields: { readonly [key: string]: FieldType },
): readonly Problem[] {
  return subjectCheck(fields)(subject).problems;
}

/**
 * Compiles the check of subjects with such fields: it looks a subject through once, and says what contradicts its types
 * and whether it is plain data.
 */
export function subjectCheck(fields: { readonly [key: string]: FieldType }): (subject: JsonObject) => Inspection {
  const check = recordCheck(fields);
  return (subject) => {
    const visit: Visit = { problems: [], plain: inheritsNothing(), values: 0 };
    if (typeof subject !== 'object' || subject === null || Array.isArray(subject)) {
      report(visit, {
        code: 'subjectNotRecord',
        message: 'a subject is a record of facts',
        pointer: '',
        expected: 'an object',
        received: kindOf(subject),
      });
      return visit;
    }
    check(subject, undefined, visit);
    if (Object.hasOwn(subject, '$unknown')) checkMarks(subject.$unknown, visit);
    return visit;
  };
}

/** Why facts of a subject are unknown, from its own `$unknown` field. */
export function marksOf(subject: JsonObject): { readonly [path: string]: MissingReason } | undefined {
  return Object.hasOwn(subject, '$unknown')
    ? (subject.$unknown as { readonly [path: string]: MissingReason } | undefined)
    : undefined;
}

/** Whether nobody has added enumerable fields to what all objects inherit. */
function inheritsNothing(): boolean {
  for (const _ in Object.prototype) return false;
  return true;
}

/** A place in the subject, written out only when there is something to report. */
interface Place {
  readonly key: string | number;
  readonly above: Place | undefined;
}

function pointerTo(place: Place | undefined): string {
  return place === undefined ? '' : `${pointerTo(place.above)}/${escapePointer(String(place.key))}`;
}

function report(visit: Visit, problem: Problem): void {
  if (visit.problems.length < maximumProblems) visit.problems.push(problem);
}

/** Checks a value that is there. The place comes in two parts, so that sound values cost no allocation. */
type Check = (value: Json, key: string | number, above: Place | undefined, visit: Visit) => void;

function recordCheck(fields: {
  readonly [key: string]: FieldType;
}): (record: JsonObject, place: Place | undefined, visit: Visit) => void {
  const checks = Object.entries(fields).map(([key, { type }]) => ({
    key,
    // Names that every object inherits are asked for as what they are; of all others a plain record has no inherited one.
    inherited: key in Object.prototype,
    check: checkOf(type),
  }));
  return (record, place, visit) => {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== Object.prototype && prototype !== null) visit.plain = false;
    for (const { key, inherited, check } of checks) {
      if ((inherited || !visit.plain) && !Object.hasOwn(record, key)) continue;
      const value = record[key];
      if (value !== undefined && value !== null) check(value, key, place, visit);
    }
  };
}

function checkOf(type: Type): Check {
  const expected = nameOfType(type);
  const refuse: Check = (value, key, above, visit) =>
    report(visit, {
      code: 'factType',
      message: 'the fact is of another type',
      pointer: pointerTo({ key, above }),
      expected,
      received: kindOf(value),
    });
  const only =
    (isSound: (value: Json) => boolean): Check =>
    (value, key, above, visit) => {
      if (!isSound(value)) refuse(value, key, above, visit);
    };
  switch (type.kind) {
    case 'boolean':
      return only((value) => typeof value === 'boolean');
    case 'number':
      return type.integer ? only(Number.isInteger) : only(Number.isFinite);
    case 'date':
      return only(isCivilDate);
    case 'string': {
      const { oneOf } = type;
      if (oneOf !== undefined) return only((value) => typeof value === 'string' && oneOf.includes(value));
      return (value, key, above, visit) => {
        if (typeof value !== 'string') refuse(value, key, above, visit);
        else checkText(value, key, above, visit);
      };
    }
    case 'list': {
      const check = checkOf(type.of);
      return (value, key, above, visit) => {
        if (Array.isArray(value)) checkList(value as readonly Json[], check, { key, above }, visit);
        else refuse(value, key, above, visit);
      };
    }
    case 'record': {
      const check = recordCheck(type.fields);
      return (value, key, above, visit) => {
        if (typeof value !== 'object' || Array.isArray(value)) refuse(value, key, above, visit);
        else check(value as JsonObject, { key, above }, visit);
      };
    }
    case 'openingPlan':
    case 'openingLog':
      return (value, key, above, visit) => {
        if (typeof value !== 'object' || Array.isArray(value)) refuse(value, key, above, visit);
        else checkNesting(value, { key, above }, visit, []);
      };
    case 'any':
      return () => undefined;
    default:
      return type satisfies never;
  }
}

function checkList(list: readonly Json[], check: Check, place: Place, visit: Visit): void {
  if (Object.getPrototypeOf(list) !== Array.prototype) visit.plain = false;
  visit.values += list.length;
  if (visit.values > maximumValues) {
    report(visit, {
      code: 'subjectTooLarge',
      message: 'the subject holds too many values',
      pointer: pointerTo(place),
      expected: `at most ${maximumValues}`,
    });
    return;
  }
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (item !== undefined && item !== null) check(item, index, place, visit);
  }
}

/** A lone half of a surrogate pair: such text has no UTF-8, so that no digest of it could be told again. */
const loneSurrogate = /\p{Surrogate}/u;

function isSoundText(text: string): boolean {
  return text.length <= maximumText && !loneSurrogate.test(text);
}

function checkText(text: string, key: string | number, above: Place | undefined, visit: Visit): void {
  if (isSoundText(text)) return;
  if (text.length > maximumText)
    report(visit, {
      code: 'factTooLarge',
      message: 'the text is too long for a fact',
      pointer: pointerTo({ key, above }),
      expected: `at most ${maximumText} characters`,
      received: `${text.length}`,
    });
  else
    report(visit, {
      code: 'factText',
      message: 'the text is not well-formed Unicode',
      pointer: pointerTo({ key, above }),
      expected: 'text without lone surrogates',
    });
}

/** A fact whose shape its own reader checks: only that it ends, and is not nested beyond all reason. */
function checkNesting(value: Json, place: Place, visit: Visit, above: readonly Json[]): void {
  if (typeof value !== 'object' || value === null || visit.problems.length >= maximumProblems) return;
  if (above.includes(value) || above.length > maximumNesting) {
    const cycle = above.includes(value);
    report(visit, {
      code: cycle ? 'subjectCycle' : 'subjectTooDeep',
      message: cycle ? 'the fact contains itself' : 'the fact is nested too deeply',
      pointer: pointerTo(place),
      expected: cycle ? 'data as JSON has it' : `at most ${maximumNesting} levels`,
    });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    visit.values += 1;
    if (visit.values > maximumValues) return;
    checkNesting(inner as Json, { key, above: place }, visit, [...above, value]);
  }
}

function checkMarks(marks: Json | undefined, visit: Visit): void {
  if (marks === undefined) return;
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks)) {
    report(visit, {
      code: 'unknownMarks',
      message: '`$unknown` names facts and why each is unknown',
      pointer: '/$unknown',
      expected: 'an object of path to reason',
      received: kindOf(marks),
    });
    return;
  }
  for (const [path, why] of Object.entries(marks)) {
    if (typeof why === 'string' && reasons.includes(why)) continue;
    report(visit, {
      code: 'unknownMarks',
      message: 'a reason that does not exist',
      pointer: `/$unknown/${escapePointer(path)}`,
      expected: reasons.map((reason) => `\`${reason}\``).join(', '),
      received: kindOf(why),
    });
  }
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a number';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
