import type { Operator } from '../operator.ts';
import { anyType } from '../type.ts';
import { PartialList, type Value } from '../value.ts';
import { checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/** `flatMap`: the lists that the body gives for each member, one after the other. A list nobody knows leaves it open. */
export const flatMap: Operator = {
  name: 'flatMap',
  operands: { min: 2, max: 2 },
  iterates: { body: 1 },
  type: (operands, context) => {
    checkIteration(operands, context);
    const body = operands[1];
    if (body !== undefined && body.kind !== 'list' && body.kind !== 'any') context.refuse(1, 'a list');
    return body ?? anyType;
  },
  compile:
    ([list = () => undefined, body = () => undefined]) =>
    (environment) => {
      const members = membersOf(list(environment));
      if (members === undefined) return undefined;
      const sure: Value[] = [];
      const maybe: Value[] = [];
      let open = members.open;
      const gather = (into: Value[]) => (result: Value) => {
        const inner = membersOf(result);
        if (inner === undefined) open = true;
        else {
          for (const value of inner.sure) into.push(value);
          for (const value of inner.maybe) maybe.push(value);
          open ||= inner.open;
        }
        return 'go on' as const;
      };
      forEachMember(environment, members.sure, body, gather(sure), isComplete(members) ? 'numbered' : 'unnumbered');
      forEachMember(environment, members.maybe, body, gather(maybe));
      return maybe.length === 0 && !open ? sure : new PartialList(sure, maybe, { open });
    },
  prose: ([list = '', body = ''], language) => (language === 'zh' ? `${list}的${body}` : `${body} of ${list}`),
  phrase: 'noun',
  plain: { refused: 'plain JsonLogic has no list of which some members are unknown' },
  sql: 'expressible',
};
