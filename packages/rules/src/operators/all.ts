import type { Operator } from '../operator.ts';
import { booleanType } from '../type.ts';
import { checkIteration } from './iteration.ts';
import { seekWitness } from './quantifier.ts';

/** `all`: every member meets the condition. True of a list that is known to be empty. */
export const all: Operator = {
  name: 'all',
  operands: { min: 2, max: 2 },
  iterates: true,
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return booleanType;
  },
  compile:
    ([list = () => undefined, condition = () => undefined]) =>
    (environment) => {
      const broken = seekWitness(environment, list(environment), condition, false);
      return broken === undefined ? undefined : !broken;
    },
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中每一项均${condition}` : `every one of ${list} where ${condition}`,
};
