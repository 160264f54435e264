export { dossierJsonSchema, type JsonSchema } from './dossier/dossier-json-schema.ts';
export { readDossier } from './dossier/read-dossier.ts';
export { stationDossierSchema } from './dossier/station-dossier.ts';
export { hostPlaceSchema } from './entities/host-place.ts';
export { openingLogSchema } from './entities/opening-log.ts';
export { openingPlanSchema } from './entities/opening-plan.ts';
export { stationSchema } from './entities/station.ts';
export { zoneSchema } from './entities/zone.ts';
