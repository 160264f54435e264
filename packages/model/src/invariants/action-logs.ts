import { attestationLifecycle } from '../lifecycles/attestation-lifecycle.ts';
import { caseLifecycle } from '../lifecycles/case-lifecycle.ts';
import { type FoldedActions, foldActions } from '../lifecycles/fold-actions.ts';
import { leadLifecycle } from '../lifecycles/lead-lifecycle.ts';
import type { Lifecycle, LoggedAction } from '../lifecycles/lifecycle.ts';
import { referralLifecycle } from '../lifecycles/referral-lifecycle.ts';
import { reportLifecycle } from '../lifecycles/report-lifecycle.ts';
import { ticketLifecycle } from '../lifecycles/ticket-lifecycle.ts';
import { ModelError } from '../model-error.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Breach, Invariant } from './irregularity.ts';

/** Where a log of actions leads, or the steps to the entry where it breaks. */
export type LogReading<State extends string> =
  | ({ readonly sound: true } & FoldedActions<State>)
  | { readonly sound: false; readonly steps: readonly PropertyKey[] };

/**
 * Folds a log that may be broken.
 *
 * @example
 * readLog(referralLifecycle, [{ action: 'finish', at: '2025-03-03T10:00:00+08:00' }]) // => { sound: false, steps: [0, 'action'] }
 */
export function readLog<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  log: readonly LoggedAction<Action>[],
): LogReading<State> {
  try {
    return { sound: true, ...foldActions(lifecycle, log) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const [, index = '0', field = 'action'] = error.problems[0]?.path.split('/') ?? [];
    return { sound: false, steps: [Number(index), field] };
  }
}

function broken<State extends string, Action extends string, Flag extends string>(
  kind: RecordKind,
  lifecycle: Lifecycle<State, Action, Flag>,
): Invariant['breaches'] {
  return (_, { of }) =>
    of(kind).flatMap(({ record, steps }): readonly Breach[] => {
      const reading = readLog(lifecycle, record.actions as readonly LoggedAction<Action>[]);
      return reading.sound ? [] : [{ steps: [...steps, 'actions', ...reading.steps] }];
    });
}

const logs: readonly Invariant['breaches'][] = [
  /* @__PURE__ */ broken('lead', leadLifecycle),
  /* @__PURE__ */ broken('case', caseLifecycle),
  /* @__PURE__ */ broken('referral', referralLifecycle),
  /* @__PURE__ */ broken('hotlineTicket', ticketLifecycle),
  /* @__PURE__ */ broken('attestation', attestationLifecycle),
];

/** The codes of {@link actionLogInvariants}. */
export type ActionLogInvariantCode = 'brokenLog' | 'brokenReportLog';

/** That every log of actions is one that the lifecycle allows. */
export const actionLogInvariants: Readonly<Record<ActionLogInvariantCode, Invariant>> = {
  brokenLog: {
    severity: 'error',
    says: {
      zh: '过程记录中有不允许的操作或时间倒置',
      en: 'a log holds an action that was not allowed, or runs backwards',
    },
    breaches: (dossier, index) => logs.flatMap((breaches) => breaches(dossier, index)),
  },
  brokenReportLog: {
    severity: 'error',
    says: {
      zh: '报告过程中有不允许的操作或未知的报告对象',
      en: 'the log of a report holds an action that was not allowed, or an unknown recipient',
    },
    breaches: ({ reports = [] }) =>
      reports.flatMap(({ recipients, actions }, at) => {
        const positions = actions.map((entry, position) => ({ entry, position }));
        const strangers = positions.filter(({ entry }) => !recipients.some(({ id }) => id === entry.recipientId));
        const refused = recipients.flatMap(({ id }) => {
          const own = positions.filter(({ entry }) => entry.recipientId === id);
          const reading = readLog(
            reportLifecycle,
            own.map(({ entry }) => entry),
          );
          if (reading.sound) return [];
          const [index, field = 'action'] = reading.steps;
          return [[own[Number(index)]?.position ?? 0, field] as const];
        });
        return [
          ...strangers.map(({ position }) => ({ steps: ['reports', at, 'actions', position, 'recipientId'] })),
          ...refused.map((steps) => ({ steps: ['reports', at, 'actions', ...steps] })),
        ];
      }),
  },
};
