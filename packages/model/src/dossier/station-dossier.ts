import * as z from 'zod';
import { stationSchema } from '../entities/station.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';

/** The version of the dossier format that this package writes. */
export const DOSSIER_VERSION = '1';

/**
 * What a station keeps over a year, in one document (站点档案). A list that is left out is not known; an empty list says
 * that there are none.
 */
export const stationDossierSchema = z.strictObject({
  dossier: z.literal(DOSSIER_VERSION),
  station: stationSchema,
});

/** What a station keeps over a year. */
export type StationDossier = ReadonlyDeep<z.infer<typeof stationDossierSchema>>;
