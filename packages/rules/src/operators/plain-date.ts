import type { Json } from '../json.ts';
import { letIn } from '../plain-term.ts';

/** Year of a date: json-logic-js reads the text of a date and has no other idea of one. */
export function plainYear(date: Json): Json {
  return { '+': [{ substr: [date, 0, 4] }] };
}

/** Month of a date, 1 to 12. */
export function plainMonth(date: Json): Json {
  return { '+': [{ substr: [date, 5, 2] }] };
}

/** Day of the month of a date. */
export function plainDay(date: Json): Json {
  return { '+': [{ substr: [date, 8, 2] }] };
}

/** Whether a year is a leap year; the year may be written out more than once. */
export function plainLeapYear(year: Json): Json {
  const divides = (by: number): Json => ({ '===': [{ '%': [year, by] }, 0] });
  return { and: [divides(4), { or: [{ '!': [divides(100)] }, divides(400)] }] };
}

/** Days of a month. */
export function plainMonthLength(year: Json, month: Json): Json {
  return {
    if: [{ '===': [month, 2] }, { if: [plainLeapYear(year), 29, 28] }, { in: [month, [4, 6, 9, 11]] }, 30, 31],
  };
}

/** Whole part of a quotient of numbers that are not negative. */
function plainQuotient(number: Json, by: number): Json {
  return { '/': [{ '-': [number, { '%': [number, by] }] }, by] };
}

/** Days since a fixed day, for differences: years are counted from 1 March, which puts the leap day last. */
export function plainDayNumber(date: Json): Json {
  return letIn([plainYear(date), plainMonth(date), plainDay(date)], ([year = null, month = null, day = null]) =>
    letIn(
      [
        { if: [{ '<': [month, 3] }, { '-': [year, 1] }, year] },
        { if: [{ '<': [month, 3] }, { '+': [month, 9] }, { '-': [month, 3] }] },
        day,
      ],
      ([years = null, months = null, days = null]) => ({
        '+': [
          { '*': [years, 365] },
          plainQuotient(years, 4),
          { '-': [0, plainQuotient(years, 100)] },
          plainQuotient(years, 400),
          plainQuotient({ '+': [{ '*': [months, 153] }, 2] }, 5),
          days,
        ],
      }),
    ),
  );
}
