import type { Operator } from '../operator.ts';
import { equalityType, plainEquality, sameValue } from './equality.ts';

/** `!==`: the two sides are not the same value. */
export const different: Operator = {
  name: '!==',
  operands: { min: 2, max: 2 },
  type: equalityType,
  compile:
    ([left = () => undefined, right = () => undefined]) =>
    (environment) => {
      const equal = sameValue(left(environment), right(environment));
      return equal === undefined ? undefined : !equal;
    },
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}不为${b}` : `${a} is not ${b}`),
  phrase: 'condition',
  plain: { write: (call) => plainEquality(call, false) },
  sql: 'expressible',
};
