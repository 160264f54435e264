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
  /** How far it may be off, as a share: more than the compressor's versions where kinds of decisions are still added. */
  readonly room: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const calendar = fileURLToPath(new URL('../../calendar/src/index.ts', import.meta.url));
const entries: readonly Entry[] = JSON.parse(readFileSync(new URL('../size.json', import.meta.url), 'utf8'));

async function bundle(code: string): Promise<{ readonly gzip: number; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    alias: { '@hutong/calendar': calendar },
  });
  const gzip = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return { gzip, modules: Object.keys(metafile.inputs) };
}

describe('what a page has to load', () => {
  for (const { what, code, gzip, room } of entries) {
    // Anything more is a change to look at, and to write down.
    it(`for ${what} is what size.json says`, async () => {
      const measured = await bundle(code);
      expect(Math.abs(measured.gzip - gzip), `measured ${measured.gzip}`).toBeLessThanOrEqual(gzip * room);
    });
  }

  it('holds neither zod nor yaml nor a hash', async () => {
    const { modules } = await bundle("export * from './index.ts'");
    expect(modules.filter((module) => /node_modules\/(\.pnpm\/)?(zod|yaml|@noble)/.test(module))).toEqual([]);
    expect(modules.length).toBeGreaterThan(50);
  });
});
