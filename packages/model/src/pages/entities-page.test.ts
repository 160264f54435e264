import { describe, expect, it } from 'vitest';
import { recordKinds } from '../record-kind.ts';
import { entitiesPage, entityGroups } from './entities-page.ts';

describe('the page of entities', () => {
  it('shows every kind of record', () => {
    const shown = new Set(entityGroups.flatMap(({ kinds }) => kinds));
    expect([...shown].sort()).toEqual(Object.keys(recordKinds).sort());
  });

  it('is the one in the documentation', async () => {
    await expect(entitiesPage()).toMatchFileSnapshot('../../../../docs/model/entities.md');
  });
});
