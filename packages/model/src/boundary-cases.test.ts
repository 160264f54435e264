import { civilDate } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { readDossier } from './dossier/read-dossier.ts';
import { minorFields } from './fields/minor.ts';
import { checkDossier } from './invariants/check-dossier.ts';
import { allowedActions } from './lifecycles/allowed-actions.ts';
import { attestationLifecycle } from './lifecycles/attestation-lifecycle.ts';
import { caseLifecycle } from './lifecycles/case-lifecycle.ts';
import { foldActions } from './lifecycles/fold-actions.ts';
import { ModelError } from './model-error.ts';
import type { Viewer } from './privacy/access-rules.ts';
import { recordView } from './privacy/record-view.ts';
import { suppressSmallCells } from './privacy/small-cells.ts';
import { subjectsOf } from './subjects/subject-document.ts';
import { bareStation } from './testing/describe-invariants.ts';

// The boundary cases of the rule families that are about data and need no policy. The names are those of the families.

const at = (day: string, hour = '09') => `${day}T${hour}:00:00+08:00`;
const dossierOf = (parts: object) => readDossier({ dossier: '1', station: bareStation, ...parts });
const codesIn = (parts: object) => checkDossier(dossierOf(parts)).map(({ code, severity }) => `${severity} ${code}`);

