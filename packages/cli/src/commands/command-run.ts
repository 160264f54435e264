import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../main.ts';

/** How a command ended and what it printed. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command as a terminal would, for tests. */
export async function runHutong(...words: readonly string[]): Promise<CommandRun> {
  let out = '';
  let errors = '';
  const code = await main(words, {
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      errors += text;
    },
    readStandardInput: () => Promise.resolve(''),
    environment: { LANG: 'en_US.UTF-8' },
    systemLanguage: 'en-US',
    colour: false,
    columns: 100,
  });
  return { code, out, errors };
}

/** Writes a file in a folder of its own, for tests, and gives its path. */
export function temporaryFile(name: string, content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hutong-')), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A small policy of one requirement: so many visits. */
export function visitPolicy(version: string, visits: number): string {
  return temporaryFile(
    'visits.yaml',
    `pack: visits
version: ${version}
title: { zh: 走访, en: visiting }
published: 2024-01-01
sources: { rule: { title: { zh: 走访规定, en: rule on visits }, force: programme, issued: unknown } }
clauses: { visits: { source: rule, at: 第一条, says: { zh: 应当走访, en: visits are due }, modality: must } }
parameters:
  visits: { title: { zh: 走访次数, en: visits }, values: [{ from: 2024-01-01, value: ${visits}, basis: cited, cite: visits }] }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields: { id: { title: { zh: 编号, en: id }, type: string }, visits: { title: { zh: 走访次数, en: number of visits }, type: integer } }
decisions:
  visiting:
    kind: checks
    title: { zh: 走访, en: visiting }
    subject: minor
    checks:
      visited:
        title: { zh: 已走访, en: visited }
        cite: visits
        pass: { '>=': [{ var: visits }, { param: visits }] }
        says: { pass: { zh: 已走访, en: visited }, fail: { zh: 未走访, en: not visited } }
cases:
  - { id: once, name: { zh: 一次, en: one visit }, decision: visiting, asOf: 2025-01-01, subject: { visits: 1 }, expect: {} }
`,
  );
}
