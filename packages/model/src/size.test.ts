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

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    alias: { '@hutong/calendar': fileURLToPath(new URL('../../calendar/src/index.ts', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('what a page has to load', () => {
  for (const { what, code, gzip } of entries) {
    // Three in a hundred of room for a small edit or another compressor; anything more is a change to look at.
    it(`for ${what} is what size.json says`, async () => {
      const size = gzipSync(await bundled(code), { level: 9 }).length;
      expect(Math.abs(size / gzip - 1), `${size} bytes`).toBeLessThan(0.03);
    });
  }

  it('never holds zod unless it reads schemas', async () => {
    expect(await bundled("export * from './index.ts'")).not.toContain('_zod');
    expect(await bundled("export { readDossier } from './schemas.ts'")).toContain('_zod');
  });
});
