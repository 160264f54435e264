import type { FieldNote } from '../pack.ts';

const field = (name: string, type: FieldNote['type']): FieldNote => ({ title: { zh: name, en: name }, type });

/** The subject that random documents are written about: one field of every kind that a rule may read. */
export const fields = {
  children: field('children', 'integer'),
  income: field('income', 'number'),
  registered: field('registered', 'boolean'),
  consented: field('consented', 'boolean'),
  grade: field('grade', { oneOf: ['high', 'medium', 'low'] }),
  remark: field('remark', 'string'),
  born: field('born', 'date'),
  lastVisit: field('lastVisit', 'date'),
  guardian: field('guardian', { record: { age: field('age', 'integer'), present: field('present', 'boolean') } }),
  scores: field('scores', { list: 'integer' }),
  visits: field('visits', {
    list: {
      record: {
        date: field('date', 'date'),
        mode: field('mode', { oneOf: ['inPerson', 'phone'] }),
        minutes: field('minutes', 'integer'),
        followUp: field('followUp', 'boolean'),
      },
    },
  }),
} as const satisfies { readonly [key: string]: FieldNote };

/** The day all random documents are decided on: the day before a 1 March, so that leap birthdays matter. */
export const asOf = '2026-02-28';
