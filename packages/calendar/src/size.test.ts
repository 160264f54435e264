import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly what: string;
  readonly code: string;
  /** Bytes after minifying and gzip. */
  readonly gzip: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const entries: readonly Entry[] = JSON.parse(readFileSync(new URL('../size.json', import.meta.url), 'utf8'));

async function gzipSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

describe('what a page has to load', () => {
  for (const { what, code, gzip } of entries) {
    // Three in a hundred of room for a small edit or another compressor; anything more is a change to look at.
    it(`for ${what} is what size.json says`, async () => {
      expect(Math.abs((await gzipSize(code)) / gzip - 1)).toBeLessThan(0.03);
    });
  }

  it('is at most 2 kB for the question whether a day is worked, with the table of all years', () => {
    expect(entries.find(({ code }) => code.includes('isWorkday,'))?.gzip).toBeLessThanOrEqual(2048);
  });
});
