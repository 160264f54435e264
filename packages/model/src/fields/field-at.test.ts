import { describe, expect, it } from 'vitest';
import { dossierFields } from './dossier.ts';
import { fieldAt } from './field-at.ts';

describe('the field at the end of a path', () => {
  it.each([
    [['station', 'zones', 3, 'kind'], 'kind of zone'],
    [['station', 'opening', 'plan', 'exceptions', '2025-10-03', 'reason'], 'reason'],
    [['visits', 0, 'findings', 'study'], 'study'],
    [['station', 'openning'], undefined],
    [['visits', 0, 'findings', 'study', 'deeper'], undefined],
    [[], undefined],
  ])('%j is %s', (path, title) => {
    expect(fieldAt(dossierFields, path)?.title.en).toBe(title);
  });
});
