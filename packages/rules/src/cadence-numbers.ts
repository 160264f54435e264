import type { Judging } from './judging.ts';
import type { Node } from './node.ts';
import { readsOf } from './node-reads.ts';
import type { Closure, Environment } from './operator.ts';
import { RulesError } from './rules-error.ts';
import type { TypedCadence } from './typed-cadence.ts';

/** The numbers of an obligation on a day; one that is not known is absent from `known`. */
export type CadenceNumbers =
  | { readonly kind: 'known'; readonly count: number; readonly length: number; readonly grace: number }
  | { readonly kind: 'unknown' }
  /** A parameter has no value yet, or no more: the obligation was not in force. */
  | { readonly kind: 'notInForce' };

/** Compiles the numbers of an obligation: each duty is judged by the parameters of its first day. */
export function compileCadenceNumbers(
  judging: Judging,
  typed: TypedCadence,
): (date: string, environment: Environment) => CadenceNumbers {
  const nodes = [typed.count, typed.length, typed.grace];
  const [count, length, grace] = nodes.map((node) => judging.compileOptional(node));
  const parameters = [...readsOf(nodes, judging.program.facts).parameters];
  return (date, environment) => {
    const values = judging.parameters.on(date);
    if (parameters.some((key) => !values.has(key))) return { kind: 'notInForce' };
    const there: Environment = { ...environment, parameters: values };
    const read = (
      closure: Closure | undefined,
      otherwise: number,
      node: Node | undefined,
      least: number,
    ): number | undefined => {
      const value = closure === undefined ? otherwise : closure(there);
      if (typeof value !== 'number') return undefined;
      if (Number.isInteger(value) && value >= least) return value;
      throw new RulesError([
        {
          code: 'cadenceNumber',
          message: 'a count or a length of an obligation is a whole number',
          ...(node === undefined ? {} : { pointer: node.pointer }),
          expected: `a whole number of at least ${least}`,
          received: `${value}`,
        },
      ]);
    };
    const isLag = 'calendarPeriod' in typed.note.every;
    const numbers = [
      read(count, 1, typed.count, 0),
      read(length, 0, typed.length, isLag ? 0 : 1),
      read(grace, 0, typed.grace, 0),
    ];
    const [needed, long, extra] = numbers;
    if (needed === undefined || long === undefined || extra === undefined) return { kind: 'unknown' };
    return { kind: 'known', count: needed, length: long, grace: extra };
  };
}
