import { actionLogInvariants } from './action-logs.ts';
import { assessmentInvariants } from './assessments.ts';
import { caseInvariants } from './cases.ts';
import { dateOrderInvariants } from './date-order.ts';
import { identityInvariants } from './identity.ts';
import type { Invariant } from './irregularity.ts';
import { lifeSpanInvariants } from './life-span.ts';
import { peopleInvariants } from './people.ts';
import { periodInvariants } from './periods.ts';
import { referenceInvariants } from './references.ts';
import { reportInvariants } from './reports.ts';
import { resourceInvariants } from './resources.ts';

/** The code of an invariant. */
export type InvariantCode =
  | keyof typeof identityInvariants
  | keyof typeof referenceInvariants
  | keyof typeof periodInvariants
  | keyof typeof dateOrderInvariants
  | keyof typeof lifeSpanInvariants
  | keyof typeof actionLogInvariants
  | keyof typeof caseInvariants
  | keyof typeof reportInvariants
  | keyof typeof assessmentInvariants
  | keyof typeof peopleInvariants
  | keyof typeof resourceInvariants;

/** Every invariant by its code. */
export const invariants: { readonly [Code in InvariantCode]: Invariant } = {
  ...identityInvariants,
  ...referenceInvariants,
  ...periodInvariants,
  ...dateOrderInvariants,
  ...lifeSpanInvariants,
  ...actionLogInvariants,
  ...caseInvariants,
  ...reportInvariants,
  ...assessmentInvariants,
  ...peopleInvariants,
  ...resourceInvariants,
};
