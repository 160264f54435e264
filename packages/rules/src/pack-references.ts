import type { Json } from './json.ts';
import { isJsonObject, pointerOf } from './json-path.ts';

/** A name that a block of a pack uses, and where. */
export interface Reference {
  readonly kind: 'param' | 'fact' | 'decision' | 'var' | 'cite';
  readonly key: string;
  readonly pointer: string;
}

const operators: readonly string[] = ['param', 'fact', 'decision', 'var'];

/** Fields of notes, not of logic, that name a list fact. */
const listFields: readonly string[] = ['of'];

/**
 * Every name that a block uses: in its logic, in the places of its messages, as its clauses. Works on the block as
 * written, whatever kind it is of, so that a kind of decision that is added later is covered too.
 */
export function referencesIn(block: Json, path: readonly (string | number)[]): readonly Reference[] {
  const found: Reference[] = [];
  const add = (kind: Reference['kind'], key: string, at: readonly (string | number)[]): void => {
    found.push({ kind, key, pointer: pointerOf(at) });
  };
  const visit = (value: Json, at: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      for (const [, kind, key] of value.matchAll(/\{(param|fact)\.([A-Za-z0-9]+)\}/g))
        if (key !== undefined) add(kind === 'param' ? 'param' : 'fact', key, at);
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries()) visit(item, [...at, index]);
      return;
    }
    if (!isJsonObject(value)) return;
    const entries = Object.entries(value);
    const [[operator, operand] = []] = entries;
    if (entries.length === 1 && operator !== undefined && operators.includes(operator) && typeof operand === 'string') {
      add(operator as Reference['kind'], operand, at);
      return;
    }
    for (const [key, inner] of entries) {
      const here = [...at, key];
      if (key === 'cite' && typeof inner === 'string') add('cite', inner, here);
      else if (key === 'seeAlso' && Array.isArray(inner)) {
        for (const [index, cite] of (inner as readonly Json[]).entries())
          if (typeof cite === 'string') add('cite', cite, [...here, index]);
      } else if (listFields.includes(key) && typeof inner === 'string') add('fact', inner, here);
      else visit(inner, here);
    }
  };
  visit(block, path);
  return found;
}
