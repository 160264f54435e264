import type { StationDossier } from '../dossier/station-dossier.ts';
import type { FieldsOf } from './field.ts';
import { stationFields } from './station.ts';

/** The words for a dossier and everything in it. */
export const dossierFields = {
  dossier: {
    title: { zh: '档案版本', en: 'dossier version' },
    says: { zh: '本文件格式的版本，现为"1"', en: 'Version of this format, now "1"' },
    nature: 'public',
  },
  station: {
    title: { zh: '站点', en: 'station' },
    says: { zh: '未成年人保护工作站本身', en: 'The station itself' },
    nature: 'public',
    fields: stationFields,
  },
} as const satisfies FieldsOf<StationDossier>;
