import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { connectiveType } from './connective.ts';

/** `!`: the opposite; unknown stays unknown. */
export const not: Operator = {
  name: '!',
  operands: { min: 1, max: 1 },
  type: connectiveType,
  compile:
    ([operand = () => undefined]) =>
    (environment) => {
      const value = operand(environment);
      return typeof value === 'boolean' ? !value : undefined;
    },
  prose: ([a = ''], language) => (language === 'zh' ? `并非（${a}）` : `not (${a})`),
  // Its words bring their own brackets.
  phrase: 'noun',
  plain: { write: (call) => lifted(call.terms(), ([a = null]) => ({ '!': [a] })) },
  sql: 'expressible',
};
