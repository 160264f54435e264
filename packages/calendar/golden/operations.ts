import {
  addDays,
  addWorkingDays,
  assessBlock,
  assessCalendarObligation,
  assessRollingObligation,
  assessWeek,
  type CivilDate,
  checkSession,
  civilDateOf,
  correspondingDays,
  type DateAnswer,
  type Duration,
  type Duty,
  type DutyStatus,
  daysBetween,
  deadline,
  deadlineStatus,
  isCivilDate,
  lastDayAsMinor,
  nextWorkingDay,
  type OpeningDay,
  openingDays,
  type PeriodUnit,
  resolveOpening,
  type Session,
  type StatutoryCalendar,
  trainingPlan,
  type Unknown,
  type Verdict,
  type WeekStandard,
  workingDaysBetween,
} from '../src/index.ts';
import { type Input, InputError } from './input.ts';

type Output = { readonly [key: string]: unknown };
type Operation = (input: Input, calendar: StatutoryCalendar) => Output;

/** What the case files call by other words than the package. */
const STATUS_WORD: { readonly [status in DutyStatus]: string } = {
  notRequired: 'not-required',
  excused: 'excused',
  waived: 'waived',
  met: 'met',
  metInGrace: 'met-in-grace',
  metLate: 'made-up-late',
  open: 'open',
  grace: 'grace',
  missed: 'missed',
  unknown: 'indeterminate',
};

const VERDICT_WORD: { readonly [verdict in Verdict]: string } = {
  pass: 'pass',
  fail: 'fail',
  notYetDue: 'open',
  unknown: 'indeterminate',
  notApplicable: 'not-required',
  waived: 'excused',
};

const UNIT: { readonly [unit: string]: PeriodUnit } = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'halfYear',
  year: 'year',
};

/** The readings under which the case files judge openings unless they say otherwise. */
const STANDARD: WeekStandard = {
  minDays: 5,
  minRestDays: 1,
  minMinutes: 180,
  session: 'longest',
  makeupDay: 'workday',
  holidayWeek: 'literal',
};

function indeterminate({ provisional, missingYears }: Unknown<unknown>): Output {
  return { indeterminate: true, provisional, missingYears };
}

function dateOutput(answer: DateAnswer, key: string): Output {
  return answer.known ? { [key]: answer.value } : indeterminate(answer);
}

function durationOf(input: Input): Duration {
  if (input.has('months')) return { months: input.number('months') };
  if (input.has('years')) return { years: input.number('years') };
  if (input.has('workingDays')) return { workingDays: input.number('workingDays') };
  if (input.has('days')) return { days: input.number('days') };
  throw new InputError('no length: months, years, days or workingDays');
}

function loggedDays(
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  sessions: ReadonlyMap<CivilDate, readonly Session[]>,
  suspended: readonly CivilDate[],
  calendar: StatutoryCalendar,
): OpeningDay[] {
  const days = [...sessions].map(([date, found]) => ({ date, sessions: found }));
  const suspensions = suspended.map((date) => ({ from: date, to: date, reason: 'suspended' }));
  return openingDays({ log: { from, to, days, suspensions }, from, to, basis: 'actual', gapMinutes: 0, calendar });
}

function earliestUnmet(duties: readonly Duty[]): CivilDate | null {
  const unmet = duties.flatMap(({ status, due }) =>
    (status === 'open' || status === 'grace') && due.known ? [due.value] : [],
  );
  return unmet.sort()[0] ?? null;
}

function eventsOf(input: Input) {
  return input.inners('events').map((event) => ({
    id: event.text('id'),
    date: event.date('date'),
    valid: event.flagOr('valid', 'yes'),
    ...(event.has('makeupFor') ? { forPeriod: event.text('makeupFor') } : {}),
  }));
}

