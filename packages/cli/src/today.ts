import { type CivilDate, civilDateOf } from '@hutong/calendar';

/** Today in Shanghai. The command is the one place of the product that reads a clock. */
export function today(): CivilDate {
  return civilDateOf(new Date().toISOString());
}
