export * from './age.ts';
export * from './answer.ts';
export { assessCalendarObligation } from './calendar-cadence.ts';
export * from './calendar-error.ts';
export * from './calendar-loading.ts';
export * from './china-calendar.ts';
export * from './china-workdays.ts';
export {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  fromDayNumber,
  isCivilDate,
  toDayNumber,
  type Weekday,
  weekdayOf,
  yearOf,
} from './civil-date.ts';
export { coversRange, type DateRange, type OpenRange, rangeHolds } from './date-range.ts';
export type { DayBitmap } from './day-bitmap.ts';
export * from './deadline.ts';
export * from './deadline-prose.ts';
export * from './deadline-status.ts';
export * from './evidence.ts';
export type { Exchange, Refusal } from './exchange.ts';
export * from './hsds.ts';
export * from './iso-week.ts';
export * from './month-arithmetic.ts';
export * from './obligation.ts';
export * from './obligation-assessment.ts';
export { assessOneOffObligation } from './one-off-deadline.ts';
export * from './opening-block.ts';
export * from './opening-days.ts';
export * from './opening-log.ts';
export * from './opening-log-check.ts';
export * from './opening-plan.ts';
export { checkOpeningPlan } from './opening-plan-check.ts';
export { type OpeningSchedule, planOf, scheduleOf, type WeeklyRun, weeklyRuns } from './opening-schedule.ts';
export { checkSession, mergeSessions, type Opening, type Session, type SessionCheck } from './opening-session.ts';
export type { DayCount, OpeningStandard, ShortOpening } from './opening-standard.ts';
export * from './opening-state.ts';
export { assessWeek, type DayRequirement, type WeekAssessment, type WeekStandard } from './opening-week.ts';
export * from './period.ts';
export { assessRollingObligation } from './rolling-cadence.ts';
export { type OpeningHoursSpecification, toSchemaOrg } from './schema-org.ts';
export { fromSchemaOrg } from './schema-org-reading.ts';
export type {
  BlocksWithin,
  Coverage,
  DayClass,
  KnownDay,
  ProvisionalDay,
  StatutoryCalendar,
  UnknownDay,
} from './statutory-calendar.ts';
export type { HolidayBlock, Name, Notice, StatutoryYear } from './statutory-year.ts';
export * from './training-plan.ts';
export type { Verdict } from './verdict.ts';
export * from './wall-time.ts';
export * from './week-repair.ts';
export type { WorkingCalendar } from './working-calendar.ts';
export * from './working-days.ts';
