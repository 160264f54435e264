import type { Json } from './json.ts';
import type { Node } from './node.ts';
import type { Parameter } from './pack.ts';
import { anyType, booleanType, numberType, stringType, type Type } from './type.ts';
import type { Value } from './value.ts';

/** A constant, typed by what it is. */
export function literal(value: Json, pointer: string): Node {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return {
      kind: 'literal',
      value: items as readonly Value[],
      type: { kind: 'list', of: items.length === 0 ? anyType : literal(items[0] ?? '', '').type },
      pointer,
    };
  }
  if (typeof value === 'boolean') return { kind: 'literal', value, type: booleanType, pointer };
  if (typeof value === 'number') {
    return {
      kind: 'literal',
      value,
      type: Number.isInteger(value) ? { kind: 'number', integer: true } : numberType,
      pointer,
    };
  }
  return {
    kind: 'literal',
    value: typeof value === 'string' ? value : undefined,
    type: typeof value === 'string' ? stringType : anyType,
    pointer,
  };
}

/** Type of a parameter: of its choices, else of its values. */
export function typeOfParameter(parameter: Parameter): Type {
  if (parameter.choices !== undefined) return { kind: 'string', oneOf: Object.keys(parameter.choices) };
  const types = parameter.values.map(({ value }) => literal(value ?? 0, '').type);
  return types.find((type) => type.kind === 'number' && !type.integer) ?? types[0] ?? anyType;
}

/** What stands for a node in error: it fits everywhere, so that one mistake is reported once. */
export function failed(pointer: string): Node {
  return { kind: 'literal', value: undefined, type: anyType, pointer };
}