/** The operations that a case can ask for. */
export const OPERATIONS: { readonly [op: string]: Operation } = {
  'calendar.classify': (input, calendar) => {
    const day = calendar.classify(input.date('date'));
    if (day.kind !== 'unknown') return { workday: day.workday, kind: day.kind, block: day.block?.name.zh };
    return { workday: null, kind: 'unknown', provisional: day.provisional.kind, missingYears: [day.year] };
  },

  'workday.add': (input, calendar) =>
    dateOutput(addWorkingDays(input.date('from'), input.number('n'), calendar), 'date'),

  'workday.count': (input, calendar) => {
    const count = workingDaysBetween(input.date('start'), input.date('end'), calendar);
    return count.known ? { count: count.value } : indeterminate(count);
  },

  'workday.nextOnOrAfter': (input, calendar) => dateOutput(nextWorkingDay(input.date('date'), calendar), 'date'),

  'period.end': (input, calendar) => {
    const roll = input.flagOr('roll', 'no') ? 'forward' : 'none';
    const { nominal, end } = deadline(input.date('from'), { within: durationOf(input), roll }, calendar);
    return { nominal: nominal.known ? nominal.value : nominal.provisional, ...dateOutput(end, 'end') };
  },

  'period.chain': (input) => ({
    dates: correspondingDays(input.date('anchor'), { months: input.number('months'), count: input.number('count') }),
  }),

  'civil.parse': (input) => ({ valid: isCivilDate(input.raw('text')) }),

  'civil.fromInstant': (input) => ({ date: civilDateOf(input.text('instant')) }),

  'opening.validate': (input) => {
    const check = checkSession(input.raw('session'));
    return check.valid ? { valid: true, minutes: check.minutes } : { valid: false, error: check.error.code };
  },

  'opening.resolve': (input, calendar) => {
    const opening = resolveOpening(input.plan('plan'), input.date('date'), calendar);
    if (opening.source !== 'unknown') return { sessions: opening.sessions, source: opening.source };
    const { provisional, year } = opening;
    return { sessions: null, source: 'unknown', ...indeterminate({ known: false, provisional, missingYears: [year] }) };
  },

  'opening.week': (input, calendar) => {
    const from = input.date('weekStart');
    const range = { from, to: addDays(from, 6) };
    const days = loggedDays(range, input.sessions('sessions'), input.dates('suspendedDates'), calendar);
    const week = assessWeek(days, STANDARD);
    return {
      openDays: week.openDays.min,
      qualifyingDays: week.qualifyingDays.min,
      minDays: VERDICT_WORD[week.minDays.verdict],
      weekRestDay: VERDICT_WORD[week.restDay.verdict],
      shortOpenings: week.shortOpenings.length,
    };
  },

  'opening.holidayBlock': (input, calendar) => {
    const [from, to] = input.dates('block');
    if (from === undefined || to === undefined) throw new InputError('`block` is not a first and a last day');
    const days = loggedDays({ from, to }, input.sessions('sessions'), input.dates('suspendedDates'), calendar);
    const { openDays, shortOpenings } = assessBlock(days, { ...STANDARD, minDays: 1 });
    return {
      openDays: openDays.counted.min,
      result: VERDICT_WORD[openDays.verdict],
      shortOpenings: shortOpenings.length,
    };
  },

  'cadence.calendar': (input, calendar) => {
    const unit = UNIT[input.text('unit')];
    if (unit === undefined) throw new InputError(`\`${input.text('unit')}\` is not a unit`);
    const partial = input.has('partial') ? input.text('partial') : 'fullOnly';
    if (partial !== 'fullOnly' && partial !== 'touched') throw new InputError(`\`${partial}\` is not a reading`);
    const { duties } = assessCalendarObligation(
      { kind: 'calendarPeriod', unit, partialPeriod: partial, count: input.numberOr('min', 1) },
      {
        active: input.inner('active').openRange(),
        events: eventsOf(input),
        counts: ({ valid }) => (valid ? { counts: true } : { counts: false, reason: 'invalid' }),
        suspensions: input.inners('suspensions').map((range) => range.openRange()),
        grace: { days: input.numberOr('graceDays', 0) },
        asOf: input.date('asOf'),
        calendar,
      },
    );
    return {
      periods: Object.fromEntries(duties.map(({ id, status }) => [id, STATUS_WORD[status]])),
      nextDue: earliestUnmet(duties),
    };
  },

  'cadence.rolling': (input, calendar) => {
    const { duties, next } = assessRollingObligation(
      { kind: 'rolling', maxGap: { days: input.number('maxGapDays') } },
      {
        active: { from: input.date('anchor') },
        events: eventsOf(input),
        counts: ({ valid }) => (valid ? { counts: true } : { counts: false, reason: 'invalid' }),
        asOf: input.date('asOf'),
        calendar,
      },
    );
    const late = duties.filter(({ status }) => status === 'metLate');
    return {
      nextDue: next?.due.known ? next.due.value : null,
      status: duties.at(-1)?.status === 'missed' ? 'overdue' : 'ok',
      violations: late.map((duty) => gapOf(duty, duties)),
    };
  },

  'deadline.status': (input) => {
    const due: DateAnswer = { known: true, value: input.date('due') };
    const { status, ...rest } = deadlineStatus({ due, doneOn: input.dateOr('doneOn'), asOf: input.date('asOf') });
    return { ...rest, status: status === 'metLate' ? 'met-late' : status };
  },

  'training.plan': (input, calendar) => {
    const plan = trainingPlan(
      {
        inductionMonths: input.numberOr('inductionMonths', 3),
        roll: input.flagOr('roll', 'no') ? 'forward' : 'none',
        induction: input.flagOr('inductionCounts', 'yes') ? 'countsForYear' : 'separate',
        partialYear: 'fullOnly',
      },
      {
        appointed: input.date('appointed'),
        trainings: input.dates('trainings'),
        asOf: input.date('asOf'),
        calendar,
      },
    );
    const { status } = plan.induction;
    return {
      ...dateOutput(plan.inductionDue, 'inductionDue'),
      induction: status === 'metLate' ? 'met-late' : status === 'unknown' ? 'indeterminate' : status,
      years: Object.fromEntries(plan.years.map((duty) => [duty.id, STATUS_WORD[duty.status]])),
    };
  },

  'minor.lastDay': (input) => ({
    lastDay: lastDayAsMinor(input.date('birth'), { leapBirthday: 'march1', majority: 'civil' }),
  }),
};

/** The gap that an interval's late event ended: from the day the interval runs from to the next interval's. */
function gapOf(duty: Duty, duties: readonly Duty[]): Output {
  const from = duty.id as CivilDate;
  const to = duties[duties.indexOf(duty) + 1]?.id as CivilDate;
  return { from, to, days: daysBetween(from, to) };
}
