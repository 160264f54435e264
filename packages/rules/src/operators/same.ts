import type { Operator } from '../operator.ts';
import { equalityType, sameValue } from './equality.ts';

/** `===`: both sides are the same value. */
export const same: Operator = {
  name: '===',
  operands: { min: 2, max: 2 },
  type: equalityType,
  compile:
    ([left = () => undefined, right = () => undefined]) =>
    (environment) =>
      sameValue(left(environment), right(environment)),
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}为${b}` : `${a} is ${b}`),
};
