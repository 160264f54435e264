import { intervalTerm } from '../plain-logic.ts';
import { onBounds, toScalar } from '../plain-term.ts';
import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';

/** `max` of numbers. An unknown one still leaves a bound. */
export const maximum = arithmeticOperator({
  name: 'max',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  numbers: Math.max,
  ranges: (a, b) => rangeOf(Math.max(a.min, b.min), Math.max(a.max, b.max)),
  prose: (operands, language) =>
    language === 'zh' ? `${operands.join('与')}中较大者` : `the larger of ${operands.join(' and ')}`,
  phrase: 'noun',
  plain: {
    write: (call) => {
      const terms = call.terms();
      if (terms.every((term) => term.kind === 'scalar' && !term.nullable))
        return {
          kind: 'scalar',
          logic: { max: terms.map((term) => toScalar(term).logic) },
          simple: false,
          nullable: false,
        };
      return intervalTerm(
        onBounds(terms, (bounds) => [{ max: bounds.map(({ lo }) => lo) }, { max: bounds.map(({ hi }) => hi) }]),
      );
    },
  },
});
