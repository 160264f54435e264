import type { Closure, Environment, Operator } from '../operator.ts';
import { intervalTerm, unlessUnknown } from '../plain-logic.ts';
import { anyNumber, letIn, toInterval } from '../plain-term.ts';
import { integerType, numberType, type Type } from '../type.ts';
import { boundsOf, rangeOf, type Value } from '../value.ts';
import { asKnown, checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/**
 * `sum`: the members of a list of numbers added up, or what the body gives for each member. 0 for an empty list. A
 * possible member may count or not; members that nobody has told us of may be any number, so that nothing is known.
 */
export const sum: Operator = {
  name: 'sum',
  operands: { min: 1, max: 2 },
  iterates: { body: 1 },
  type: (operands, context): Type => {
    const [list, body] = operands;
    checkIteration(operands, context, 'number');
    const added = body ?? (list?.kind === 'list' ? list.of : undefined);
    if (body === undefined && added !== undefined && added.kind !== 'number' && added.kind !== 'any')
      context.refuse(0, 'a list of numbers', 'say as the second operand what of each member is added');
    return added?.kind === 'number' && added.integer ? integerType : numberType;
  },
  compile:
    ([list = () => undefined, body]) =>
    (environment) => {
      const members = membersOf(list(environment));
      if (members === undefined || members.open) return undefined;
      let min = 0;
      let max = 0;
      const numbered = isComplete(members) ? 'numbered' : 'unnumbered';
      addAll(environment, members.sure, body, numbered, (value) => {
        const bounds = boundsOf(value);
        min += bounds?.min ?? Number.NEGATIVE_INFINITY;
        max += bounds?.max ?? Number.POSITIVE_INFINITY;
      });
      addAll(environment, members.maybe, body, 'unnumbered', (value) => {
        const bounds = boundsOf(value);
        min += Math.min(0, bounds?.min ?? Number.NEGATIVE_INFINITY);
        max += Math.max(0, bounds?.max ?? Number.POSITIVE_INFINITY);
      });
      return rangeOf(min, max);
    },
  prose: ([list = '', body], language) => {
    if (body === undefined) return language === 'zh' ? `${list}之和` : `the sum of ${list}`;
    return language === 'zh' ? `${list}各项${body}之和` : `the sum of ${body} over ${list}`;
  },
  phrase: 'noun',
  plain: {
    write: (call) => {
      const list = call.list(0);
      const total = call.fold(list, {
        ...(call.nodes.length > 1 ? { body: 1 } : {}),
        initial: [0, 0],
        step: ({ accumulator, body, sure = true }) =>
          letIn([accumulator(0), accumulator(1), toInterval(body), sure], ([lo = null, hi = null, , isSure = null]) => {
            const min = { var: 'current.2.0' };
            const max = { var: 'current.2.1' };
            const counts = { '===': [isSure, true] };
            return [
              { '+': [lo, { if: [counts, min, { min: [0, min] }] }] },
              { '+': [hi, { if: [counts, max, { max: [0, max] }] }] },
            ];
          }),
      });
      return intervalTerm(unlessUnknown(list, anyNumber, total));
    },
  },
  sql: 'expressible',
};

function addAll(
  environment: Environment,
  members: readonly Value[],
  body: Closure | undefined,
  numbered: 'numbered' | 'unnumbered',
  add: (value: Value) => void,
): void {
  if (body === undefined) {
    for (const member of members) add(asKnown(member));
    return;
  }
  const visit = (value: Value): 'go on' => {
    add(value);
    return 'go on';
  };
  forEachMember(environment, members, body, visit, numbered);
}
