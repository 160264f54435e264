import { civilDate } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-list.ts';
import { accessPurposes } from '../code-lists/access-purposes.ts';
import { viewerRoles } from '../code-lists/viewer-roles.ts';
import { recordFields } from '../fields/record-fields.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { accessNotice } from './access-notice.ts';
import type { Viewer } from './access-rules.ts';
import { recordView } from './record-view.ts';

const on = civilDate('2025-06-01');
const minor = {
  id: 'm-1',
  name: '王示例',
  birthDate: '2014-06-01',
  sex: 'female',
  residentId: '11010520140601002X',
  phone: '13800001234',
  address: '梧桐里街道虚构路1号',
  householdRegistered: true,
};
const young = { birthDate: civilDate('2014-06-01') };
const older = { birthDate: civilDate('2010-06-01') };
const director: Viewer = { role: 'childDirector', purpose: 'caseWork', legalBasis: 'statutoryDuty', assigned: true };

const shownTo = (viewer: Viewer, subject: object = young) =>
  recordView({ kind: 'minor', fields: recordFields.minor, record: minor, subject, viewer, on }).fields;

describe('access to what is known of a minor', () => {
  it('is given to the assigned child director, and noted down', () => {
    const view = recordView({
      kind: 'minor',
      fields: recordFields.minor,
      record: minor,
      subject: young,
      viewer: director,
      on,
    });
    expect(view.fields.name).toEqual({ class: 'C4', disclosure: 'plain', value: '王示例' });
    const notice = accessNotice(view, {
      id: 'a-1',
      at: '2025-06-01T09:00:00+08:00',
      actorId: 's-9',
      about: { minorId: 'm-1' },
      viewer: director,
      ownerId: 's-1',
    });
    expect(notice).toMatchObject({ kind: 'event', event: { highestClass: 'C4', notified: ['s-1'] } });
  });

  it('is refused to staff that the case is not assigned to', () => {
    expect(Object.keys(shownTo({ ...director, assigned: false }))).toEqual(['id']);
  });

  it('is refused when nobody says who looks and why', () => {
    expect(Object.keys(shownTo({ role: 'childDirector', assigned: true }))).toEqual(['id']);
    expect(Object.keys(shownTo({ role: 'volunteer', assigned: true, purpose: 'caseWork' }))).toEqual([]);
  });

  it('is refused to a school for every field outside the agreed list', () => {
    const partner: Viewer = {
      role: 'partner',
      purpose: 'exchange',
      legalBasis: 'guardianConsent',
      assigned: false,
      grants: ['minor.name'],
    };
    expect(Object.keys(shownTo(partner))).toEqual(['name']);
    expect(
      Object.keys(shownTo({ role: 'partner', purpose: 'exchange', assigned: false, grants: ['minor.name'] })),
    ).toEqual([]);
  });

  it('is masked for a supervisor who has not taken the case, once the minor is 14', () => {
    const supervisor: Viewer = { role: 'childSupervisor', purpose: 'supervision', assigned: false };
    expect(shownTo(supervisor, older)).toMatchObject({
      name: { disclosure: 'masked', value: '王*' },
      birthDate: { disclosure: 'masked', value: '6-11' },
      residentId: { disclosure: 'masked', value: '11****************' },
      phone: { disclosure: 'masked', value: '138******34' },
      sex: { disclosure: 'existence' },
    });
    expect(Object.keys(shownTo(supervisor))).toEqual(['id']);
  });

  it('is given in an emergency without an assignment', () => {
    const rescuer: Viewer = { role: 'socialWorker', purpose: 'emergency', legalBasis: 'emergency', assigned: false };
    expect(shownTo(rescuer).address).toMatchObject({ disclosure: 'plain' });
  });

  it('ends at the existence of data that are protected', () => {
    const reporter = { id: 'r-1', name: '赵举报', confidential: true };
    const view = recordView({
      kind: 'reporter',
      fields: recordFields.reporter,
      record: reporter,
      subject: young,
      viewer: director,
      on,
    });
    expect(view.fields).toEqual({
      id: { class: 'C1', disclosure: 'plain', value: 'r-1' },
      name: { class: 'C5', disclosure: 'existence' },
      confidential: { class: 'C5', disclosure: 'existence' },
    });
    const named = recordView({
      kind: 'reporter',
      fields: recordFields.reporter,
      record: reporter,
      subject: young,
      viewer: { ...director, grants: ['reporter.name'] },
      on,
    });
    expect(named.fields.name).toMatchObject({ disclosure: 'plain', value: '赵举报' });
  });

  it('keeps the identity of a victim from those who may know the case', () => {
    expect(shownTo(director, { ...young, flags: ['victim'] }).name).toEqual({ class: 'C5', disclosure: 'existence' });
  });

  it('reaches into records within a record', () => {
    const lead = { id: 'l-1', actions: [{ action: 'screen', at: '2025-06-01T09:00:00+08:00', note: '母亲住院' }] };
    const view = recordView({
      kind: 'lead',
      fields: recordFields.lead,
      record: lead,
      viewer: { role: 'infoSystemOperator', assigned: false },
      on,
    });
    expect(view.fields.actions?.value).toEqual([{ action: 'screen', at: '2025-06-01T09:00:00+08:00' }]);
  });

  it('hides a field that nothing describes', () => {
    const view = recordView({
      kind: 'minor',
      fields: recordFields.minor,
      record: { ...minor, nickname: '小王' },
      subject: older,
      viewer: director,
      on,
    });
    expect(Object.keys(view.fields)).not.toContain('nickname');
  });
});

