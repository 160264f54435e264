import { type Narrowing, narrowingOf } from '../join.ts';
import type { Json } from '../json.ts';
import type { Closure, Environment, Operator } from '../operator.ts';
import { computed, type Plain, unlessUnknown } from '../plain-logic.ts';
import { kleeneStep, toScalar } from '../plain-term.ts';
import { booleanType } from '../type.ts';
import type { Value } from '../value.ts';
import { checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/** A quantifier by the witness that decides it: what a member must give, and what the quantifier then is. */
interface Quantifier {
  readonly name: string;
  readonly witness: boolean;
  readonly decided: boolean;
  readonly prose: Operator['prose'];
}

/** An operator over the members of a list that one witness decides. */
export function quantifierOperator({ name, witness, decided, prose }: Quantifier): Operator {
  return {
    name,
    operands: { min: 2, max: 2 },
    iterates: { body: 1 },
    type: (operands, context) => {
      checkIteration(operands, context, 'boolean');
      return booleanType;
    },
    compile: ([list = () => undefined, condition = () => undefined], nodes) => {
      // Who fails the condition is no witness of one that holds, and may be passed over; a witness that fails may not.
      const narrow = narrowingOf(witness ? nodes : undefined);
      return (environment) => {
        const found = seekWitness(environment, list(environment), condition, { wanted: witness, narrow });
        return found === undefined ? undefined : found === decided;
      };
    },
    decisive: (values, result) => {
      if (result === decided) return [0, values.lastIndexOf(witness)];
      if (result !== undefined) return [...values.keys()];
      const open = [...values.keys()].filter((index) => index > 0 && values[index] === undefined);
      return [0, ...open];
    },
    prose,
    phrase: 'condition',
    plain: plainQuantifier(witness, decided),
    sql: 'expressible',
  };
}

/**
 * Whether some member surely gives `wanted`: a sure witness decides; a possible witness, an unknown member or members
 * that nobody has told us of leave it open.
 */
function seekWitness(
  environment: Environment,
  list: Value,
  condition: Closure,
  { wanted, narrow }: { readonly wanted: boolean; readonly narrow: Narrowing },
): boolean | undefined {
  const all = membersOf(list);
  if (all === undefined) return undefined;
  const members = narrow(all, environment);
  let found = false;
  let open = members.open;
  const numbered = isComplete(members) ? 'numbered' : 'unnumbered';
  forEachMember(
    environment,
    members.sure,
    condition,
    (holds) => {
      if (holds === wanted) {
        found = true;
        return 'stop';
      }
      if (holds === undefined) open = true;
      return 'go on';
    },
    numbered,
  );
  if (found) return true;
  if (!open) {
    forEachMember(environment, members.maybe, condition, (holds) => {
      if (holds === !wanted) return 'go on';
      open = true;
      return 'stop';
    });
  }
  return open ? undefined : false;
}

function plainQuantifier(witness: boolean, decided: boolean): Plain {
  return {
    write: (call) => {
      const list = call.list(0);
      const found = call.fold(list, {
        body: 1,
        initial: !decided,
        step: ({ accumulator, body, sure }) => {
          const { logic } = toScalar(body);
          // In terms of the quantifier itself: a member that is a witness gives its verdict.
          const verdict: Json =
            witness === decided ? logic : { if: [{ '===': [logic, null] }, null, { '!': [logic] }] };
          const counted: Json =
            sure === undefined
              ? verdict
              : { if: [{ '===': [verdict, !decided] }, !decided, { '===': [sure, true] }, verdict, null] };
          return kleeneStep(accumulator(), counted, decided);
        },
      });
      return computed(unlessUnknown(list, null, found), { nullable: true });
    },
  };
}
