import type { Operator } from '../operator.ts';
import { integerType } from '../type.ts';
import { rangeOf } from '../value.ts';
import { checkIteration, forEachMember, membersOf } from './iteration.ts';

/** `count`: how many members the list has, or how many meet the condition. Possible members make it a range. */
export const count: Operator = {
  name: 'count',
  operands: { min: 1, max: 2 },
  iterates: true,
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return integerType;
  },
  compile:
    ([list = () => undefined, condition]) =>
    (environment) => {
      const members = membersOf(list(environment));
      if (members === undefined) return undefined;
      let sure = members.sure.length;
      let maybe = members.maybe.length;
      if (condition !== undefined) {
        sure = 0;
        maybe = 0;
        forEachMember(environment, members.sure, condition, (holds) => {
          if (holds === true) sure += 1;
          else if (holds !== false) maybe += 1;
          return 'go on';
        });
        forEachMember(environment, members.maybe, condition, (holds) => {
          if (holds !== false) maybe += 1;
          return 'go on';
        });
      }
      return rangeOf(sure, members.open ? Number.POSITIVE_INFINITY : sure + maybe);
    },
  prose: ([list = '', condition], language) => {
    if (condition === undefined) return language === 'zh' ? `${list}的数量` : `the number of ${list}`;
    return language === 'zh' ? `${list}中${condition}的个数` : `the number of ${list} where ${condition}`;
  },
};
