import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../../../examples/station-sample/generator/dossier.ts';
import { checkDossier } from '../invariants/check-dossier.ts';
import { recordKinds } from '../record-kind.ts';
import { placedRecords } from './dossier-records.ts';
import { readDossier } from './read-dossier.ts';

const folder = new URL('../../../../examples/station-sample/', import.meta.url);
const committed: unknown = JSON.parse(readFileSync(new URL('dossier.json', folder), 'utf8'));
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const dossier = readDossier(committed);
const ids = new Set(placedRecords(dossier).map(({ id }) => id));

describe('the sample station', () => {
  it('is what its generator writes', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(sampleDossier())));
  });

  it('has 23 residential areas, 30 people and 60 minors, and a list of every kind', () => {
    const { communities, staff, minors, visits } = dossier;
    expect([communities, staff, minors, visits].map((list) => list?.length)).toEqual([23, 30, 60, 417]);
    expect(Object.values(recordKinds).filter(({ collection }) => dossier[collection] === undefined)).toEqual([]);
  });

  it('contradicts itself nowhere', () => {
    expect(checkDossier(dossier)).toEqual([]);
  });

  it('has only people that nobody is', () => {
    const names = [...(dossier.staff ?? []), ...(dossier.minors ?? []), ...(dossier.careRelations ?? [])].map(
      ({ name }) => name,
    );
    expect(names.filter((name) => !/示例|样本|虚构/.test(name))).toEqual([]);
  });
});

describe('the README of the sample station', () => {
  const named = [...readme.matchAll(/(no )?`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, no, id = '']) => ({
    id,
    isThere: no === undefined,
  }));

  it('names shortfalls by records that are there, and by records that are not', () => {
    const shortfalls = named.filter(({ id }) => !id.startsWith('cn-'));
    expect(shortfalls.length).toBeGreaterThan(20);
    expect(shortfalls.filter(({ id, isThere }) => ids.has(id) !== isThere)).toEqual([]);
  });
});
