import { directField } from '../direct-field.ts';
import type { Operator } from '../operator.ts';
import { equalityType, plainEquality, sameValue } from './equality.ts';

/** `===`: both sides are the same value. */
export const same: Operator = {
  name: '===',
  operands: { min: 2, max: 2 },
  type: equalityType,
  compile: ([left = () => undefined, right = () => undefined], [subject, other] = []) => {
    const field = directField(subject);
    if (field !== undefined && other?.kind === 'literal' && typeof other.value === 'string') {
      const wanted = other.value;
      return (environment) => {
        const value = environment.values !== undefined ? environment.values[field] : left(environment);
        return typeof value === 'string' ? value === wanted : sameValue(left(environment), wanted);
      };
    }
    return (environment) => sameValue(left(environment), right(environment));
  },
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}为${b}` : `${a} is ${b}`),
  phrase: 'condition',
  plain: { write: (call) => plainEquality(call, true) },
  sql: 'expressible',
};
