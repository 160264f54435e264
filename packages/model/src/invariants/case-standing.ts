import { type CivilDate, civilDateOf } from '@hutong/calendar';
import type { StationDossier } from '../dossier/station-dossier.ts';
import type { Case } from '../entities/case.ts';
import { isTerminal } from '../lifecycles/allowed-actions.ts';
import { type CaseBlocker, type CaseState, caseLifecycle } from '../lifecycles/case-lifecycle.ts';
import { referralLifecycle } from '../lifecycles/referral-lifecycle.ts';
import { reportLifecycle } from '../lifecycles/report-lifecycle.ts';
import { readLog } from './action-logs.ts';

/** Where a case stands. */
export interface CaseStanding {
  readonly state: CaseState;
  /** Day of the first action. */
  readonly openedOn?: CivilDate;
  /** Day on which the case came to its end. */
  readonly endedOn?: CivilDate;
}

/**
 * Where a case stands by its log; `undefined` when the log is broken.
 *
 * @example
 * const actions = [{ action: 'discover', at: '2025-03-03T17:30:00Z' }]
 * caseStanding({ id: 'c-1', minorId: 'm-1', legalBasis: 'statutoryDuty', actions }) // => { state: 'discovered', openedOn: '2025-03-04' }
 */
export function caseStanding({ actions }: Pick<Case, 'actions'>): CaseStanding | undefined {
  const reading = readLog(caseLifecycle, actions);
  if (!reading.sound) return undefined;
  const { state, history } = reading;
  const opened = history[1]?.at;
  const ended = isTerminal(caseLifecycle, state) ? history.at(-1)?.at : undefined;
  return {
    state,
    ...(opened === undefined ? {} : { openedOn: civilDateOf(opened) }),
    ...(ended === undefined ? {} : { endedOn: civilDateOf(ended) }),
  };
}

/**
 * What stands in the way of closing a case, from the other records of the dossier: the flags that `allowedActions`
 * and `takeAction` ask for. What is not on record blocks nothing.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099' }
 * const placement = { id: 'p-1', minorId: 'm-1', caseId: 'c-1', kind: 'temporaryCare', from: '2025-03-03' }
 * caseBlockers({ dossier: '1', station, placements: [placement] }, 'c-1') // => ['placementOpen']
 */
export function caseBlockers(dossier: StationDossier, caseId: string): readonly CaseBlocker[] {
  const { referrals = [], reports = [], placements = [], plans = [] } = dossier;
  const ofCase = (record: { readonly caseId?: string }) => record.caseId === caseId;
  const blocked: Readonly<Record<CaseBlocker, boolean>> = {
    referralOpen: referrals.filter(ofCase).some(({ actions }) => {
      const reading = readLog(referralLifecycle, actions);
      return !reading.sound || !isTerminal(referralLifecycle, reading.state);
    }),
    reportUnacknowledged: reports.filter(ofCase).some(({ recipients, actions }) =>
      recipients.some(({ id }) => {
        const own = actions.filter(({ recipientId }) => recipientId === id);
        const reading = readLog(reportLifecycle, own);
        return !reading.sound || reading.state === 'due' || reading.state === 'sent';
      }),
    ),
    placementOpen: placements.filter(ofCase).some(({ to }) => to === undefined),
    tasksOpen: plans
      .filter((plan) => ofCase(plan) && plan.status !== 'withdrawn')
      .flatMap(({ goals }) => goals.flatMap(({ tasks }) => tasks))
      .some(({ doneOn, exemptedBecause }) => doneOn === undefined && exemptedBecause === undefined),
  };
  return (Object.keys(blocked) as CaseBlocker[]).filter((blocker) => blocked[blocker]);
}
