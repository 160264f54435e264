import type { Operator } from '../operator.ts';
import { kleene } from '../plain-term.ts';
import { compileConnective, connectiveType, decisiveOperands } from './connective.ts';

/** `and`: false as soon as one operand is false, whatever the unknown ones are. */
export const and: Operator = {
  name: 'and',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  type: connectiveType,
  compile: (operands) => compileConnective(operands, false),
  decisive: (values, result) => decisiveOperands(values, result, false),
  prose: (operands, language) => operands.join(language === 'zh' ? '，且' : ', and '),
  phrase: 'both',
  plain: { write: (call) => kleene(call.terms(), false) },
  sql: 'expressible',
};
