import { describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/read-dossier.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { subjectsOf } from './subject-document.ts';

const at = '2025-03-01T09:00:00+08:00';
const dossier = readDossier({
  dossier: '1',
  station: bareStation,
  street: { id: 't-1', name: '示例街道', kind: 'street', divisionCode: '310105099' },
  households: [{ id: 'h-1', types: ['singleParent'] }],
  minors: [
    { id: 'm-1', name: '王示例', householdId: 'h-1' },
    { id: 'm-2', name: '赵示例' },
  ],
  staff: [{ id: 'p-1', name: '李样本' }],
  trainings: [{ id: 't-1', personId: 'p-1', kind: 'induction', completedOn: '2025-02-01' }],
  backgroundChecks: [],
  visits: [
    {
      id: 'v-1',
      minorId: 'm-1',
      at: '2023-06-30T16:30:00Z',
      visitorRole: 'childDirector',
      mode: 'inPerson',
      visitorId: 'p-1',
    },
  ],
  cases: [
    {
      id: 'c-1',
      minorId: 'm-1',
      legalBasis: 'statutoryDuty',
      actions: [
        { action: 'discover', at },
        { action: 'register', at },
      ],
    },
  ],
  reports: [
    {
      id: 'r-1',
      minorId: 'm-1',
      discoveredAt: at,
      recipients: [
        { id: 'x', organ: 'police' },
        { id: 'y', organ: 'civilAffairs' },
      ],
      actions: [{ action: 'send', at: '2025-03-01T17:00:00Z', recipientId: 'x' }],
    },
  ],
});
const documentOf = (kind: Parameters<typeof subjectsOf>[1], id: string) =>
  subjectsOf(dossier, kind).find((one) => one.id === id)?.document;

describe('a minor as the subject of a decision', () => {
  it('comes with everything that points to it, and with what it points to', () => {
    expect(documentOf('minor', 'm-1')).toMatchObject({
      household: { types: ['singleParent'] },
      visits: [{ id: 'v-1', date: '2023-07-01' }],
      cases: [
        { state: 'registered', stages: [{ stage: 'discovered', enteredOn: '2025-03-01' }, { stage: 'registered' }] },
      ],
    });
  });

  it('has an empty list where nothing points to it, and none where the dossier does not say', () => {
    expect(documentOf('minor', 'm-2')).toMatchObject({ visits: [], cases: [] });
    expect(documentOf('minor', 'm-2')).not.toHaveProperty('plans');
  });

  it('comes with the clock of each recipient of a report', () => {
    expect(documentOf('minor', 'm-1')?.reports).toMatchObject([
      {
        discoveredOn: '2025-03-01',
        recipients: [
          { organ: 'police', state: 'sent', sentOn: '2025-03-02' },
          { organ: 'civilAffairs', state: 'due' },
        ],
      },
    ]);
  });
});

describe('a staff member as the subject of a decision', () => {
  it('comes with trainings, record checks and visits', () => {
    expect(documentOf('staffMember', 'p-1')).toMatchObject({
      trainings: [{ id: 't-1' }],
      backgroundChecks: [],
      visits: [{ id: 'v-1' }],
    });
  });
});

describe('a station as the subject of a decision', () => {
  it('is the station itself, with its street and all of its lists', () => {
    expect(documentOf('station', 's-1')).toMatchObject({
      ...bareStation,
      street: { id: 't-1' },
      minors: [{ id: 'm-1' }, { id: 'm-2' }],
    });
  });
});

describe('a street as the subject of a decision', () => {
  it('comes with its station', () => {
    expect(documentOf('street', 't-1')).toMatchObject({ kind: 'street', station: bareStation, staff: [{ id: 'p-1' }] });
  });

  it('is not there when the dossier has none', () => {
    expect(subjectsOf({ dossier: '1', station: dossier.station }, 'street')).toEqual([]);
  });
});

describe('a broken log', () => {
  it('leaves the state unknown', () => {
    const broken = readDossier({
      dossier: '1',
      station: bareStation,
      cases: [
        {
          id: 'c-1',
          minorId: 'm-1',
          legalBasis: 'statutoryDuty',
          actions: [{ action: 'close', at, reason: 'goalsMet' }],
        },
      ],
    });
    expect(subjectsOf(broken, 'case')[0]?.document).not.toHaveProperty('state');
  });
});
