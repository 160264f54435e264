import { joinOf } from '../join.ts';
import type { Json } from '../json.ts';
import type { Candidates, Closure, Environment, Frame, Operator } from '../operator.ts';
import { computed, type Plain, unlessUnknown } from '../plain-logic.ts';
import { kleeneStep, toScalar } from '../plain-term.ts';
import { booleanType } from '../type.ts';
import type { Value } from '../value.ts';
import { asKnown, checkIteration, isComplete, type Members, membersOf, spendVisits } from './iteration.ts';

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
    compile: ([list = () => undefined, condition = () => undefined], nodes, mode) => {
      // Who fails the condition is no witness of one that holds, and may be passed over; a witness that fails may not.
      const join = joinOf(witness ? nodes : undefined);
      const remainder = mode === 'traced' ? condition : (join?.remainder ?? condition);
      return (environment) => {
        const members = membersOf(list(environment));
        if (members === undefined) return undefined;
        const candidates = join?.candidates(members, environment);
        const found =
          candidates === undefined
            ? seekWitness(environment, members, condition, witness)
            : seekCandidate(environment, candidates, { condition, remainder });
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
  members: Members,
  condition: Closure,
  wanted: boolean,
): boolean | undefined {
  const numbered = isComplete(members) ? 'numbered' : 'unnumbered';
  const sure = searchWitness(environment, members.sure, condition, { wanted, numbered });
  if (sure === true) return true;
  if (members.open || sure === undefined) return undefined;
  const maybe = searchWitness(environment, members.maybe, condition, { wanted, numbered: 'unnumbered' });
  return maybe === false ? false : undefined;
}

/** The same over the members that a join leaves, for a witness that meets the condition. */
function seekCandidate(
  environment: Environment,
  { matching, unknown }: Candidates,
  { condition, remainder }: { readonly condition: Closure; readonly remainder: Closure },
): boolean | undefined {
  const sure = searchWitness(environment, matching, remainder, joinSearch);
  if (sure === true || unknown.length === 0) return sure;
  const open = searchWitness(environment, unknown, condition, joinSearch);
  return open === true || sure === false ? open : undefined;
}

const joinSearch = { wanted: true, numbered: 'unnumbered' } as const;

/**
 * Whether one of the members gives `wanted`; unknown when none surely does and one may. Written as a loop of its own:
 * a join asks this once for each row of the other list.
 */
function searchWitness(
  environment: Environment,
  members: readonly Value[],
  condition: Closure,
  { wanted, numbered }: { readonly wanted: boolean; readonly numbered: 'numbered' | 'unnumbered' },
): boolean | undefined {
  const { length } = members;
  if (length === 0) return false;
  spendVisits(environment, length);
  const outer = environment.frame;
  const frame: Frame = { value: undefined, parent: outer, index: undefined, accumulator: undefined };
  environment.frame = frame;
  let found: boolean | undefined = false;
  for (let index = 0; index < length; index += 1) {
    frame.value = asKnown(members[index]);
    if (numbered === 'numbered') frame.index = index;
    const holds = condition(environment);
    if (holds === wanted) {
      found = true;
      break;
    }
    if (holds === undefined) found = undefined;
  }
  environment.frame = outer;
  return found;
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
