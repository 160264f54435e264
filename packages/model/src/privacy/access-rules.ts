import type { CodeOf } from '../code-list.ts';
import type { accessPurposes } from '../code-lists/access-purposes.ts';
import type { disclosures } from '../code-lists/disclosures.ts';
import type { legalBases } from '../code-lists/legal-bases.ts';
import type { viewerRoles } from '../code-lists/viewer-roles.ts';
import type { PrivacyClass } from './privacy-class.ts';

/** How much of a datum is shown. */
export type Disclosure = CodeOf<typeof disclosures>;

/** The degrees of disclosure from nothing to all. */
export const disclosureOrder: readonly Disclosure[] = ['hidden', 'existence', 'masked', 'plain'];

/** Who looks, what for, and on what ground. */
export interface Viewer {
  readonly role: CodeOf<typeof viewerRoles>;
  /** Without a purpose, nothing about a person is shown. */
  readonly purpose?: CodeOf<typeof accessPurposes>;
  readonly legalBasis?: CodeOf<typeof legalBases>;
  /** Whether the minor's case is in the viewer's hands. */
  readonly assigned: boolean;
  /** Fields that the viewer was named as a recipient of: `minor.name`, or the fields of an exchange. */
  readonly grants?: readonly string[];
}

/** What is shown of the data of some classes when all of its conditions hold. A condition that is left out holds. */
export interface AccessRule {
  readonly classes: readonly PrivacyClass[];
  readonly roles?: readonly Viewer['role'][];
  readonly purposes?: readonly NonNullable<Viewer['purpose']>[];
  readonly assigned?: true;
  readonly legalBases?: readonly NonNullable<Viewer['legalBasis']>[];
  readonly granted?: true;
  readonly gives: Disclosure;
}

const STAFF: readonly Viewer['role'][] = [
  'stationHead',
  'childSupervisor',
  'childDirector',
  'socialWorker',
  'legalContact',
  'infoSystemOperator',
];
const CASE_STAFF: readonly Viewer['role'][] = [
  'stationHead',
  'childSupervisor',
  'childDirector',
  'socialWorker',
  'legalContact',
];
const LEADERS: readonly Viewer['role'][] = ['stationHead', 'childSupervisor'];
const CASE_PURPOSES: readonly NonNullable<Viewer['purpose']>[] = [
  'caseWork',
  'supervision',
  'mandatoryReport',
  'emergency',
];

/**
 * The rules of the house. The documents ask for strict confidentiality and name no roles, so these are our reading:
 * a district passes its own list. What no rule gives is hidden.
 *
 * `sh-2023-2.privacy.information`, `jj-qy-2023-21.principle.3-privacy`
 */
export const houseAccessRules: readonly AccessRule[] = [
  { classes: ['C0'], gives: 'plain' },
  { classes: ['C1'], roles: STAFF, gives: 'plain' },
  { classes: ['C1'], roles: ['inspector'], gives: 'plain' },
  { classes: ['C1'], roles: ['partner'], purposes: ['exchange'], granted: true, gives: 'plain' },
  { classes: ['C2'], roles: STAFF, gives: 'masked' },
  { classes: ['C2'], roles: ['volunteer'], gives: 'masked' },
  { classes: ['C2'], roles: ['inspector'], purposes: ['inspection'], gives: 'masked' },
  { classes: ['C2'], roles: LEADERS, purposes: CASE_PURPOSES, gives: 'plain' },
  { classes: ['C2'], roles: LEADERS, purposes: ['inspection'], gives: 'plain' },
  { classes: ['C2'], roles: CASE_STAFF, purposes: CASE_PURPOSES, assigned: true, gives: 'plain' },
  { classes: ['C3'], roles: LEADERS, purposes: ['supervision'], gives: 'masked' },
  { classes: ['C3'], roles: ['inspector'], purposes: ['inspection'], gives: 'masked' },
  { classes: ['C3'], roles: ['subject'], purposes: ['subjectRequest'], assigned: true, gives: 'plain' },
  { classes: ['C3', 'C4'], roles: CASE_STAFF, purposes: CASE_PURPOSES, assigned: true, gives: 'plain' },
  { classes: ['C3', 'C4'], roles: CASE_STAFF, purposes: ['emergency'], legalBases: ['emergency'], gives: 'plain' },
  { classes: ['C4'], roles: ['subject'], purposes: ['subjectRequest'], assigned: true, gives: 'existence' },
  { classes: ['C4'], roles: ['subject'], purposes: ['subjectRequest'], assigned: true, granted: true, gives: 'plain' },
  {
    classes: ['C2', 'C3', 'C4'],
    roles: ['partner'],
    purposes: ['exchange'],
    legalBases: ['statutoryDuty', 'guardianConsent', 'ownConsent'],
    granted: true,
    gives: 'plain',
  },
  { classes: ['C5'], roles: LEADERS, purposes: ['supervision'], gives: 'existence' },
  { classes: ['C5'], roles: CASE_STAFF, purposes: CASE_PURPOSES, assigned: true, gives: 'existence' },
  { classes: ['C5'], roles: CASE_STAFF, purposes: CASE_PURPOSES, assigned: true, granted: true, gives: 'plain' },
];

/**
 * How much of a datum of a class a viewer is shown: the most that any rule gives, and nothing when none applies.
 *
 * @param field `kind.field`, as grants name it
 *
 * @example
 * const director = { role: 'childDirector', purpose: 'caseWork', assigned: true }
 * disclosureFor(director, 'C4', 'minor.name', houseAccessRules) // => 'plain'
 * disclosureFor({ ...director, assigned: false }, 'C4', 'minor.name', houseAccessRules) // => 'hidden'
 * disclosureFor(director, 'C5', 'reporter.name', houseAccessRules) // => 'existence'
 */
export function disclosureFor(
  viewer: Viewer,
  privacyClass: PrivacyClass,
  field: string,
  rules: readonly AccessRule[],
): Disclosure {
  const given = rules.filter((rule) => applies(rule, viewer, privacyClass, field)).map(({ gives }) => gives);
  return disclosureOrder.findLast((degree) => given.includes(degree)) ?? 'hidden';
}

function applies(rule: AccessRule, viewer: Viewer, privacyClass: PrivacyClass, field: string): boolean {
  const { purpose, legalBasis } = viewer;
  return (
    rule.classes.includes(privacyClass) &&
    (rule.roles === undefined || rule.roles.includes(viewer.role)) &&
    (rule.purposes === undefined || (purpose !== undefined && rule.purposes.includes(purpose))) &&
    (rule.legalBases === undefined || (legalBasis !== undefined && rule.legalBases.includes(legalBasis))) &&
    (rule.assigned === undefined || viewer.assigned === true) &&
    (rule.granted === undefined || viewer.grants?.includes(field) === true)
  );
}
