import type { OpeningLog } from '@hutong/calendar';
import * as z from 'zod';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { sessionsSchema } from '../values/session.ts';
import { lineSchema } from '../values/text.ts';

/**
 * When a station was open (开放记录). It asserts that it is complete from `from` to `to`: a date in between without a
 * record was a closed day. The type is the calendar's.
 */
export const openingLogSchema = z
  .strictObject({
    from: civilDateSchema,
    to: civilDateSchema,
    days: z.array(
      z.strictObject({ date: civilDateSchema, sessions: sessionsSchema, note: lineSchema.exactOptional() }),
    ),
    suspensions: z.array(
      z
        .strictObject({ from: civilDateSchema, to: civilDateSchema, reason: lineSchema })
        .refine(isOrdered, orderedDates),
    ),
  })
  .refine(isOrdered, orderedDates)
  .superRefine(({ from, to, days }, context) => {
    days.forEach(({ date }, index) => {
      if (from <= date && date <= to) return;
      context.addIssue({
        code: 'custom',
        path: ['days', index, 'date'],
        params: { code: 'invalidRange', expected: `a day from ${from} to ${to}, which the log speaks for` },
      });
    });
  }) satisfies z.ZodType<OpeningLog>;
