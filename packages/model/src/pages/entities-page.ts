import type { Fields } from '../fields/field.ts';
import { recordFields } from '../fields/record-fields.ts';
import { recordDescriptions } from '../record-descriptions.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';

/** A part of the station's world that is drawn on its own: sixty boxes in one picture are none. */
export interface EntityGroup {
  readonly title: string;
  readonly says: string;
  readonly kinds: readonly RecordKind[];
}

/** The groups in the order in which a vendor meets them. */
export const entityGroups: readonly EntityGroup[] = [
  {
    title: 'The minor and the family',
    says: 'Names of minors and guardians stand in `minor` and `careRelation`. Every other record points to an id.',
    kinds: [
      'minor',
      'household',
      'careRelation',
      'categoryAssignment',
      'screening',
      'enrolment',
      'allowancePayment',
      'systemLink',
    ],
  },
  {
    title: 'From a lead to a case',
    says: '`lead`, `mandatoryReport` and `hotlineTicket` have a state that is folded from their log of actions.',
    kinds: [
      'lead',
      'reporter',
      'mandatoryReport',
      'hotlineTicket',
      'incident',
      'case',
      'victimInterview',
      'conference',
      'transfer',
    ],
  },
  {
    title: 'Work on a case',
    says: 'A grade belongs to a scheme that is data: the documents leave grades and their visits to the district.',
    kinds: [
      'case',
      'riskScheme',
      'assessment',
      'plan',
      'visit',
      'psychConcern',
      'referral',
      'placement',
      'serviceEvent',
    ],
  },
  {
    title: 'People and places',
    says: 'Somebody may hold several posts; each has a period. What qualifies for a post stands in records of its own.',
    kinds: [
      'community',
      'staffMember',
      'post',
      'backgroundCheck',
      'training',
      'certificate',
      'volunteerTeam',
      'organization',
      'serviceAgreement',
      'school',
      'schoolAgreement',
      'venue',
      'lesson',
    ],
  },
  {
    title: 'What the station does for everybody',
    says: 'Activities, publicity, services on offer, resources and money.',
    kinds: [
      'activity',
      'project',
      'publicity',
      'serviceItem',
      'resourcePool',
      'resource',
      'resourceExchange',
      'fundLine',
      'participation',
      'linkage',
      'informationExchange',
    ],
  },
  {
    title: 'How the station answers for itself',
    says: 'Rules, plans, reports, attestations, and who looked at what.',
    kinds: [
      'regulation',
      'workDocument',
      'workReport',
      'submission',
      'meeting',
      'leadingGroup',
      'inspection',
      'supervisedMatter',
      'suggestion',
      'attestation',
      'accessEvent',
    ],
  },
];

interface Reference {
  readonly field: string;
  readonly to: RecordKind;
}

function referencesOf(fields: Fields): readonly Reference[] {
  return Object.entries(fields).flatMap(([field, { refersTo, fields: within }]) => [
    ...(refersTo === undefined ? [] : [{ field, to: refersTo }]),
    ...(within === undefined ? [] : referencesOf(within)),
  ]);
}

/** A diagram of a group: what points to what within it. */
function diagram(kinds: readonly RecordKind[]): string {
  const links = kinds.flatMap((kind) =>
    referencesOf(recordFields[kind])
      .filter(({ to }) => kinds.includes(to))
      .map(({ field, to }) => ({ kind, to, line: `  ${to} ||--o{ ${kind} : ${field}` })),
  );
  const alone = kinds.filter((kind) => !links.some((link) => link.kind === kind || link.to === kind));
  const lines = [...new Set(links.map(({ line }) => line)), ...alone.map((kind) => `  ${kind}`)];
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n');
}

function table(kinds: readonly RecordKind[]): string {
  const rows = kinds.map((kind) => {
    const { collection, zh } = recordKinds[kind];
    const names = Object.keys(recordFields[kind]).map((name) => `\`${name}\``);
    return `| \`${kind}\` ${zh} | \`${collection}\` | ${recordDescriptions[kind].en} | ${names.join(' ')} |`;
  });
  return ['| kind | list | what it is | fields |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const overview = `# The station’s world

A dossier is one station’s year: the station itself, its street, and lists of records. An arrow runs from the record
that is pointed to, to the record that points. A list that is left out is not known; an empty one says that there are
none. This page is generated from the fields, and a test holds it to them.

\`\`\`mermaid
flowchart LR
  dossier --> station["station 站点: zones, opening plan, opening log"]
  dossier --> street["street 街道（镇）"]
  dossier --> lists["lists of records"]
  lists --> minor["minor 未成年人"] --> case["case 个案"]
  lists --> lead["lead 线索"] --> case
  lead --> report["mandatoryReport 强制报告"]
  case --> work["assessment, plan, visit, referral, placement"]
  lists --> staff["staffMember 工作人员"] --> credential["post, record check, training, certificate"]
  lists --> activity["activity, service, meeting, submission"]
\`\`\``;

/**
 * The page of the documentation that draws the station's world.
 *
 * @example
 * entitiesPage().startsWith('# The station’s world') // => true
 */
export function entitiesPage(): string {
  const groups = entityGroups.map(({ title, says, kinds }) =>
    [`## ${title}`, says, diagram(kinds), table(kinds)].join('\n\n'),
  );
  return `${[overview, ...groups].join('\n\n')}\n`;
}
