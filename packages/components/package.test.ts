import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

// What a vendor gets: the files that the package names, and what they may and may not hold.

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string): string => readFileSync(`${here}${file}`, 'utf8');

interface Manifest {
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly customElements: string;
  readonly exports: { readonly [path: string]: string | { readonly [condition: string]: string } };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const bundles = ['dist/hutong.iife.js', 'dist/hutong.es2019.js'];

describe('the package', () => {
  it('holds every file that it names', () => {
    const exported = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const named = [manifest.main, manifest.module, manifest.types, manifest.customElements, ...exported];
    expect(named.filter((file) => !existsSync(`${here}${file}`))).toEqual([]);
  });

  it('can be imported where there is no browser', () => {
    const script =
      "import('./dist/index.js').then(({ version, HutDecision }) => console.log(version, typeof HutDecision))";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: here, encoding: 'utf8' });
    expect(said.trim()).toMatch(/^\d+\.\d+\.\d+ function$/);
  });

  it('describes its elements: attributes, properties, events, slots and parts, and nothing private', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(['hut-decision', 'hut-opening-hours']);
    for (const { members, events, slots, cssParts } of elements) {
      expect(members.map(({ name }) => name)).toEqual(expect.arrayContaining(['loading', 'redacted', 'getPrintHTML']));
      expect(members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected')).toEqual([]);
      expect(events.length).toBeGreaterThan(1);
      expect(slots.map(({ name }) => name)).toEqual(['loading', 'empty', 'error']);
      expect(cssParts.length).toBeGreaterThan(4);
    }
  });
});

interface Named {
  readonly name: string;
  readonly privacy?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
}

/** What a pattern finds; a failing test then shows that, and not the whole file. */
const found = (code: string, pattern: RegExp): readonly string[] => code.match(new RegExp(pattern, 'g')) ?? [];

describe.each(bundles)('%s', (file) => {
  const code = read(file);

  it('asks nobody for anything and runs no text as code', () => {
    expect(found(code, /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/)).toEqual([]);
    expect(found(code, /\beval\(|new Function/)).toEqual([]);
    // The addresses of the notices behind the statutory calendar are data and no link.
    expect(found(code, /https?:\/\/(?!www\.gov\.cn\/zhengce\/)[\w./-]+/)).toEqual([]);
  });

  it('uses nothing that Chromium 109 lacks', () => {
    expect(found(code, /oklch|color-mix|light-dark|\bpopover\b|CustomStateSet|\.states\.add|:host-context/)).toEqual(
      [],
    );
    expect(found(code, /\.toSorted\(|\.toReversed\(|\.toSpliced\(|\.union\(|Object\.groupBy|withResolvers/)).toEqual(
      [],
    );
  });

  it('is plain ASCII, so that a page in any encoding can load it', () => {
    expect(found(code, /[^\0-\x7f]+/)).toEqual([]);
  });
});

describe('dist/hutong.es2019.js', () => {
  it('can be parsed by webpack 4', () => {
    expect(() => parse(read('dist/hutong.es2019.js'), { ecmaVersion: 2019, sourceType: 'module' })).not.toThrow();
    expect(() => parse('a?.b', { ecmaVersion: 2019 })).toThrow();
  });
});
