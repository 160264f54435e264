import type { Closure, TypingContext } from '../operator.ts';
import type { Type } from '../type.ts';
import { booleanType } from '../type.ts';
import type { Value } from '../value.ts';

/** Operands of a connective are booleans: nothing is truthy here. */
export function connectiveType(operands: readonly Type[], context: TypingContext): Type {
  for (const [index, type] of operands.entries()) {
    if (type.kind !== 'boolean' && type.kind !== 'any') context.refuse(index, 'a boolean', 'compare it with something');
  }
  return booleanType;
}

/**
 * Kleene `and` (absorbing value `false`) and `or` (absorbing value `true`): one absorbing operand decides whatever
 * the others are, else one unknown operand leaves the result open.
 */
export function compileConnective(operands: readonly Closure[], absorbing: boolean): Closure {
  const neutral = !absorbing;
  const [first = () => neutral, second, third] = operands;
  // Two operands are the common case and need no loop.
  if (second !== undefined && third === undefined) {
    return (environment) => {
      const a = first(environment);
      if (a === absorbing) return absorbing;
      const b = second(environment);
      if (b === absorbing) return absorbing;
      return a === neutral && b === neutral ? neutral : undefined;
    };
  }
  return (environment) => {
    let open = false;
    for (let index = 0; index < operands.length; index += 1) {
      const value = operands[index]?.(environment);
      if (value === absorbing) return absorbing;
      if (value !== neutral) open = true;
    }
    return open ? undefined : neutral;
  };
}

/** The first absorbing operand alone decides; an open result rests on its unknown operands; else on all. */
export function decisiveOperands(values: readonly Value[], result: Value, absorbing: Value): readonly number[] {
  if (result === absorbing) return [values.indexOf(absorbing)];
  if (result === undefined) return [...values.keys()].filter((index) => values[index] === undefined);
  return [...values.keys()];
}
