import type { MandatoryReport } from '../entities/mandatory-report.ts';
import { foldActions } from './fold-actions.ts';
import { type ReportState, reportLifecycle } from './report-lifecycle.ts';

/** How far a report has come with one recipient. */
export interface RecipientProgress {
  readonly recipientId: string;
  readonly state: ReportState;
  readonly sentAt?: string;
  readonly acknowledgedAt?: string;
  readonly answeredAt?: string;
}

/** How far a report has come. */
export interface ReportProgress {
  /** The state that every recipient has reached at least; `due` when there is no recipient. */
  readonly state: ReportState;
  readonly recipients: readonly RecipientProgress[];
}

const order: readonly ReportState[] = ['due', 'sent', 'acknowledged', 'answered'];

/**
 * How far a report has come with each recipient, and as a whole: only as far as with the slowest.
 *
 * @throws ModelError when the log holds an action that was not allowed.
 *
 * @example
 * reportProgress({
 *   recipients: [{ id: 'r1', organ: 'police' }, { id: 'r2', organ: 'civilAffairs' }],
 *   actions: [{ action: 'send', at: '2025-03-03T10:00:00+08:00', recipientId: 'r1' }],
 * }).state // => 'due'
 */
export function reportProgress({
  recipients,
  actions,
}: Pick<MandatoryReport, 'recipients' | 'actions'>): ReportProgress {
  const progress = recipients.map(({ id }): RecipientProgress => {
    const { state, history } = foldActions(
      reportLifecycle,
      actions.filter(({ recipientId }) => recipientId === id),
    );
    const moment = (wanted: ReportState) => history.find((since) => since.state === wanted)?.at;
    const [sentAt, acknowledgedAt, answeredAt] = [moment('sent'), moment('acknowledged'), moment('answered')];
    return {
      recipientId: id,
      state,
      ...(sentAt === undefined ? {} : { sentAt }),
      ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
      ...(answeredAt === undefined ? {} : { answeredAt }),
    };
  });
  const slowest = Math.min(...progress.map(({ state }) => order.indexOf(state)));
  return { state: order[slowest] ?? 'due', recipients: progress };
}
