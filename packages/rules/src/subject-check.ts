import { isCivilDate } from '@hutong/calendar';
import type { Json, JsonObject } from './json.ts';
import { escapePointer } from './parse-logic.ts';
import type { Problem } from './rules-error.ts';
import { type FieldType, nameOfType, type Type } from './type.ts';

const reasons = ['absent', 'null', 'partial', 'withheld', 'conflicting'];

/**
 * What of a subject contradicts the types that the pack declares. Fields that the pack does not know are left alone:
 * a vendor's document holds more than a decision reads. Names the kind of what came, never the value.
 */
export function problemsOfSubject(
  subject: JsonObject,
  fields: { readonly [key: string]: FieldType },
): readonly Problem[] {
  const problems: Problem[] = [];
  checkRecord(subject, fields, '', problems);
  checkMarks(subject.$unknown, problems);
  return problems;
}

function checkRecord(
  record: JsonObject,
  fields: { readonly [key: string]: FieldType },
  pointer: string,
  problems: Problem[],
): void {
  for (const [key, field] of Object.entries(fields)) {
    if (Object.hasOwn(record, key))
      checkValue(record[key] ?? null, field.type, `${pointer}/${escapePointer(key)}`, problems);
  }
}

function checkValue(value: Json, type: Type, pointer: string, problems: Problem[]): void {
  if (value === null) return;
  const refuse = (): void => {
    problems.push({
      code: 'factType',
      message: 'the fact is of another type',
      pointer,
      expected: nameOfType(type),
      received: kindOf(value),
    });
  };
  switch (type.kind) {
    case 'boolean':
      if (typeof value !== 'boolean') refuse();
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || (type.integer && !Number.isInteger(value))) refuse();
      return;
    case 'string':
      if (typeof value !== 'string' || (type.oneOf !== undefined && !type.oneOf.includes(value))) refuse();
      return;
    case 'date':
      if (typeof value !== 'string' || !isCivilDate(value)) refuse();
      return;
    case 'list':
      if (!Array.isArray(value)) refuse();
      else
        for (const [index, item] of (value as readonly Json[]).entries())
          checkValue(item, type.of, `${pointer}/${index}`, problems);
      return;
    case 'record':
      if (typeof value !== 'object' || Array.isArray(value)) refuse();
      else checkRecord(value as JsonObject, type.fields, pointer, problems);
      return;
    case 'openingPlan':
    case 'openingLog':
      if (typeof value !== 'object' || Array.isArray(value)) refuse();
      return;
    case 'any':
      return;
    default: {
      refuseKind(type);
    }
  }
}

/** Every kind of type is handled above; this does not compile when one is added. */
function refuseKind(type: never): never {
  throw new TypeError(`no check for the type ${String(type)}`);
}

function checkMarks(marks: Json | undefined, problems: Problem[]): void {
  if (marks === undefined) return;
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks)) {
    problems.push({
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
    problems.push({
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
