import type { Operator } from '../operator.ts';
import { kleene } from '../plain-term.ts';
import { compileConnective, connectiveType, decisiveOperands } from './connective.ts';

/** `or`: true as soon as one operand is true, whatever the unknown ones are. */
export const or: Operator = {
  name: 'or',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  type: connectiveType,
  compile: (operands) => compileConnective(operands, true),
  decisive: (values, result) => decisiveOperands(values, result, true),
  prose: (operands, language) => operands.join(language === 'zh' ? '，或' : ', or '),
  phrase: 'either',
  plain: { write: (call) => kleene(call.terms(), true) },
  sql: 'expressible',
};
