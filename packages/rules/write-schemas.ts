import { writeFileSync } from 'node:fs';
import { decisionJsonSchema, packJsonSchema, recordJsonSchema } from './src/read.ts';

// Writes the JSON Schemas that editors and other languages read, beside the built package.

for (const [name, schema] of Object.entries({
  pack: packJsonSchema(),
  decision: decisionJsonSchema(),
  record: recordJsonSchema(),
}))
  writeFileSync(new URL(`dist/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
