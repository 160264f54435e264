import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';
import { holdsZero, zeroDivisor } from './divided-by.ts';
import { plainFold } from './plain-arithmetic.ts';

/** `%`: what is left after a division; it has the sign of the first number. By zero there is no result. */
export const remainder = arithmeticOperator({
  name: '%',
  operands: { min: 2, max: 2 },
  numbers: (a, b) => (b === 0 ? Number.NaN : a % b),
  ranges: (a, b) => {
    if (holdsZero(b)) return undefined;
    const limit = Math.max(Math.abs(b.min), Math.abs(b.max));
    return rangeOf(a.min >= 0 ? 0 : Math.max(a.min, -limit), a.max <= 0 ? 0 : Math.min(a.max, limit));
  },
  lacks: zeroDivisor,
  prose: ([a = '', b = ''], language) =>
    language === 'zh' ? `${a}除以${b}的余数` : `the remainder of ${a} divided by ${b}`,
  phrase: 'noun',
  plain: plainFold(
    (a, b) => ({ if: [{ '===': [b, 0] }, null, { '%': [a, b] }] }),
    (a, b) => {
      const open = [{ '/': [-1, 0] }, { '/': [1, 0] }];
      const limit = { max: [b.hi, { '-': [0, b.lo] }] };
      const known = { and: [{ '===': [a.lo, a.hi] }, { '===': [b.lo, b.hi] }] };
      const exact = { '%': [a.lo, b.lo] };
      return {
        if: [
          { and: [{ '<=': [b.lo, 0] }, { '>=': [b.hi, 0] }] },
          open,
          known,
          [exact, exact],
          [
            { if: [{ '>=': [a.lo, 0] }, 0, { max: [a.lo, { '-': [0, limit] }] }] },
            { if: [{ '<=': [a.hi, 0] }, 0, { min: [a.hi, limit] }] },
          ],
        ],
      };
    },
    { result: 'maybe', boundsOfUnknown: 'some' },
  ),
});
