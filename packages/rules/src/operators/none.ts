import type { Operator } from '../operator.ts';
import { booleanType } from '../type.ts';
import { checkIteration } from './iteration.ts';
import { seekWitness } from './quantifier.ts';

/** `none`: no member meets the condition. True of a list that is known to be empty. */
export const none: Operator = {
  name: 'none',
  operands: { min: 2, max: 2 },
  iterates: true,
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return booleanType;
  },
  compile:
    ([list = () => undefined, condition = () => undefined]) =>
    (environment) => {
      const found = seekWitness(environment, list(environment), condition, true);
      return found === undefined ? undefined : !found;
    },
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中没有一项${condition}` : `none of ${list} where ${condition}`,
};
