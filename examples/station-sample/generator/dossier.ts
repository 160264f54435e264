import type { StationDossier } from '@hutong/model';
import { cases } from './cases.ts';
import { minorsAndFamilies } from './minors.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { station } from './station.ts';
import { visits } from './visits.ts';
import { work } from './work.ts';

/** The whole year of the sample station. */
export function sampleDossier(): StationDossier {
  return {
    dossier: '1',
    station: station(),
    ...places(),
    ...people(),
    ...minorsAndFamilies(),
    visits: visits(),
    ...cases(),
    ...work(),
  };
}
