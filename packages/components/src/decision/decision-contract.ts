import {
  DECISION_SCHEMA,
  type Decision,
  type FactUse,
  type Finding,
  type FindingMember,
  type Missing,
  type ParameterUse,
  type Provenance,
  type Text,
  type TraceNode,
} from '@hutong/rules';
import {
  bilingual,
  boolean,
  choice,
  date,
  dictionary,
  json,
  list,
  number,
  optional,
  type Reader,
  record,
  text,
} from '../contract/reader.ts';

/** A clause as `hut-decision` shows it. A clause of a resolved pack is one. */
export interface ClauseText {
  /** Place in the document. */
  readonly at: string;
  readonly says: Text;
  readonly document: { readonly title: Text };
}

/** Clauses by id, `<pack>#<clause>`. */
export type ClauseTexts = { readonly [id: string]: ClauseText };

/** One step of a trace, read when it is opened: a year of weeks makes a tree of a hundred thousand steps. */
export interface TraceStep extends Omit<TraceNode, 'pointer' | 'operands'> {
  /** Steps below, as they came. */
  readonly operands: readonly unknown[];
}

const missing: Reader<Missing> = record<Missing>({
  path: text,
  why: choice(['absent', 'null', 'partial', 'withheld', 'conflicting', 'notLoaded']),
  title: optional(bilingual),
});

const parameter: Reader<ParameterUse> = record<ParameterUse>({
  key: text,
  title: bilingual,
  value: json,
  unit: optional(text),
  basis: choice(['cited', 'adopted', 'assumed']),
  cite: optional(text),
  from: date,
  to: optional(date),
});

const range = record<NonNullable<FactUse['range']>>({ min: optional(number), max: optional(number) });

type Meanwhile = NonNullable<NonNullable<Decision['unknown']>['meanwhile']>;

/** A total of an instrument, with its grade where it has one. */
export type ScaleFound = NonNullable<Decision['scores']>[string];

/** Points, or the bounds between which they lie. */
export type PointsFound = ScaleFound['points'];

const points: Reader<PointsFound> = (value, place) =>
  typeof value === 'number' ? number(value, place) : range(value, place);

const fact: Reader<FactUse> = record<FactUse>({
  title: bilingual,
  unit: optional(text),
  value: optional(json),
  range: optional(range),
});

const member: Reader<FindingMember> = record<FindingMember>({
  kind: text,
  key: text,
  label: bilingual,
  from: optional(date),
  to: optional(date),
});

const finding: Reader<Finding> = record<Finding>({
  id: text,
  check: text,
  title: bilingual,
  status: choice(['pass', 'fail', 'notYetDue', 'unknown', 'notApplicable', 'manual', 'waived']),
  cite: text,
  seeAlso: optional(list(text)),
  binding: boolean,
  member: optional(member),
  message: bilingual,
  facts: dictionary(fact),
  parameters: list(parameter),
  missing: list(missing),
  due: optional(date),
  waiver: optional(
    record<NonNullable<Finding['waiver']>>({ reason: bilingual, by: optional(text), until: optional(date) }),
  ),
  evidence: optional(bilingual),
  role: optional(choice(['item', 'scale', 'override', 'row', 'duty'])),
  points: optional(dictionary(points)),
  leadsTo: optional(text),
  overdueFrom: optional(date),
  satisfiedBy: optional(list(text)),
});

const provenance: Reader<Provenance> = record<Provenance>({
  pack: text,
  digest: text,
  layers: optional(list(record<{ readonly pack: string; readonly digest: string }>({ pack: text, digest: text }))),
  calendar: text,
  engine: text,
  knownOn: optional(date),
  readings: optional(dictionary(json)),
});

/** Reads a {@link Decision}. */
export const readDecision: Reader<Decision> = record<Decision>({
  schema: choice([DECISION_SCHEMA]),
  decision: text,
  title: bilingual,
  subject: record<Decision['subject']>({ kind: text, id: optional(text) }),
  asOf: date,
  period: optional(record<NonNullable<Decision['period']>>({ from: date, to: date })),
  outcome: optional(text),
  outcomes: optional(list(text)),
  unknown: optional(
    record<NonNullable<Decision['unknown']>>({
      possible: list(text),
      policy: choice(['ask', 'escalate']),
      meanwhile: optional(
        record<Meanwhile>({ outcome: optional(text), title: optional(bilingual), reason: bilingual, cite: text }),
      ),
    }),
  ),
  scores: optional(dictionary(record<ScaleFound>({ title: bilingual, points, grade: optional(text) }))),
  next: optional(record<NonNullable<Decision['next']>>({ id: text, earliest: date, due: optional(date) })),
  findings: list(finding),
  missing: list(missing),
  provenance,
});

/** Reads the clauses; fields that are not shown may be there. */
export const readClauses: Reader<ClauseTexts> = dictionary(
  record<ClauseText>({ at: text, says: bilingual, document: record<ClauseText['document']>({ title: bilingual }) }),
);

/** Reads what outcomes are called. */
export const readOutcomeTitles: Reader<{ readonly [outcome: string]: Text }> = dictionary(bilingual);

const anything: Reader<unknown> = (value) => value;

/** Reads one step of a trace and leaves the steps below as they came. */
export const readStep: Reader<TraceStep> = record<TraceStep>({
  operator: text,
  says: bilingual,
  value: optional(json),
  size: optional(number),
  range: optional(range),
  decisive: boolean,
  parameter: optional(parameter),
  missing: optional(missing),
  operands: list(anything),
});

/** An explanation before anyone has looked into it. */
export interface ExplanationParts {
  readonly decision?: unknown;
  /** Traces by finding id. */
  readonly traces: { readonly [findingId: string]: unknown };
  /** Ids of the findings that alone suffice for the outcome. */
  readonly decisive?: readonly string[];
}

/** Takes an explanation apart. Its decision and each of its traces are read where they are used. */
export const readExplanation: Reader<ExplanationParts> = record<ExplanationParts>({
  decision: optional(anything),
  traces: dictionary(anything),
  decisive: optional(list(text)),
});
