import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { booleanType } from '../type.ts';

/** `includesText`: the first text contains the second, letter for letter. */
export const includesText: Operator = {
  name: 'includesText',
  operands: { min: 2, max: 2 },
  type: (operands, context) => {
    for (const [index, { kind }] of operands.entries())
      if (kind !== 'string' && kind !== 'any') context.refuse(index, 'a string');
    return booleanType;
  },
  compile:
    ([text = () => undefined, part = () => undefined]) =>
    (environment) => {
      const whole = text(environment);
      const wanted = part(environment);
      return typeof whole === 'string' && typeof wanted === 'string' ? whole.includes(wanted) : undefined;
    },
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}中含有“${b}”` : `${a} contains “${b}”`),
  phrase: 'condition',
  plain: {
    // json-logic-js finds nothing in an empty text, not even nothing.
    write: (call) => lifted(call.terms(), ([a = null, b = null]) => ({ or: [{ '===': [b, ''] }, { in: [b, a] }] })),
  },
  sql: 'expressible',
};
