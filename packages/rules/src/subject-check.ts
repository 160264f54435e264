import { isCivilDate } from '@hutong/calendar';
import type { MissingReason } from './decision.ts';
import type { Json, JsonObject } from './json.ts';
import { escapePointer } from './parse-logic.ts';
import type { Problem } from './rules-error.ts';
import { type FieldType, nameOfType, type Type } from './type.ts';
import type { Value } from './value.ts';

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
  /** The facts in the order in which the fields are declared; absent for a subject with marks. */
  readonly values?: readonly (Value | null)[] | undefined;
}

/** What one inspection keeps in mind. */
interface Visit {
  readonly problems: Problem[];
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
  const read = subjectReader(fields);
  const checks = Object.entries(fields).map(([key, { type }]) => ({
    key,
    kind: type.kind === 'number' && type.integer ? 'integer' : type.kind,
    oneOf: type.kind === 'string' ? type.oneOf : undefined,
    check: checkOf(type),
  }));
  return (subject) => {
    const visit: Visit = { problems: [], values: 0 };
    if (typeof subject !== 'object' || subject === null || Array.isArray(subject)) {
      report(visit, {
        code: 'subjectNotRecord',
        message: 'a subject is a record of facts',
        pointer: '',
        expected: 'an object',
        received: kindOf(subject),
      });
      return { problems: visit.problems };
    }
    const values = read(subject);
    for (let index = 0; index < checks.length; index += 1) {
      const value = values[index];
      const field = checks[index];
      if (value === undefined || value === null || field === undefined) continue;
      // The commonest kinds are answered here: a call for each fact would cost more than the answer.
      switch (field.kind) {
        case 'boolean':
          if (typeof value === 'boolean') continue;
          break;
        case 'integer':
          if (Number.isInteger(value)) continue;
          break;
        case 'string':
          if (typeof value === 'string' && field.oneOf?.includes(value)) continue;
          break;
        default:
      }
      field.check(value as Json, field.key, undefined, visit);
    }
    const marks = marksOf(subject);
    if (marks === undefined) return { problems: visit.problems, values };
    checkMarks(marks as Json, visit);
    return { problems: visit.problems };
  };
}

/**
 * Compiles the reading of subjects with such fields into a list, in the order of the fields; null and `undefined` both
 * stand for what is unknown. Own fields only: the names are the subject's own keys, so that no prototype is ever asked.
 *
 * Subjects of one source have their keys in one order. It is kept from one to the next, which makes reading forty fields
 * as cheap as looking up ten.
 */
export function subjectReader(fields: {
  readonly [key: string]: FieldType;
}): (subject: JsonObject) => readonly (Value | null)[] {
  const declared = Object.keys(fields);
  const places = new Map(declared.map((key, place) => [key, place]));
  let keysBefore: readonly string[] = declared;
  let placesBefore: readonly number[] | undefined;
  return (subject) => {
    const keys = Object.keys(subject);
    if (!sameKeys(keys, keysBefore)) {
      keysBefore = keys;
      placesBefore = sameKeys(keys, declared) ? undefined : keys.map((key) => places.get(key) ?? -1);
    }
    const given = Object.values(subject) as (Value | null)[];
    if (placesBefore === undefined) return given;
    const values: (Value | null)[] = new Array(declared.length);
    for (let place = 0; place < values.length; place += 1) values[place] = undefined;
    for (let index = 0; index < given.length; index += 1) {
      const place = placesBefore[index] ?? -1;
      if (place >= 0) values[place] = given[index];
    }
    return values;
  };
}

function sameKeys(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length !== others.length) return false;
  for (let index = 0; index < keys.length; index += 1) if (keys[index] !== others[index]) return false;
  return true;
}

/** Why facts of a subject are unknown, from its own `$unknown` field. */
export function marksOf(subject: JsonObject): { readonly [path: string]: MissingReason } | undefined {
  return Object.hasOwn(subject, '$unknown')
    ? (subject.$unknown as { readonly [path: string]: MissingReason } | undefined)
    : undefined;
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
  const checks = Object.entries(fields).map(([key, { type }]) => ({ key, check: checkOf(type) }));
  return (record, place, visit) => {
    for (const { key, check } of checks) {
      if (!Object.hasOwn(record, key)) continue;
      const value = record[key];
      if (value !== undefined && value !== null) check(value, key, place, visit);
    }
  };
}

/** Whether a value is of a plain type; false for what has to be looked into. */
function soundness(type: Type): (value: Json) => boolean {
  switch (type.kind) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return type.integer ? Number.isInteger : Number.isFinite;
    case 'date':
      return isCivilDate;
    case 'string': {
      const { oneOf } = type;
      if (oneOf === undefined) return (value) => typeof value === 'string' && isSoundText(value);
      return (value) => typeof value === 'string' && oneOf.includes(value);
    }
    case 'any':
      return () => true;
    default:
      return () => false;
  }
}

function checkOf(type: Type): Check {
  const expected = nameOfType(type);
  const isSound = soundness(type);
  const refuse: Check = (value, key, above, visit) =>
    report(visit, {
      code: 'factType',
      message: 'the fact is of another type',
      pointer: pointerTo({ key, above }),
      expected,
      received: kindOf(value),
    });
  switch (type.kind) {
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
    default:
      return (value, key, above, visit) => {
        if (isSound(value)) return;
        if (typeof value === 'string' && type.kind === 'string' && type.oneOf === undefined)
          checkText(value, key, above, visit);
        else refuse(value, key, above, visit);
      };
  }
}

function checkList(list: readonly Json[], check: Check, place: Place, visit: Visit): void {
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
