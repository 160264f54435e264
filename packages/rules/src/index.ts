export type {
  CadenceNote,
  CalendarPeriodNote,
  DeadlineNote,
  EventsNote,
  RollingNote,
  StretchesNote,
} from './cadence-note.ts';
export {
  type Counterfactual,
  type CounterfactualSearch,
  counterfactuals,
  type FactChange,
} from './counterfactual.ts';
export { createDecider, type Decider, type ExplanationRequest, type Question } from './decider.ts';
export {
  type Basis,
  DECISION_SCHEMA,
  type Decision,
  type FactUse,
  type Finding,
  type FindingMember,
  type FindingRole,
  type Meanwhile,
  type Missing,
  type MissingReason,
  type NextDutyFound,
  type ParameterUse,
  type PointsFound,
  type Provenance,
  type ScaleFound,
  type Status,
} from './decision.ts';
export { engineVersion } from './engine-version.ts';
export { decisiveFindings, type Explanation, onlyDecisive, type TraceNode } from './explanation.ts';
export { compileExpression, type Expression, type ExpressionNote, type Moment } from './expression.ts';
export { formatDate, formatDateSpan, formatValue } from './format-value.ts';
export { fromJsonLogic, type StrictImport } from './from-json-logic.ts';
export type { Json, JsonObject } from './json.ts';
export { compileJsonLogic } from './json-logic.ts';
export { nearestName } from './nearest.ts';
export { type NeededFact, neededFacts } from './needed-facts.ts';
export type { OnUnknown } from './on-unknown.ts';
export { inSeveralBands, noRow, outcomesOf, outsideEveryBand, severalRows } from './outcome-type.ts';
export type {
  Case,
  Changeable,
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
  RequirementWaiver,
  Source,
  SubjectNote,
  TypeNote,
} from './pack.ts';
export { type CaseResult, type Difference, runCases } from './pack-cases.ts';
export { type Program, type TypedCheck, type TypedRule, typeDecision } from './program.ts';
export { checkInWords, phraseOf, type RuleInWords } from './prose.ts';
export { type AnswerKind, type FormQuestion, type QuestionForm, questionForm } from './question-form.ts';
export { type Readings, type ResolvedClause, type ResolvedPack, resolvePack } from './resolved-pack.ts';
export { describeProblem, type Problem, RulesError } from './rules-error.ts';
export type {
  Band,
  Grade,
  PointBand,
  Points,
  ScaleNote,
  ScoreItem,
  ScoreNote,
  ScoreOverride,
  Stretch,
} from './score-note.ts';
export type { HitPolicy, TableNote, TableOutcome, TableRow } from './table-note.ts';
export { type Language, type Text, textOf } from './text.ts';
export { type PlainDecision, type PlainExport, plainJsonLogic, toJsonLogic } from './to-json-logic.ts';
export { formatAmount, unitLabel } from './unit.ts';
export { type OutcomeReasons, outcomeReasons } from './why-not.ts';
