export { allowedActions, isTerminal } from './allowed-actions.ts';
export {
  type AttestationAction,
  type AttestationBlocker,
  type AttestationState,
  attestationLifecycle,
} from './attestation-lifecycle.ts';
export { type CaseAction, type CaseBlocker, type CaseState, caseLifecycle } from './case-lifecycle.ts';
export { type FoldedActions, foldActions, type StateSince } from './fold-actions.ts';
export { type LeadAction, type LeadBlocker, type LeadState, leadLifecycle } from './lead-lifecycle.ts';
export type { ActionWords, FlagWords, Lifecycle, LoggedAction, StateWords } from './lifecycle.ts';
export { type ReferralAction, type ReferralState, referralLifecycle } from './referral-lifecycle.ts';
export { type ReportAction, type ReportState, reportLifecycle } from './report-lifecycle.ts';
export { type RecipientProgress, type ReportProgress, reportProgress } from './report-progress.ts';
export { takeAction } from './take-action.ts';
export { type TicketAction, type TicketState, ticketLifecycle } from './ticket-lifecycle.ts';
