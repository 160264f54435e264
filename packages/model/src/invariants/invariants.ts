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

/** Every invariant by its code. */
export const invariants = {
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
} as const satisfies Readonly<Record<string, Invariant>>;

/** The code of an invariant. */
export type InvariantCode = keyof typeof invariants;
