import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../../../examples/station-sample/generator/dossier.ts';
import { readDossier } from './read-dossier.ts';

const file = new URL('../../../../examples/station-sample/dossier.json', import.meta.url);
const committed: unknown = JSON.parse(readFileSync(file, 'utf8'));

describe('the sample station', () => {
  it('has a dossier without a problem', () => {
    expect(readDossier(committed).station.id).toBe('wutongli');
  });

  it('is what its generator writes', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(sampleDossier())));
  });
});