describe('a view', () => {
  const viewers = fc.record(
    {
      role: fc.constantFrom(...codesOf(viewerRoles)),
      purpose: fc.constantFrom(...codesOf(accessPurposes)),
      assigned: fc.boolean(),
    },
    { requiredKeys: ['role', 'assigned'] },
  );

  it('never holds more without a purpose than with one', () => {
    fc.assert(
      fc.property(viewers, ({ purpose: _, ...viewer }) => {
        const values = Object.values(shownTo(viewer as Viewer)).filter(({ class: kept }) => kept > 'C2');
        expect(values).toEqual([]);
      }),
    );
  });

  it('never holds the value of a protected field that nobody was named for', () => {
    fc.assert(
      fc.property(viewers, fc.constantFrom(...(Object.keys(recordKinds) as RecordKind[])), (viewer, kind) => {
        const record = Object.fromEntries(Object.keys(recordFields[kind]).map((name) => [name, '某值']));
        const { fields } = recordView({
          kind,
          fields: recordFields[kind],
          record,
          subject: older,
          viewer: viewer as Viewer,
          on,
        });
        expect(Object.values(fields).filter((field) => field.class === 'C5' && 'value' in field)).toEqual([]);
      }),
    );
  });
});

describe('the note of an access', () => {
  const view = { kind: 'minor', fields: { name: { class: 'C5', disclosure: 'plain', value: '…' } } } as const;
  const context = {
    id: 'a-1',
    at: '2025-06-01T09:00:00+08:00',
    actorId: 's-1',
    about: { minorId: 'm-1' },
    viewer: director,
  };

  it('is not needed for what says nothing of a person', () => {
    expect(
      accessNotice({ kind: 'activity', fields: { title: { class: 'C0', disclosure: 'plain', value: '…' } } }, context),
    ).toEqual({ kind: 'none' });
  });

  it('tells owner and supervisor of protected data, and nobody of their own access', () => {
    const notice = accessNotice(view, { ...context, ownerId: 's-1', supervisorId: 's-2' });
    expect(notice).toMatchObject({ kind: 'event', event: { notified: ['s-2'] } });
  });

  it('is refused while nobody can be told', () => {
    expect(accessNotice(view, { ...context, viewer: { role: 'childDirector', assigned: true } })).toEqual({
      kind: 'refused',
      missing: ['purpose', 'legalBasis', 'owner', 'supervisor'],
    });
  });
});
