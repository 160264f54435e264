import type { Operator } from '../operator.ts';
import { equalityType, plainEquality, sameValue } from './equality.ts';

/** `===`: both sides are the same value. */
export const same: Operator = {
  name: '===',
  operands: { min: 2, max: 2 },
  type: equalityType,
  compile: ([left = () => undefined, right = () => undefined], [, other] = []) => {
    if (other?.kind === 'literal' && typeof other.value !== 'object' && other.value !== undefined) {
      const wanted = other.value;
      return (environment) => {
        const value = left(environment);
        return typeof value === 'object' || value === undefined ? sameValue(value, wanted) : value === wanted;
      };
    }
    return (environment) => sameValue(left(environment), right(environment));
  },
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}为${b}` : `${a} is ${b}`),
  phrase: 'condition',
  plain: { write: (call) => plainEquality(call, true) },
  sql: 'expressible',
};
