import { describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/read-dossier.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { checkDossier } from './check-dossier.ts';
import { invariants } from './invariants.ts';

const openCase = {
  id: 'c-1',
  minorId: 'm-1',
  legalBasis: 'statutoryDuty',
  actions: [{ action: 'discover', at: '2025-03-01T09:00:00+08:00' }],
};

describe('an irregularity', () => {
  it('names the record that it is found in and those that it takes to see it, by their ids', () => {
    const dossier = readDossier({ dossier: '1', station: bareStation, cases: [openCase, { ...openCase, id: 'c-2' }] });
    expect(checkDossier(dossier)).toEqual([
      {
        code: 'twoOpenCases',
        severity: 'error',
        message: invariants.twoOpenCases.says,
        path: '/cases/1/minorId',
        record: { kind: 'case', id: 'c-2' },
        related: [{ kind: 'case', id: 'c-1' }],
      },
    ]);
  });

  it('is not made of what is not known', () => {
    expect(checkDossier(readDossier({ dossier: '1', station: bareStation }))).toEqual([]);
  });
});

describe('the invariants', () => {
  it('say what is the matter in both languages', () => {
    for (const { says } of Object.values(invariants)) {
      expect(says.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(says.en).toMatch(/^[a-z]/);
    }
  });
});
