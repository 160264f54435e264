import { writeFileSync } from 'node:fs';
import { jsonSchemaOf } from './src/schemas.ts';

// Writes the JSON Schema of a dossier, which editors and other languages read, beside the built package.

const schema = `${JSON.stringify(jsonSchemaOf('dossier'), null, 2)}\n`;
writeFileSync(new URL('dist/dossier.schema.json', import.meta.url), schema);
