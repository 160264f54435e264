import { type CivilDate, civilDateOf } from '@hutong/calendar';
import type { CodeOf } from '../code-list.ts';
import type { submissionSteps } from '../code-lists/submission-steps.ts';
import { recordsOf } from '../dossier/dossier-records.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import type { RecordKind } from '../record-kind.ts';
import { dayOf } from '../values/day-of.ts';
import type { ExternalSystem } from './system-tables.ts';

/** A step of keeping a system up to date. */
export type SubmissionStep = CodeOf<typeof submissionSteps>;

/** Where a step stands for a period. */
export type StepState =
  | { readonly state: 'done' | 'late'; readonly completedOn: CivilDate }
  /** Not done, and the period still runs. */
  | { readonly state: 'due'; readonly by: CivilDate }
  | { readonly state: 'missed'; readonly since: CivilDate }
  /** The dossier has no list of submissions. */
  | { readonly state: 'unknown' };

/** Whether a minor's entry in a system is fresh. */
export type LinkState =
  | { readonly minorId: string; readonly state: 'never' }
  | { readonly minorId: string; readonly state: 'fresh' | 'behind'; readonly lastSyncedOn: CivilDate };

/** Where a station stands with a system. */
export interface SystemState {
  readonly steps: Readonly<Record<SubmissionStep, StepState>>;
  /** The minors that are linked to the system; `undefined` when the dossier does not say. */
  readonly links: readonly LinkState[] | undefined;
}

/** The period that a policy wants to see kept up, and the day of asking. */
export interface SystemQuestion {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: CivilDate;
}

const steps: readonly SubmissionStep[] = ['entry', 'review', 'update'];

/** Records whose change makes an entry stale, with the field of their day. */
const changes: readonly (readonly [kind: RecordKind, field: string])[] = [
  ['visit', 'at'],
  ['assessment', 'date'],
  ['categoryAssignment', 'from'],
  ['enrolment', 'enrolledOn'],
  ['placement', 'from'],
];

/**
 * Where a station stands with an information system: each step of a period, and whether the entry of each linked minor
 * is older than what happened since. How long a period is, and which steps count, is for a policy to say.
 *
 * A step counts for the period that its submission names. Something of the very day of the synchronisation counts as
 * included.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099' }
 * const submissions = [{ id: 'u-1', system: 'communityCloud', from: '2025-01-01', to: '2025-03-31', step: 'entry', completedOn: '2025-04-01' }]
 * const { steps } = systemState({ dossier: '1', station, submissions }, 'communityCloud', { from: '2025-01-01', to: '2025-03-31', asOf: '2025-04-02' })
 * steps.entry // => { state: 'late', completedOn: '2025-04-01' }
 * steps.review // => { state: 'missed', since: '2025-03-31' }
 */
export function systemState(dossier: StationDossier, system: ExternalSystem, question: SystemQuestion): SystemState {
  const states = steps.map((step) => [step, stepState(dossier, system, step, question)] as const);
  return {
    steps: Object.fromEntries(states) as SystemState['steps'],
    links: dossier.systemLinks
      ?.filter((link) => link.system === system)
      .map(({ minorId, lastSyncedAt }) => linkState(dossier, minorId, lastSyncedAt)),
  };
}

function stepState(
  { submissions }: StationDossier,
  system: ExternalSystem,
  step: SubmissionStep,
  { from, to, asOf }: SystemQuestion,
): StepState {
  if (submissions === undefined) return { state: 'unknown' };
  const days = submissions
    .filter((one) => one.system === system && one.step === step && one.from <= to && from <= one.to)
    .map(({ completedOn }) => completedOn)
    .filter((completedOn) => completedOn <= asOf)
    .sort();
  const [completedOn] = days;
  if (completedOn !== undefined) return { state: completedOn <= to ? 'done' : 'late', completedOn };
  return asOf <= to ? { state: 'due', by: to } : { state: 'missed', since: to };
}

function linkState(dossier: StationDossier, minorId: string, lastSyncedAt: string | undefined): LinkState {
  if (lastSyncedAt === undefined) return { minorId, state: 'never' };
  const lastSyncedOn = civilDateOf(lastSyncedAt);
  const isBehind = changes.some(([kind, field]) =>
    ((recordsOf(dossier, kind) ?? []) as readonly Readonly<Record<string, unknown>>[]).some(
      (record) =>
        record.minorId === minorId && typeof record[field] === 'string' && dayOf(record[field]) > lastSyncedOn,
    ),
  );
  return { minorId, state: isBehind ? 'behind' : 'fresh', lastSyncedOn };
}
