import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { booleanType } from '../type.ts';
import { isSettled } from '../value.ts';

/**
 * `known`: true once the fact is on record, and unknown until then. Never false: what has not been told may be told
 * tomorrow, and a verdict may not turn round because somebody answered a question.
 */
export const known: Operator = {
  name: 'known',
  operands: { min: 1, max: 1 },
  type: () => booleanType,
  compile:
    ([operand = () => undefined]) =>
    (environment) =>
      isSettled(operand(environment)) ? true : undefined,
  prose: ([a = ''], language) => (language === 'zh' ? `${a}已登记` : `${a} is on record`),
  phrase: 'condition',
  plain: { write: (call) => lifted([call.term(0)], () => true) },
  sql: 'expressible',
};