function refusal(parts: object): readonly string[] {
  try {
    dossierOf(parts);
  } catch (error) {
    if (error instanceof ModelError) return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe('opening hours', () => {
  it('R-OH-3 #9: 09:00-09:00 is no opening', () => {
    const log = {
      from: '2023-06-05',
      to: '2023-06-11',
      days: [{ date: '2023-06-05', sessions: [['09:00', '09:00']] }],
      suspensions: [],
    };
    expect(refusal({ station: { ...bareStation, opening: { log } } })).toEqual([
      'invalidSession /station/opening/log/days/0/sessions/0',
    ]);
  });
});

describe('visits', () => {
  it('R-VF-1 #11: a visit stored as 2023-06-30T16:30:00Z took place on 1 July', () => {
    const visit = { id: 'v', minorId: 'm', at: '2023-06-30T16:30:00Z', visitorRole: 'childDirector', mode: 'inPerson' };
    const [minor] = subjectsOf(dossierOf({ minors: [{ id: 'm', name: '示例' }], visits: [visit] }), 'minor');
    expect(minor?.document.visits).toMatchObject([{ date: '2023-07-01' }]);
  });
});

describe('risk grades', () => {
  const scheme = {
    id: 'v1',
    name: '示例方案',
    from: '2023-01-01',
    to: '2023-06-30',
    indicators: ['示例'],
    grades: [{ id: 'high', name: '高' }],
  };
  const graded = (date: string, gradeId: string) => ({
    riskSchemes: [scheme],
    assessments: [{ id: 'a', minorId: 'm', kind: 'risk', date, schemeId: 'v1', gradeId }],
  });

  it('R-RG-2 #1 and #5: a grade of the scheme, given on its last day', () => {
    expect(codesIn(graded('2023-06-30', 'high'))).toEqual([]);
  });

  it('R-RG-2 #3: an unknown grade', () => {
    expect(codesIn(graded('2023-06-30', 'extreme'))).toEqual(['error gradeNotInScheme']);
  });

  it('R-RG-2 #6: a day after the last day of the scheme', () => {
    expect(codesIn(graded('2023-07-01', 'high'))).toEqual(['error schemeNotInForce']);
  });
});

describe('mandatory reports', () => {
  const report = (parts: object) => ({
    reports: [
      { id: 'r', discoveredAt: at('2023-06-01'), recipients: [{ id: 'x', organ: 'police' }], actions: [], ...parts },
    ],
  });
  const handled = (...stages: readonly string[]) =>
    report({ handling: stages.map((stage, index) => ({ stage, at: at(`2023-06-0${index + 2}`) })) });

  it('R-MR-2 #5: reported before it was discovered', () => {
    expect(codesIn(report({ actions: [{ action: 'send', recipientId: 'x', at: at('2023-06-01', '08') }] }))).toEqual([
      'error reportBeforeDiscovery',
    ]);
  });

  it('R-MR-4 #1 and #2: all four stages in order, and three of them', () => {
    expect(codesIn(handled('accepted', 'investigated', 'handled', 'answered'))).toEqual([]);
    expect(codesIn(handled('accepted', 'investigated', 'handled'))).toEqual([]);
  });

  it('R-MR-4 #3: answered before it was handled', () => {
    expect(codesIn(handled('accepted', 'investigated', 'answered', 'handled'))).toEqual(['query handlingOutOfOrder']);
  });

  it('R-MR-4 #5: never accepted', () => {
    expect(codesIn(handled('investigated'))).toEqual(['error handledWithoutAcceptance']);
  });

  it('R-MR-5 #5: a register number that is there twice', () => {
    const one = report({ registerNo: '2023-01' }).reports[0];
    expect(codesIn({ reports: [one, { ...one, id: 's' }] })).toEqual(['error duplicateRegisterNumber']);
  });
});

describe('cases', () => {
  const log = (...actions: readonly string[]) =>
    actions.map((action, index) => ({ action, at: at(`2023-06-0${index + 1}`), note: '说明', reason: 'goalsMet' }));
  const state = (...actions: readonly string[]) => foldActions(caseLifecycle, log(...actions) as never).state;
  const file = (id: string, ...actions: readonly string[]) => ({
    id,
    minorId: 'm',
    legalBasis: 'statutoryDuty',
    actions: log(...actions).map(({ reason: _, ...entry }) => entry),
  });

  it('R-CW-1 #1: six stages in order', () => {
    expect(state('visit', 'discover', 'register', 'intervene', 'serve', 'follow')).toBe('following');
  });

  it('R-CW-1 #3: intervention before the file is opened, in an emergency and with a reason', () => {
    expect(state('discover', 'interveneUrgently')).toBe('urgentlyIntervening');
    expect(allowedActions(caseLifecycle, 'discovered', [])).not.toContain('intervene');
  });

  it('R-CW-1 #5: a visit after 跟踪 begins a new round of the same case', () => {
    expect(state('visit', 'discover', 'register', 'intervene', 'serve', 'follow', 'revisit', 'discover')).toBe(
      'discovered',
    );
  });

  it('R-CW-2 #1 and #3: one file for a minor, and two that are to be merged', () => {
    expect(codesIn({ cases: [file('c', 'discover', 'register')] })).toEqual([]);
    expect(codesIn({ cases: [file('c', 'discover', 'register'), file('d', 'discover')] })).toEqual([
      'error twoOpenCases',
    ]);
  });

  it('R-CW-3 #3: two active plans are asked about, not refused', () => {
    const plan = { id: 'p', minorId: 'm', status: 'active', from: '2023-06-01', goals: [] };
    expect(codesIn({ plans: [plan, { ...plan, id: 'q' }] })).toEqual(['query overlappingPlans']);
  });
});

describe('referrals', () => {
  it('R-RF-3 #6: a referral without a receiving organisation', () => {
    expect(
      refusal({
        referrals: [{ id: 'f', minorId: 'm', kind: 'psychotherapy', legalBasis: 'statutoryDuty', actions: [] }],
      }),
    ).toEqual(['missingField /referrals/0/organizationId']);
  });
});

describe('attestations', () => {
  it('R-DS-1 #6: what data contradict cannot be confirmed', () => {
    expect(allowedActions(attestationLifecycle, 'submitted', ['contradicted'])).not.toContain('confirm');
  });
});

describe('earmarked funds', () => {
  it('R-FA-8 #6: an expense that exceeds its source by a fen', () => {
    const source = { id: 's', kind: 'income', fiscalYear: 2023, amount: 100 };
    const expense = { id: 'e', kind: 'expense', fiscalYear: 2023, sourceId: 's' };
    expect(codesIn({ fundLines: [source, { ...expense, amount: 100 }] })).toEqual([]);
    expect(codesIn({ fundLines: [source, { ...expense, amount: 100.01 }] })).toEqual(['query overspent']);
  });
});

describe('confidentiality', () => {
  const on = civilDate('2023-06-01');
  const shown = (viewer: Viewer) =>
    Object.keys(
      recordView({
        kind: 'minor',
        fields: minorFields,
        record: { name: '示例', address: '虚构路1号' },
        subject: { birthDate: civilDate('2012-01-01') },
        viewer,
        on,
      }).fields,
    );

  it('R-PR-1 #1: the assigned child director reads the case', () => {
    expect(shown({ role: 'childDirector', purpose: 'caseWork', legalBasis: 'statutoryDuty', assigned: true })).toEqual([
      'name',
      'address',
    ]);
  });

  it('R-PR-1 #2: staff that the case is not assigned to do not', () => {
    expect(shown({ role: 'socialWorker', purpose: 'caseWork', legalBasis: 'statutoryDuty', assigned: false })).toEqual(
      [],
    );
  });

  it('R-PR-1 #3: nothing is shown without a context of access', () => {
    expect(shown({ role: 'childDirector', assigned: true })).toEqual([]);
  });

  it('R-PR-1 #5: a statistic with a count of 1 is suppressed', () => {
    expect(
      suppressSmallCells(
        {
          rows: ['甲', '乙'],
          columns: ['独居', '其他'],
          counts: [
            [1, 30],
            [20, 40],
          ],
        },
        { k: 5 },
      ).counts[0]?.[0],
    ).toBeUndefined();
  });

  it('R-PR-1 #6: an exchange with a signed school stops at the agreed fields', () => {
    expect(
      shown({
        role: 'partner',
        purpose: 'exchange',
        legalBasis: 'guardianConsent',
        assigned: false,
        grants: ['minor.name'],
      }),
    ).toEqual(['name']);
  });
});
