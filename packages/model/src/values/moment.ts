import type { CivilDate } from '@hutong/calendar';
import * as z from 'zod';
import { civilDateSchema } from './civil-date.ts';

/** A moment: ISO 8601 with `Z` or an offset, so that it means the same on every host. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A day, or a moment where the hour is known. */
export const dayOrInstantSchema: z.ZodType<CivilDate | string, CivilDate | string> = z.union([
  civilDateSchema,
  instantSchema,
]);
