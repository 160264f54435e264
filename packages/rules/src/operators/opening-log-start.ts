import type { OpeningLog } from '@hutong/calendar';
import type { Operator } from '../operator.ts';
import { dateType, nameOfType } from '../type.ts';

/** `openingLogStart`: the first day that an opening log covers. */
export const openingLogStart: Operator = {
  name: 'openingLogStart',
  operands: { min: 1, max: 1 },
  type: ([log], context) => {
    if (log !== undefined && log.kind !== 'openingLog' && log.kind !== 'any')
      context.refuse(0, 'openingLog', `it is ${nameOfType(log)}`);
    return dateType;
  },
  compile:
    ([log = () => undefined]) =>
    (environment) => {
      const value = log(environment);
      return typeof value === 'object' ? (value as unknown as Partial<OpeningLog>).from : undefined;
    },
  prose: (_, language) => (language === 'zh' ? '开放记录的第一天' : 'the first day of the opening log'),
  phrase: 'noun',
  plain: { refused: 'an opening log is no plain fact' },
  sql: { refused: 'an opening log is no column; lay its days out before the query' },
};
