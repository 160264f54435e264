import { civilDate } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-list.ts';
import { externalSystems } from '../code-lists/external-systems.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { recordFields } from '../fields/record-fields.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { systemRows } from './system-rows.ts';
import { systemState } from './system-state.ts';
import { systemTables } from './system-tables.ts';

const submission = { system: 'shanghaiMinorProtection', from: '2025-01-01', to: '2025-03-31' };
const dossier = readDossier({
  dossier: '1',
  station: bareStation,
  minors: [
    { id: 'm-1', name: '王示例', sex: 'female' },
    { id: 'm-2', name: '赵示例' },
  ],
  categories: [
    { id: 'g-1', minorId: 'm-1', category: 'leftBehind', from: '2024-01-01' },
    { id: 'g-2', minorId: 'm-1', category: 'disabled', from: '2024-01-01' },
  ],
  visits: [{ id: 'v-1', minorId: 'm-1', at: '2025-03-31T16:30:00Z', visitorRole: 'childDirector', mode: 'inPerson' }],
  systemLinks: [
    { id: 'l-1', system: 'communityCloud', minorId: 'm-1', lastSyncedAt: '2025-03-31T15:00:00Z' },
    { id: 'l-2', system: 'communityCloud', minorId: 'm-2' },
  ],
  submissions: [
    { id: 'u-1', ...submission, step: 'entry', completedOn: '2025-03-31' },
    { id: 'u-2', ...submission, step: 'review', completedOn: '2025-04-01' },
  ],
});
const quarter = { from: civilDate('2025-01-01'), to: civilDate('2025-03-31') };

describe('the tables for the information systems', () => {
  it('are there for every system that a document names', () => {
    expect(Object.keys(systemTables).sort()).toEqual([...codesOf(externalSystems)].sort());
  });

  it('have columns that are fields', () => {
    const columns = Object.values(systemTables).flatMap((table) => table.columns);
    expect(columns.filter(({ kind, field }) => recordFields[kind][field] === undefined)).toEqual([]);
  });

  it('hand out nothing but ids by themselves', () => {
    const rows = systemRows(dossier, 'communityCloud', { allowed: [] });
    expect(rows.map(({ cells }) => cells.flat())).toEqual([['m-1'], ['m-2']]);
  });

  it('hand out what the list allows, and all of it', () => {
    const [row] = systemRows(dossier, 'communityCloud', { allowed: ['minor.name', 'categoryAssignment.category'] });
    expect(row?.cells).toEqual([['m-1'], ['王示例'], [], [], [], ['leftBehind', 'disabled'], [], [], []]);
  });
});

describe('the steps of a quarter', () => {
  it.each([
    ['on its last day', '2025-03-31', { entry: 'done', review: 'due', update: 'due' }],
    ['on the day after', '2025-04-01', { entry: 'done', review: 'late', update: 'missed' }],
  ])('%s', (_, asOf, states) => {
    const { steps } = systemState(dossier, 'shanghaiMinorProtection', { ...quarter, asOf: civilDate(asOf) });
    expect(Object.fromEntries(Object.entries(steps).map(([step, { state }]) => [step, state]))).toEqual(states);
  });

  it('are unknown when no submissions are on record', () => {
    const { steps, links } = systemState({ dossier: '1', station: dossier.station }, 'communityCloud', {
      ...quarter,
      asOf: quarter.to,
    });
    expect(steps.entry).toEqual({ state: 'unknown' });
    expect(links).toBeUndefined();
  });
});

describe('the entry of a minor in a system', () => {
  it('is behind when a visit came after the last synchronisation, and never there when it was never synchronised', () => {
    const { links } = systemState(dossier, 'communityCloud', { ...quarter, asOf: quarter.to });
    expect(links).toEqual([
      { minorId: 'm-1', state: 'behind', lastSyncedOn: '2025-03-31' },
      { minorId: 'm-2', state: 'never' },
    ]);
  });
});
