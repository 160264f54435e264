import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, Pack } from '@hutong/rules';
import { describeProblem, RulesError } from '@hutong/rules';
import { readPack } from '@hutong/rules/read';

// Turns the YAML that people review into the modules that programs import. Cases go apart: a page does not need them.

const root = fileURLToPath(new URL('.', import.meta.url));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .filter((file) => file.endsWith('.yaml'));
}

function write(name: string, declaration: string, values: { readonly [name: string]: unknown }): void {
  const body = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`);
  writeFileSync(`${root}generated/${name}.js`, body.join(''));
  writeFileSync(`${root}generated/${name}.d.ts`, declaration);
}

try {
  const packs: Pack[] = [];
  const cases: Record<string, readonly Case[]> = {};
  for (const entry of readdirSync(`${root}packs`, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const files = filesBelow(`${root}packs/${entry.name}`).map((path) => ({
      file: relative(root, path),
      text: readFileSync(path, 'utf8'),
    }));
    const pack = readPack(files);
    cases[pack.pack] = pack.cases;
    packs.push({ ...pack, cases: [] });
  }
  mkdirSync(`${root}generated`, { recursive: true });
  write('packs', "import type { Pack } from '@hutong/rules';\nexport declare const packs: readonly Pack[];\n", {
    packs,
  });
  write(
    'cases',
    "import type { Case } from '@hutong/rules';\nexport declare const cases: { readonly [pack: string]: readonly Case[] };\n",
    { cases },
  );
} catch (error) {
  if (!(error instanceof RulesError)) throw error;
  for (const problem of error.problems) console.error(describeProblem(problem));
  process.exitCode = 2;
}
