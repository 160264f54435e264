import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-list.ts';
import { codeLists } from '../code-lists/code-lists.ts';
import { dossierFields } from './dossier.ts';
import type { Field, Fields } from './field.ts';

function everyField(fields: Fields, path: string): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [`${path}/${name}`, field] as const,
    ...(field.fields === undefined ? [] : everyField(field.fields, `${path}/${name}`)),
  ]);
}

const fields = everyField(dossierFields, '');
const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);

describe('the words for the fields', () => {
  it('are there in both languages for every one of them', () => {
    const without = fields.filter(
      ([, { title, says }]) =>
        ![title.en, says.en].every((text) => /[A-Za-z]/.test(text)) || !isChinese(title.zh) || says.zh === '',
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('are for more than five hundred of them', () => {
    expect(fields.length).toBeGreaterThan(500);
  });
});

describe('the natures of the fields', () => {
  it('keep what identifies somebody from being public', () => {
    expect(fields.filter(([, { identifies, nature }]) => identifies !== undefined && nature === 'public')).toEqual([]);
  });

  it('give a mask only to what names somebody', () => {
    expect(fields.filter(([, { mask, identifies }]) => mask !== undefined && identifies === undefined)).toEqual([]);
  });

  it('keep a record within a field at least as closely as it could be kept by itself', () => {
    const open = fields.filter(
      ([, { nature, fields: within }]) =>
        nature === 'protected' && Object.values(within ?? {}).some((field) => field.nature === 'public'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });
});

describe('the code lists', () => {
  it('have words in both languages for every code', () => {
    for (const list of Object.values(codeLists)) {
      for (const code of codesOf(list)) {
        const words = (list.codes as Readonly<Record<string, { readonly zh: string; readonly en: string }>>)[code];
        expect(words?.zh, code).toBeTruthy();
        expect(words?.en, code).toBeTruthy();
      }
    }
  });
});
