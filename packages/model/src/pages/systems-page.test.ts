import { expect, it } from 'vitest';
import { systemsPage } from './systems-page.ts';

it('the page of information systems is the one in the documentation', async () => {
  await expect(systemsPage()).toMatchFileSnapshot('../../../../docs/model/systems.md');
});
