import { writeFileSync } from 'node:fs';
import { sampleDossier } from './generator/dossier.ts';
import { printJson } from './generator/print.ts';

writeFileSync(new URL('dossier.json', import.meta.url), printJson(sampleDossier()));
