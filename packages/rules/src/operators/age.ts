import type { LeapBirthday } from '@hutong/calendar';
import type { Json } from '../json.ts';
import type { Operator } from '../operator.ts';
import { letIn, lifted } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { requireDates, requireRule } from './date-operands.ts';
import { noResult } from './divided-by.ts';
import { plainLeapYear, plainYear } from './plain-date.ts';

const rules: readonly LeapBirthday[] = ['march1', 'february28'];

/**
 * `age`: completed years from a birth to a date, the birthday counting. The third operand says when a person born on
 * 29 February turns a year older in a common year: `march1`, a day longer a child, or `february28`. A date before the
 * birth leaves the age unknown.
 */
export const age: Operator = {
  name: 'age',
  operands: { min: 3, max: 3 },
  type: (operands, context) => {
    requireDates(operands, [0, 1], context);
    requireRule(operands, 2, rules, context);
    return integerType;
  },
  compile:
    ([birth = () => undefined, date = () => undefined, rule = () => undefined]) =>
    (environment) => {
      const born = birth(environment);
      const on = date(environment);
      const leapBirthday = rule(environment);
      if (typeof born !== 'string' || typeof on !== 'string' || typeof leapBirthday !== 'string') return undefined;
      return on < born ? undefined : completedYears(born, on, leapBirthday);
    },
  lacks: ([born, on], _, [birth]) =>
    typeof born === 'string' && typeof on === 'string' && on < born ? noResult(birth) : undefined,
  prose: ([birth = '', date = ''], language) =>
    language === 'zh' ? `按${birth}计算、截至${date}的周岁` : `the age in full years on ${date}, from ${birth}`,
  phrase: 'noun',
  plain: {
    write: (call) =>
      lifted(
        call.terms(),
        ([born = null, on = null, rule = null]) => ({
          if: [{ '<': [on, born] }, null, plainYears(born, on, rule)],
        }),
        'maybe',
      ),
  },
  sql: 'expressible',
};

/** Month and day of an ISO date as one number: 229 for 29 February. */
function monthDay(date: string): number {
  return (
    (date.charCodeAt(5) - 48) * 1000 +
    (date.charCodeAt(6) - 48) * 100 +
    (date.charCodeAt(8) - 48) * 10 +
    date.charCodeAt(9) -
    48
  );
}

function yearIn(date: string): number {
  return (
    (date.charCodeAt(0) - 48) * 1000 +
    (date.charCodeAt(1) - 48) * 100 +
    (date.charCodeAt(2) - 48) * 10 +
    date.charCodeAt(3) -
    48
  );
}

/** Years by comparing month and day; `ageOn` of the calendar is the same and makes a date to compare with. */
function completedYears(born: string, on: string, leapBirthday: string): number {
  const year = yearIn(on);
  let birthday = monthDay(born);
  if (birthday === 229 && leapBirthday === 'february28' && !isLeapYear(year)) birthday = 228;
  return year - yearIn(born) - (monthDay(on) < birthday ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function plainYears(born: Json, on: Json, rule: Json): Json {
  const monthAndDay = (date: Json): Json => ({ substr: [date, 5] });
  const early: Json = {
    and: [
      { '===': [rule, 'february28'] },
      { '===': [monthAndDay(born), '02-29'] },
      { '!': [plainLeapYear(plainYear(on))] },
    ],
  };
  const birthday: Json = { if: [early, '02-28', monthAndDay(born)] };
  return letIn(
    [plainYear(on), plainYear(born), monthAndDay(on), birthday],
    ([to = null, from = null, day = null, due = null]) => ({
      '-': [{ '-': [to, from] }, { if: [{ '<': [day, due] }, 1, 0] }],
    }),
  );
}
