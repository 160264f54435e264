export { ComponentsError, type ComponentsErrorCode } from './components-error.ts';
export type { Expectation, Problem, Receipt } from './contract/problem.ts';
export { HutDecision } from './decision/decision.ts';
export type { ClauseText, ClauseTexts } from './decision/decision-contract.ts';
export type { DecisionFilter } from './decision/decision-view.ts';
export type { DecisionWords } from './decision/decision-words.ts';
export { define } from './define.ts';
export {
  type DataErrorDetail,
  type DecisionFilterDetail,
  type DecisionSelectDetail,
  EVENT_SCHEMA,
  type HutEventMap,
  type OpeningHoursNavigateDetail,
} from './element/event-map.ts';
export type { PrintOptions } from './element/print-document.ts';
export { HutOpeningHours } from './opening-hours/opening-hours.ts';
export type { OpeningHoursWords } from './opening-hours/opening-hours-words.ts';
export { type ElementClass, register } from './register.ts';
export { version } from './version.ts';
export type { Override } from './words/catalogue.ts';
export { configure, type KitWords, type Settings, settings } from './words/settings.ts';
export type { SharedWords } from './words/shared-words.ts';
