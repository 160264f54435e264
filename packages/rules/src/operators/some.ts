import type { Operator } from '../operator.ts';
import { booleanType } from '../type.ts';
import { checkIteration } from './iteration.ts';
import { seekWitness } from './quantifier.ts';

/** `some`: at least one member meets the condition. */
export const some: Operator = {
  name: 'some',
  operands: { min: 2, max: 2 },
  iterates: true,
  type: (operands, context) => {
    checkIteration(operands, context, 'boolean');
    return booleanType;
  },
  compile:
    ([list = () => undefined, condition = () => undefined]) =>
    (environment) =>
      seekWitness(environment, list(environment), condition, true),
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中至少有一项${condition}` : `at least one of ${list} where ${condition}`,
};
