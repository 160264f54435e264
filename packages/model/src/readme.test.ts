import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier } from './dossier/read-dossier.ts';
import * as model from './index.ts';
import * as ledgers from './ledgers.ts';
import { ModelError } from './model-error.ts';
import * as schemas from './schemas.ts';
import { bareStation } from './testing/describe-invariants.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const entries: Readonly<Record<string, object>> = {
  '@hutong/model': model,
  '@hutong/model/schemas': schemas,
  '@hutong/model/ledgers': ledgers,
};

describe('the README', () => {
  const imports = [...readme.matchAll(/^import \{ (.+) \} from '(.+)';$/gm)];

  it('imports what the entries export', () => {
    const unknown = imports.flatMap(([, names = '', entry = '']) =>
      names.split(', ').filter((name) => !(name in (entries[entry] ?? {}))),
    );
    expect(imports.length).toBeGreaterThan(4);
    expect(unknown).toEqual([]);
  });

  it('shows the problems of a dossier as they are', () => {
    const birth = { id: 'm-4', name: '示例', birthDate: '不详' };
    const minors = [1, 2, 3].map((number) => ({ id: `m-${number}`, name: '示例' }));
    const read = () =>
      readDossier({ dossier: '1', station: { ...bareStation, openning: {} }, minors: [...minors, birth] });
    expect(read).toThrow(ModelError);
    const shown = [...readme.matchAll(/^\/\/ (?:ModelError: | {12})(\/.+)$/gm)].map(([, line = '']) => line.split('…'));
    expect(shown).toHaveLength(2);
    for (const part of shown.flat()) expect(read).toThrow(part);
  });

  it('names every folder of the sources', () => {
    for (const folder of [
      'entities',
      'fields',
      'code-lists',
      'identifiers',
      'lifecycles',
      'invariants',
      'privacy',
      'subjects',
      'dossier',
      'ledgers',
      'exports',
    ]) {
      expect(readme).toContain(`\`${folder}/\``);
    }
  });
});
