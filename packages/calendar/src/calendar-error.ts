/** What went wrong, as a word that a program can branch on. */
export type CalendarErrorCode =
  | 'invalidDate'
  | 'invalidInstant'
  | 'invalidNumber'
  | 'invalidRange'
  | 'noSuchDay'
  | 'dateOutOfRange'
  | 'dateBeforeBirth'
  | 'invalidSession'
  | 'invalidPlan'
  | 'invalidLog'
  | 'invalidWeek'
  | 'invalidPeriod'
  | 'invalidYear'
  | 'overlap'
  | 'makeupOnWeekday'
  | 'statutoryDateWorked'
  | 'yearGap'
  | 'yearNotLoaded';

/** The parts of a {@link CalendarError}. */
export interface CalendarProblem {
  readonly code: CalendarErrorCode;
  /** One sentence in lower case; input stands in back-ticks. */
  readonly message: string;
  /** JSON pointer of the offending value, where the input was a document. */
  readonly path?: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** What to write instead. */
  readonly hint?: string;
}

/**
 * The one error class of this package: data that says what was wrong, where, and what would have been right.
 *
 * The message quotes the input. A caller that handles a date of birth checks it with `isCivilDate` first, so that no
 * personal datum ends up in a log.
 *
 * @example
 * new CalendarError({ code: 'invalidDate', message: '`2026-02-30` is not a calendar date' }).code // => 'invalidDate'
 */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  readonly path: string | undefined;
  readonly expected: unknown;
  readonly received: unknown;
  readonly hint: string | undefined;

  constructor(problem: CalendarProblem) {
    super(problem.message);
    this.code = problem.code;
    this.path = problem.path;
    this.expected = problem.expected;
    this.received = problem.received;
    this.hint = problem.hint;
  }
}
