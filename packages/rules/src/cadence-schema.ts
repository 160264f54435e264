import * as z from 'zod';
import { key, layering, logic, onUnknown, periodNote, text } from './schema-parts.ts';

const every = z.union([
  z.strictObject({
    calendarPeriod: z.enum(['week', 'month', 'quarter', 'halfYear', 'year']),
    count: logic.optional(),
    lagDays: logic.optional(),
    partialPeriod: z.enum(['fullOnly', 'touched']).optional(),
  }),
  z.strictObject({ rolling: z.union([z.strictObject({ days: logic }), z.strictObject({ months: logic })]) }),
  z.strictObject({
    deadline: z.union([
      z.strictObject({ days: logic }),
      z.strictObject({ workingDays: logic }),
      z.strictObject({ months: logic }),
      z.strictObject({ years: logic }),
    ]),
    count: logic.optional(),
    roll: z.enum(['forward', 'none']),
    startDay: z.enum(['excluded', 'included']).optional(),
    correspondingDay: z.enum(['sameDay', 'monthEnd']).optional(),
    restDays: z.enum(['daysOff', 'festivals']).optional(),
    makeupDay: z.enum(['workday', 'restDay']).optional(),
  }),
]);

const stretches = { of: logic, from: key.optional(), to: key.optional() };

/** Shape of a `cadence` decision as people write it. */
export const cadenceSchema = z.strictObject({
  kind: z.literal('cadence'),
  title: text,
  subject: z.string(),
  cite: z.string(),
  seeAlso: z.array(z.string()).optional(),
  applies: logic.optional(),
  every,
  start: logic,
  end: logic.optional(),
  events: z.strictObject({
    of: logic,
    on: key.optional(),
    id: key.optional(),
    forPeriod: key.optional(),
    where: logic.optional(),
  }),
  recorded: periodNote.optional(),
  grace: z.union([z.strictObject({ days: logic }), z.strictObject({ workingDays: logic })]).optional(),
  suspensions: z.strictObject({ ...stretches, excuse: z.enum(['everyDay', 'anyDay']).optional() }).optional(),
  waivers: z.strictObject({ ...stretches, reason: key.optional(), by: key.optional() }).optional(),
  period: periodNote.optional(),
  onUnknown: onUnknown.optional(),
  ...layering,
});
