import { checkSession, type Session } from '@hutong/calendar';
import * as z from 'zod';

const clockSchema = z.string().regex(/^\d{2}:[0-5]\d$/);

/** An opening, `['09:00', '17:00']`; an end past midnight counts on, `['22:00', '25:00']`. */
export const sessionSchema = z.tuple([clockSchema, clockSchema]).superRefine((session, context) => {
  const check = checkSession(session);
  if (check.valid) return;
  const { expected, hint } = check.error;
  context.addIssue({ code: 'custom', params: { code: 'invalidSession', expected: String(expected), hint } });
}) as unknown as z.ZodType<Session, Session>;

/** The openings of one day; none is a closed day. */
export const sessionsSchema = z.array(sessionSchema);
