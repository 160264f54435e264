import { intervalTerm } from '../plain-logic.ts';
import { onBounds, toScalar } from '../plain-term.ts';
import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';

/** `min` of numbers. An unknown one still leaves a bound. */
export const minimum = arithmeticOperator({
  name: 'min',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  numbers: Math.min,
  ranges: (a, b) => rangeOf(Math.min(a.min, b.min), Math.min(a.max, b.max)),
  prose: (operands, language) =>
    language === 'zh' ? `${operands.join('与')}中较小者` : `the smaller of ${operands.join(' and ')}`,
  phrase: 'noun',
  plain: {
    write: (call) => {
      const terms = call.terms();
      if (terms.every((term) => term.kind === 'scalar' && !term.nullable))
        return {
          kind: 'scalar',
          logic: { min: terms.map((term) => toScalar(term).logic) },
          simple: false,
          nullable: false,
        };
      return intervalTerm(
        onBounds(terms, (bounds) => [{ min: bounds.map(({ lo }) => lo) }, { min: bounds.map(({ hi }) => hi) }]),
      );
    },
  },
});
