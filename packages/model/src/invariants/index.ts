export { type CaseStanding, caseBlockers, caseStanding } from './case-standing.ts';
export { checkDossier } from './check-dossier.ts';
export { type InvariantCode, invariants } from './invariants.ts';
export type { Breach, Invariant, Irregularity } from './irregularity.ts';
export { periodsOverlap } from './periods.ts';
