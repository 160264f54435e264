import { civilDateOf } from '@hutong/calendar';
import type { PlacedRecord, RecordOf } from '../dossier/dossier-records.ts';
import { readLog } from '../invariants/action-logs.ts';
import { attestationLifecycle } from '../lifecycles/attestation-lifecycle.ts';
import { caseLifecycle } from '../lifecycles/case-lifecycle.ts';
import { leadLifecycle } from '../lifecycles/lead-lifecycle.ts';
import type { Lifecycle, LoggedAction } from '../lifecycles/lifecycle.ts';
import { referralLifecycle } from '../lifecycles/referral-lifecycle.ts';
import { reportLifecycle } from '../lifecycles/report-lifecycle.ts';
import { ticketLifecycle } from '../lifecycles/ticket-lifecycle.ts';
import type { RecordKind } from '../record-kind.ts';
import { dayOf } from '../values/day-of.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** State, day of the last step, and every stage with the day that it was entered on. */
function standing<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  actions: unknown,
): JsonRecord {
  const reading = readLog(lifecycle, actions as readonly LoggedAction<Action>[]);
  // A broken log says nothing certain, and what is not certain is left out: it is unknown.
  if (!reading.sound) return {};
  const stages = reading.history.flatMap(({ state, at }) =>
    at === undefined ? [] : [{ stage: state, at, enteredOn: civilDateOf(at) }],
  );
  return { state: reading.state, stages };
}

function reportStanding({ recipients, actions }: RecordOf<'mandatoryReport'>): JsonRecord {
  return {
    recipients: recipients.map((recipient) => {
      const own = actions.filter(({ recipientId }) => recipientId === recipient.id);
      const reading = readLog(reportLifecycle, own);
      if (!reading.sound) return recipient;
      const moment = (wanted: string) => reading.history.find(({ state }) => state === wanted)?.at;
      const [sentAt, acknowledgedAt, answeredAt] = [moment('sent'), moment('acknowledged'), moment('answered')];
      return {
        ...recipient,
        state: reading.state,
        ...(sentAt === undefined ? {} : { sentAt, sentOn: civilDateOf(sentAt) }),
        ...(acknowledgedAt === undefined ? {} : { acknowledgedAt, acknowledgedOn: civilDateOf(acknowledgedAt) }),
        ...(answeredAt === undefined ? {} : { answeredAt, answeredOn: civilDateOf(answeredAt) }),
      };
    }),
  };
}

const added: { readonly [Kind in RecordKind]?: (record: JsonRecord) => JsonRecord } = {
  lead: ({ actions, receivedAt }) => ({
    ...standing(leadLifecycle, actions),
    receivedOn: civilDateOf(String(receivedAt)),
  }),
  case: ({ actions }) => standing(caseLifecycle, actions),
  referral: ({ actions }) => standing(referralLifecycle, actions),
  hotlineTicket: ({ actions }) => standing(ticketLifecycle, actions),
  attestation: ({ actions }) => standing(attestationLifecycle, actions),
  mandatoryReport: (record) => ({
    ...reportStanding(record as unknown as RecordOf<'mandatoryReport'>),
    discoveredOn: civilDateOf(String(record.discoveredAt)),
  }),
  visit: ({ at }) => ({ date: dayOf(String(at)) }),
  psychConcern: ({ discoveredAt }) => ({ discoveredOn: dayOf(String(discoveredAt)) }),
  incident: ({ discoveredAt }) => ({ discoveredOn: dayOf(String(discoveredAt)) }),
};

/**
 * A record with what follows from it: the day in Shanghai of what is noted by its moment, and where its log of actions
 * has led. Rules work on days and states; nobody stores them twice.
 *
 * @example
 * enrichedRecord('visit', { id: 'v-1', at: '2023-06-30T16:30:00Z' }).date // => '2023-07-01'
 * enrichedRecord('referral', { id: 'f-1', actions: [{ action: 'send', at: '2025-03-03T10:00:00+08:00' }] }).state // => 'sent'
 */
export function enrichedRecord(kind: RecordKind, record: PlacedRecord['record']): PlacedRecord['record'] {
  return { ...record, ...added[kind]?.(record) };
}
