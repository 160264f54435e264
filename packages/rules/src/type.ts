import type { TypeNote } from './pack.ts';

/** Type of a node of logic, inferred from what the pack declares. */
export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly integer: boolean }
  | { readonly kind: 'string'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'openingPlan' }
  | { readonly kind: 'openingLog' }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'record'; readonly fields: { readonly [key: string]: FieldType } }
  /** Of a node that is in error: fits everywhere, so that one mistake is reported once. */
  | { readonly kind: 'any' };

/** Type of a field, with the name people know it by. */
export interface FieldType {
  readonly type: Type;
  readonly title?: { readonly zh: string; readonly en: string };
  readonly unit?: string;
}

export const booleanType: Type = { kind: 'boolean' };
export const numberType: Type = { kind: 'number', integer: false };
export const integerType: Type = { kind: 'number', integer: true };
export const stringType: Type = { kind: 'string' };
export const dateType: Type = { kind: 'date' };
export const anyType: Type = { kind: 'any' };

/** The type that a pack's note stands for. */
export function typeOfNote(note: TypeNote): Type {
  switch (note) {
    case 'boolean':
      return booleanType;
    case 'integer':
      return integerType;
    case 'number':
      return numberType;
    case 'string':
      return stringType;
    case 'date':
      return dateType;
    case 'openingPlan':
    case 'openingLog':
      return { kind: note };
    default:
      if ('oneOf' in note) return { kind: 'string', oneOf: note.oneOf };
      if ('list' in note) return { kind: 'list', of: typeOfNote(note.list) };
      return {
        kind: 'record',
        fields: Object.fromEntries(
          Object.entries(note.record).map(([key, field]) => [
            key,
            {
              type: typeOfNote(field.type),
              title: field.title,
              ...(field.unit === undefined ? {} : { unit: field.unit }),
            },
          ]),
        ),
      };
  }
}

/** A type as an error message names it: `list of date`. */
export function nameOfType(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `list of ${nameOfType(type.of)}`;
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'string':
      return type.oneOf === undefined ? 'string' : `one of ${type.oneOf.map((choice) => `\`${choice}\``).join(', ')}`;
    default:
      return type.kind;
  }
}

/** Whether a value of the type `given` may stand where `wanted` is asked for. */
export function fits(given: Type, wanted: Type): boolean {
  if (given.kind === 'any' || wanted.kind === 'any') return true;
  if (given.kind === 'list' && wanted.kind === 'list') return fits(given.of, wanted.of);
  // A date literal is written as a string: the parser turns it into a date where one is wanted.
  return given.kind === wanted.kind;
}

/** Whether two values of these types may be compared with each other. */
export function comparable(a: Type, b: Type): boolean {
  if (a.kind === 'any' || b.kind === 'any') return true;
  if (a.kind === 'date' || b.kind === 'date') return isTextual(a) && isTextual(b);
  return a.kind === b.kind;
}

function isTextual(type: Type): boolean {
  return type.kind === 'date' || type.kind === 'string';
}
