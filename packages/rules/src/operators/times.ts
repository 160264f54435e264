import { intervalTerm } from '../plain-logic.ts';
import { hasInterval, lifted, onBounds } from '../plain-term.ts';
import { arithmeticOperator, cornerRange } from './arithmetic.ts';
import { plainCorners } from './plain-arithmetic.ts';

/** `*` on numbers. Nothing times an unknown number is still nothing. */
export const times = arithmeticOperator({
  name: '*',
  operands: { min: 2, max: Number.POSITIVE_INFINITY },
  numbers: (a, b) => a * b,
  ranges: (a, b) => cornerRange(a, b, (x, y) => x * y),
  prose: (operands) => operands.join(' × '),
  phrase: 'product',
  plain: {
    write: (call) =>
      call.terms().reduce((a, b) => {
        // Zero times a missing fact is decided, so that only a constant other than zero may be multiplied as it is.
        const known = [a, b].filter(
          (term) => term.kind === 'scalar' && typeof term.logic === 'number' && term.logic !== 0,
        );
        if (!hasInterval([a, b]) && known.length > 0)
          return lifted([a, b], ([x = null, y = null]) => ({ '*': [x, y] }));
        return intervalTerm(onBounds([a, b], ([x, y]) => (x === undefined || y === undefined ? null : products(x, y))));
      }),
  },
});

const products = plainCorners((a, b) => ({ '*': [a, b] }));
