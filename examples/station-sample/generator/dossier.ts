import type { StationDossier } from '@hutong/model';
import { station } from './station.ts';

/** The whole year of the sample station. */
export function sampleDossier(): StationDossier {
  return { dossier: '1', station: station() };
}
