import { type ActionLogInvariantCode, actionLogInvariants } from './action-logs.ts';
import { type AssessmentInvariantCode, assessmentInvariants } from './assessments.ts';
import { type CaseInvariantCode, caseInvariants } from './cases.ts';
import { type DateOrderInvariantCode, dateOrderInvariants } from './date-order.ts';
import { type IdentityInvariantCode, identityInvariants } from './identity.ts';
import type { Invariant } from './irregularity.ts';
import { type LifeSpanInvariantCode, lifeSpanInvariants } from './life-span.ts';
import { type PeopleInvariantCode, peopleInvariants } from './people.ts';
import { type PeriodInvariantCode, periodInvariants } from './periods.ts';
import { type ReferenceInvariantCode, referenceInvariants } from './references.ts';
import { type ReportInvariantCode, reportInvariants } from './reports.ts';
import { type ResourceInvariantCode, resourceInvariants } from './resources.ts';

/** The code of an invariant. */
export type InvariantCode =
  | IdentityInvariantCode
  | ReferenceInvariantCode
  | PeriodInvariantCode
  | DateOrderInvariantCode
  | LifeSpanInvariantCode
  | ActionLogInvariantCode
  | CaseInvariantCode
  | ReportInvariantCode
  | AssessmentInvariantCode
  | PeopleInvariantCode
  | ResourceInvariantCode;

function everyInvariant(): Readonly<Record<InvariantCode, Invariant>> {
  return {
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
}

/** Every invariant by its code. Marked as pure, so that a page that checks nothing does not load them. */
export const invariants: Readonly<Record<InvariantCode, Invariant>> = /* @__PURE__ */ everyInvariant();
