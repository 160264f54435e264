import { civilDateOf, isCivilDate } from '@hutong/calendar';
import { isTerminal } from '../lifecycles/allowed-actions.ts';
import { caseLifecycle } from '../lifecycles/case-lifecycle.ts';
import { leadLifecycle } from '../lifecycles/lead-lifecycle.ts';
import type { RecordKind } from '../record-kind.ts';
import { readLog } from './action-logs.ts';
import { caseBlockers, caseStanding } from './case-standing.ts';
import type { Breach, Invariant } from './irregularity.ts';
import { repeated } from './repeated.ts';

/** Records that belong to a case, with the field of their day. */
const caseWork: readonly (readonly [kind: RecordKind, field: string])[] = [
  ['visit', 'at'],
  ['assessment', 'date'],
  ['serviceEvent', 'date'],
  ['conference', 'date'],
  ['plan', 'from'],
  ['placement', 'from'],
  ['psychConcern', 'discoveredAt'],
];

function caseWorkWhere(
  isWrong: (day: string, standing: { openedOn?: string; endedOn?: string }) => boolean,
): Invariant['breaches'] {
  return (_, { of, find }) =>
    caseWork.flatMap(([kind, field]) =>
      of(kind).flatMap(({ record, steps }): readonly Breach[] => {
        const { caseId, [field]: at } = record;
        if (typeof caseId !== 'string' || typeof at !== 'string') return [];
        const found = find('case', caseId);
        const standing = found === undefined ? undefined : caseStanding(found);
        if (standing === undefined || !isWrong(isCivilDate(at) ? at : civilDateOf(at), standing)) return [];
        return [{ steps: [...steps, field], related: [{ kind: 'case', id: caseId }] }];
      }),
    );
}

/** The codes of {@link caseInvariants}. */
export type CaseInvariantCode =
  | 'twoOpenCases'
  | 'closedCaseWithLooseEnds'
  | 'workAfterClosure'
  | 'workBeforeCase'
  | 'continuesOpenCase'
  | 'leadWithoutItsEnd'
  | 'transferredWithoutTransfer'
  | 'taskDoneAndExempted';

/** That cases are one to a minor, and that what hangs on a case ends with it. */
export const caseInvariants: Readonly<Record<CaseInvariantCode, Invariant>> = {
  twoOpenCases: {
    severity: 'error',
    says: { zh: '同一名未成年人有两份未结个案，应并案', en: 'a minor has two open cases, which are to be merged' },
    breaches: ({ cases = [] }) => {
      const open = cases
        .map((record, at) => ({ record, at, standing: caseStanding(record) }))
        .filter(({ standing }) => standing !== undefined && !isTerminal(caseLifecycle, standing.state));
      return repeated(open, ({ record }) => record.minorId).map(({ item, first }) => ({
        steps: ['cases', item.at, 'minorId'],
        related: [{ kind: 'case', id: first.record.id }],
      }));
    },
  },
  closedCaseWithLooseEnds: {
    severity: 'error',
    says: {
      zh: '个案已结，但转介、报告、安置或方案任务未了',
      en: 'a case is closed while a referral, report, placement or task is open',
    },
    breaches: (dossier) =>
      (dossier.cases ?? []).flatMap((record, at) =>
        caseStanding(record)?.state === 'closed' && caseBlockers(dossier, record.id).length > 0
          ? [{ steps: ['cases', at, 'actions'] }]
          : [],
      ),
  },
  workAfterClosure: {
    severity: 'error',
    says: { zh: '记录晚于所属个案结案', en: 'a record lies after the end of its case' },
    breaches: /* @__PURE__ */ caseWorkWhere((day, { endedOn }) => endedOn !== undefined && day > endedOn),
  },
  workBeforeCase: {
    severity: 'query',
    says: { zh: '记录早于所属个案开始', en: 'a record lies before the beginning of its case' },
    breaches: /* @__PURE__ */ caseWorkWhere((day, { openedOn }) => openedOn !== undefined && day < openedOn),
  },
  continuesOpenCase: {
    severity: 'error',
    says: {
      zh: '接续的前案尚未结案，或不是同一名未成年人',
      en: 'a case takes up one that is still open, or of another minor',
    },
    breaches: ({ cases = [] }, { find }) =>
      cases.flatMap(({ continuesId, minorId }, at): readonly Breach[] => {
        const before = find('case', continuesId);
        if (before === undefined) return [];
        const standing = caseStanding(before);
        const isOver = standing === undefined || isTerminal(caseLifecycle, standing.state);
        return isOver && before.minorId === minorId
          ? []
          : [{ steps: ['cases', at, 'continuesId'], related: [{ kind: 'case', id: before.id }] }];
      }),
  },
  leadWithoutItsEnd: {
    severity: 'error',
    says: { zh: '线索已建档或并案，却未注明去向', en: 'a lead became a case or was merged, and does not say which' },
    breaches: ({ leads = [] }) =>
      leads.flatMap(({ actions, caseId, mergedIntoId }, at): readonly Breach[] => {
        const reading = readLog(leadLifecycle, actions);
        if (!reading.sound) return [];
        if (reading.state === 'opened' && caseId === undefined) return [{ steps: ['leads', at] }];
        return reading.state === 'merged' && mergedIntoId === undefined ? [{ steps: ['leads', at] }] : [];
      }),
  },
  transferredWithoutTransfer: {
    severity: 'query',
    says: {
      zh: '个案已转出，但没有对方接收的移交记录',
      en: 'a case was transferred out without a transfer that was accepted',
    },
    breaches: ({ cases = [], transfers }) =>
      transfers === undefined
        ? []
        : cases.flatMap((record, at) =>
            caseStanding(record)?.state === 'transferredOut' &&
            !transfers.some(({ minorId, status }) => minorId === record.minorId && status === 'accepted')
              ? [{ steps: ['cases', at, 'actions'] }]
              : [],
          ),
  },
  taskDoneAndExempted: {
    severity: 'query',
    says: { zh: '任务既已完成又被免除', en: 'a task is both done and exempted' },
    breaches: ({ plans = [] }) =>
      plans.flatMap(({ goals }, at) =>
        goals.flatMap(({ tasks }, goal) =>
          tasks.flatMap(({ doneOn, exemptedBecause }, task) =>
            doneOn === undefined || exemptedBecause === undefined
              ? []
              : [{ steps: ['plans', at, 'goals', goal, 'tasks', task, 'exemptedBecause'] }],
          ),
        ),
      ),
  },
};
