import { formatValue } from '../format-value.ts';
import type { Operator } from '../operator.ts';
import { stringType } from '../type.ts';
import { isSettled } from '../value.ts';

/** `cat`: its operands one after the other. For messages only: a sentence is for people, and no rule may hang on it. */
export const cat: Operator = {
  name: 'cat',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  messagesOnly: true,
  type: (operands, context) => {
    for (const [index, { kind }] of operands.entries())
      if (kind === 'list' || kind === 'record') context.refuse(index, 'a boolean, number, string or date');
    return stringType;
  },
  compile: (operands) => (environment) => {
    let text = '';
    for (const operand of operands) {
      const value = operand(environment);
      if (!isSettled(value)) return undefined;
      text += typeof value === 'string' ? value : formatValue(value, 'zh');
    }
    return text;
  },
  prose: (operands) => operands.join(''),
  phrase: 'noun',
  plain: { refused: 'messages are not part of a decision' },
  sql: { refused: 'messages are not part of a decision' },
};
