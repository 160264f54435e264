import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import sizes from './size.json' with { type: 'json' };

// Committed numbers, in bytes after gzip: who makes the kit larger changes a number in size.json, where all can see it.

const here = fileURLToPath(new URL('.', import.meta.url));

/** How far below its number a size may fall before the number has to follow. */
const SLACK = 0.03;

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** An element by itself with all that it needs: Lit, and what it uses of our other packages. */
async function elementSize(module: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: here,
    stdin: { contents: `export * from '${module}'`, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2021',
    alias: { '@hutong/rules': `${here}../rules/src/index.ts`, '@hutong/calendar': `${here}../calendar/src/index.ts` },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  return gzipped(outputFiles[0]?.contents ?? '');
}

const measured: { readonly [name in keyof typeof sizes]: () => number | Promise<number> } = {
  'hutong.iife.js': () => gzipped(readFileSync(`${here}dist/hutong.iife.js`)),
  'hutong.es2019.js': () => gzipped(readFileSync(`${here}dist/hutong.es2019.js`)),
  'tokens.css': () => gzipped(readFileSync(`${here}dist/tokens.css`)),
  'print.css': () => gzipped(readFileSync(`${here}dist/print.css`)),
  'hut-decision': () => elementSize('./src/decision/decision.ts'),
  'hut-opening-hours': () => elementSize('./src/opening-hours/opening-hours.ts'),
};

describe('size', () => {
  it.each(Object.entries(measured))('of %s is what size.json says', async (name, measure) => {
    const size = await measure();
    const committed = sizes[name as keyof typeof sizes];
    expect(size, 'larger than its number').toBeLessThanOrEqual(committed);
    expect(size, 'smaller than its number by far: lower the number').toBeGreaterThan(committed * (1 - SLACK));
  });
});
