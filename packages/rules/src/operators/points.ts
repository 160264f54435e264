import type { Closure, ConstantChoice } from '../operator.ts';
import { rangeOf } from '../value.ts';

/**
 * A sum of choices between constants, which is what a score is: points for each item that applies. One loop over the
 * conditions, and two totals as soon as a condition is unknown.
 */
export function compilePoints(operands: readonly Closure[]): Closure | undefined {
  const choices = operands.map(({ choice }) => choice).filter((choice) => choice !== undefined);
  if (choices.length !== operands.length) return undefined;
  const items: readonly ConstantChoice[] = choices;
  return (environment) => {
    let min = 0;
    let max = 0;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (item === undefined) break;
      const holds = item.condition(environment);
      if (holds === true) {
        min += item.whenTrue;
        max += item.whenTrue;
      } else if (holds === false) {
        min += item.whenFalse;
        max += item.whenFalse;
      } else {
        min += item.whenTrue < item.whenFalse ? item.whenTrue : item.whenFalse;
        max += item.whenTrue < item.whenFalse ? item.whenFalse : item.whenTrue;
      }
    }
    return rangeOf(min, max);
  };
}
