import { mkdirSync, writeFileSync } from 'node:fs';
import { errorCatalogue } from './src/fixtures/error-catalogue.ts';

// Writes the page of all error codes. A test fails when it is not up to date.

const page = new URL('../../docs/rules/errors.md', import.meta.url);
mkdirSync(new URL('.', page), { recursive: true });
writeFileSync(page, errorCatalogue());
