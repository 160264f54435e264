import { describe, expect, it } from 'vitest';
import { ModelError } from '../model-error.ts';
import { type DossierMigration, dossierMigrations, migratedDocument } from './migration.ts';
import { DOSSIER_VERSION } from './station-dossier.ts';

const steps: readonly DossierMigration[] = [
  { from: 'b', to: 'c', migrate: (document) => ({ ...document, byB: true }) },
  { from: 'a', to: 'b', migrate: (document) => ({ ...document, byA: true }) },
];

describe('an older dossier', () => {
  it('goes through every step to the version that is wanted', () => {
    expect(migratedDocument({ dossier: 'a' }, 'c', steps)).toEqual({ dossier: 'c', byA: true, byB: true });
  });

  it('is left as it was', () => {
    const document = Object.freeze({ dossier: 'a' });
    migratedDocument(document, 'c', steps);
    expect(document).toEqual({ dossier: 'a' });
  });

  it('is refused when no steps lead to the version that is wanted', () => {
    expect(() => migratedDocument({ dossier: 'x' }, 'c', steps)).toThrow(ModelError);
    expect(() => migratedDocument({}, 'c', steps)).toThrow(/expected "b", "a", "c"/);
  });

  it('is refused when the steps run in a circle', () => {
    const circle = [...steps, { from: 'c', to: 'a', migrate: (document: object) => ({ ...document }) }];
    expect(() => migratedDocument({ dossier: 'a' }, 'z', circle)).toThrow(ModelError);
  });
});

describe('the steps of this package', () => {
  it('lead from every version that it ever had to the present one', () => {
    for (const { from } of dossierMigrations) {
      expect(migratedDocument({ dossier: from }, DOSSIER_VERSION, dossierMigrations).dossier).toBe(DOSSIER_VERSION);
    }
  });
});
