import { chinaCalendar } from '@hutong/calendar';
import { createDecider, resolvePack, runCases } from '@hutong/rules';
import { describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { packs } from './index.ts';

describe.each(packs.map((pack) => [pack.pack, pack] as const))('%s', (id, pack) => {
  it.each(
    (cases[id] ?? []).map((each) => [each.id, typeof each.name === 'string' ? each.name : each.name.en, each] as const),
  )('%s: %s', (_id, _name, each) => {
    const [result] = runCases({ packs, id, cases: [each], calendar: chinaCalendar });
    expect(result?.differences).toEqual([]);
  });

  it('every case has an id of its own', () => {
    const ids = (cases[id] ?? []).map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every decision compiles', () => {
    const resolved = resolvePack({ packs, id });
    for (const decision of Object.keys(resolved.decisions)) {
      expect(createDecider({ pack: resolved, decision, calendar: chinaCalendar }).program.key).toBe(decision);
    }
  });

  it('every number names its clause or says that it is assumed', () => {
    for (const parameter of Object.values(pack.parameters)) {
      for (const value of parameter.values) expect(value.basis === 'assumed' || value.cite !== undefined).toBe(true);
    }
  });
});
