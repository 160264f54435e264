export { createDecider, type Decider, type Question } from './decider.ts';
export {
  type Basis,
  DECISION_SCHEMA,
  type Decision,
  type FactUse,
  type Finding,
  type FindingMember,
  type Missing,
  type MissingReason,
  type ParameterUse,
  type Provenance,
  type Status,
} from './decision.ts';
export { engineVersion } from './engine-version.ts';
export type { Explanation, TraceNode } from './explanation.ts';
export { compileExpression, type Expression, type ExpressionNote, type Moment } from './expression.ts';
export { formatDate, formatDateSpan, formatValue } from './format-value.ts';
export { fromJsonLogic, type StrictImport } from './from-json-logic.ts';
export type { Json, JsonObject } from './json.ts';
export { compileJsonLogic } from './json-logic.ts';
export { nearestName } from './nearest.ts';
export type {
  Case,
  Check,
  ChecksNote,
  Clause,
  DecisionNote,
  EachNote,
  ExpectedFinding,
  Fact,
  FieldNote,
  Force,
  Logic,
  Measure,
  Pack,
  Parameter,
  ParameterValue,
  Source,
  SubjectNote,
  TypeNote,
} from './pack.ts';
export { type CaseResult, type Difference, runCases } from './pack-cases.ts';
export { type Program, type TypedCheck, typeDecision } from './program.ts';
export { checkInWords, phraseOf, type RuleInWords } from './prose.ts';
export { type Readings, type ResolvedClause, type ResolvedPack, resolvePack } from './resolved-pack.ts';
export { describeProblem, type Problem, RulesError } from './rules-error.ts';
export { type Language, type Text, textOf } from './text.ts';
export { type PlainDecision, type PlainExport, plainJsonLogic, toJsonLogic } from './to-json-logic.ts';
export { formatAmount, unitLabel } from './unit.ts';
