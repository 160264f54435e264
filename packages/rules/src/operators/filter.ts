import { joinOf, narrowed } from '../join.ts';
import type { Operator } from '../operator.ts';
import { unlessUnknown } from '../plain-logic.ts';
import { toScalar } from '../plain-term.ts';
import { anyType } from '../type.ts';
import { PartialList, type Value } from '../value.ts';
import { checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/** `filter`: the members for which the condition holds. One of which that is unknown may or may not be in the result. */
export const filter: Operator = {
  name: 'filter',
  operands: { min: 2, max: 2 },
  iterates: { body: 1 },
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return operands[0] ?? anyType;
  },
  compile: ([list = () => undefined, condition = () => undefined], nodes) => {
    const join = joinOf(nodes);
    return (environment) => {
      const all = membersOf(list(environment));
      if (all === undefined) return undefined;
      const members = narrowed(all, join, environment);
      const sure: Value[] = [];
      const maybe: Value[] = [];
      forEachMember(
        environment,
        members.sure,
        condition,
        (holds, member) => {
          if (holds === true) sure.push(member);
          else if (holds !== false) maybe.push(member);
          return 'go on';
        },
        isComplete(members) ? 'numbered' : 'unnumbered',
      );
      forEachMember(environment, members.maybe, condition, (holds, member) => {
        if (holds !== false) maybe.push(member);
        return 'go on';
      });
      return maybe.length === 0 && !members.open ? sure : new PartialList(sure, maybe, { open: members.open });
    };
  },
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中${condition}的` : `those of ${list} where ${condition}`,
  phrase: 'noun',
  plain: {
    write: (call) => {
      const list = call.list(0);
      const kept = call.fold(list, {
        body: 1,
        initial: [],
        step: ({ accumulator, member, body, sure = true }) => {
          const { logic } = toScalar(body);
          const isSure = { if: [{ and: [{ '===': [sure, true] }, { '===': [logic, true] }] }, true, null] };
          return { merge: [accumulator(), { if: [{ '===': [logic, false] }, [], [[member, isSure]]] }] };
        },
      });
      return { kind: 'list', logic: unlessUnknown(list, null, kept), nullable: list.nullable, certain: false };
    },
  },
  sql: 'expressible',
};
