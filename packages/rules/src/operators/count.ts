import { joinOf, narrowed } from '../join.ts';
import type { Json } from '../json.ts';
import type { Operator } from '../operator.ts';
import { intervalTerm, type PlainCall, unlessUnknown } from '../plain-logic.ts';
import { anyNumber, type PlainTerm, plainScalar, toScalar } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { rangeOf } from '../value.ts';
import { checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/** `count`: how many members the list has, or how many meet the condition. Possible members make it a range. */
export const count: Operator = {
  name: 'count',
  operands: { min: 1, max: 2 },
  iterates: { body: 1 },
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return integerType;
  },
  compile: ([list = () => undefined, condition], nodes) => {
    const join = joinOf(nodes);
    return (environment) => {
      const all = membersOf(list(environment));
      if (all === undefined) return undefined;
      const members = condition === undefined ? all : narrowed(all, join, environment);
      let sure = members.sure.length;
      let maybe = members.maybe.length;
      if (condition !== undefined) {
        sure = 0;
        maybe = 0;
        forEachMember(
          environment,
          members.sure,
          condition,
          (holds) => {
            if (holds === true) sure += 1;
            else if (holds !== false) maybe += 1;
            return 'go on';
          },
          isComplete(members) ? 'numbered' : 'unnumbered',
        );
        forEachMember(environment, members.maybe, condition, (holds) => {
          if (holds !== false) maybe += 1;
          return 'go on';
        });
      }
      return rangeOf(sure, members.open ? Number.POSITIVE_INFINITY : sure + maybe);
    };
  },
  prose: ([list = '', condition], language) => {
    if (condition === undefined) return language === 'zh' ? `${list}的数量` : `the number of ${list}`;
    return language === 'zh' ? `${list}中${condition}的个数` : `the number of ${list} where ${condition}`;
  },
  phrase: 'noun',
  plain: { write: plainCount },
  sql: 'expressible',
};

function plainCount(call: PlainCall): PlainTerm {
  const list = call.list(0);
  const hasCondition = call.nodes.length > 1;
  const counted = call.fold(list, {
    ...(hasCondition ? { body: 1 } : {}),
    initial: [0, 0],
    step: ({ accumulator, body, sure = true }) => {
      const holds: Json = hasCondition ? toScalar(body).logic : true;
      const both = { and: [{ '===': [sure, true] }, { '===': [holds, true] }] };
      return [
        { '+': [accumulator(0), { if: [both, 1, 0] }] },
        { '+': [accumulator(1), { if: [{ '===': [holds, false] }, 0, 1] }] },
      ];
    },
  });
  if (hasCondition || !list.certain) return intervalTerm(unlessUnknown(list, anyNumber, counted));
  const length: Json = { reduce: [list.logic, { '+': [{ var: 'accumulator' }, 1] }, 0] };
  return { ...plainScalar(unlessUnknown(list, null, length), { nullable: list.nullable }), simple: false };
}
