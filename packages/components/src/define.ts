import { elements } from './elements.ts';
import { register } from './register.ts';

/**
 * Registers every element of the kit under a prefix: `define()` makes `<hut-decision>` and its siblings. Safe to call
 * more than once. Importing this module registers nothing.
 *
 * @throws ComponentsError `prefixInvalid`.
 */
export function define(prefix = 'hut'): void {
  register(prefix, elements);
}
