import type { OpeningPlan } from '@hutong/calendar';
import * as z from 'zod';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { sessionsSchema } from '../values/session.ts';
import { lineSchema } from '../values/text.ts';

const weeklyGridSchema = z.strictObject({
  1: sessionsSchema,
  2: sessionsSchema,
  3: sessionsSchema,
  4: sessionsSchema,
  5: sessionsSchema,
  6: sessionsSchema,
  7: sessionsSchema,
});

const seasonSchema = z
  .strictObject({
    id: recordIdSchema.exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema,
    weekly: weeklyGridSchema,
  })
  .refine(isOrdered, orderedDates);

const plannedExceptionSchema = z
  .strictObject({
    kind: z.enum(['special', 'closure', 'suspension']),
    sessions: sessionsSchema,
    reason: lineSchema.exactOptional(),
  })
  .refine(({ kind, sessions }) => kind !== 'closure' || sessions.length === 0, {
    path: ['sessions'],
    params: { code: 'invalidValue', expected: 'no sessions on a day of closure' },
  });

/**
 * When a station means to be open: a weekly grid, seasons, holidays, make-up working days and dated exceptions
 * (开放计划). The type is the calendar's.
 */
export const openingPlanSchema = z.strictObject({
  weekly: weeklyGridSchema,
  seasons: z.array(seasonSchema).superRefine((seasons, context) => {
    seasons.forEach((season, index) => {
      const other = seasons.findIndex(({ from, to }, at) => at < index && from <= season.to && season.from <= to);
      if (other === -1) return;
      context.addIssue({
        code: 'custom',
        path: [index],
        params: { code: 'overlap', expected: 'seasons that share no day' },
      });
    });
  }),
  holiday: z.union([z.literal('asWeekly'), sessionsSchema]),
  makeup: z.enum(['asWeekly', 'closed', 'asWeekday:1', 'asWeekday:2', 'asWeekday:3', 'asWeekday:4', 'asWeekday:5']),
  exceptions: z.record(civilDateSchema as unknown as z.ZodString, z.union([sessionsSchema, plannedExceptionSchema])),
}) satisfies z.ZodType<OpeningPlan>;
