import type { Operator } from '../operator.ts';
import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';
import { addWorkingDays } from './add-working-days.ts';
import { after } from './after.ts';
import { age } from './age.ts';
import { all } from './all.ts';
import { and } from './and.ts';
import { asOf } from './as-of.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { before } from './before.ts';
import { cat } from './cat.ts';
import { count } from './count.ts';
import { daysBetween } from './days-between.ts';
import { different } from './different.ts';
import { dividedBy } from './divided-by.ts';
import { filter } from './filter.ts';
import { flatMap } from './flat-map.ts';
import { greaterThan } from './greater-than.ts';
import { conditional } from './if.ts';
import { membership } from './in.ts';
import { includesText } from './includes-text.ts';
import { known } from './known.ts';
import { lessThan } from './less-than.ts';
import { map } from './map.ts';
import { maximum } from './max.ts';
import { minimum } from './min.ts';
import { minus } from './minus.ts';
import { month } from './month.ts';
import { monthsBetween } from './months-between.ts';
import { none } from './none.ts';
import { not } from './not.ts';
import { notAfter } from './not-after.ts';
import { notBefore } from './not-before.ts';
import { openingDays } from './opening-days.ts';
import { openingLogStart } from './opening-log-start.ts';
import { or } from './or.ts';
import { plus } from './plus.ts';
import { reduce } from './reduce.ts';
import { remainder } from './remainder.ts';
import { same } from './same.ts';
import { some } from './some.ts';
import { sum } from './sum.ts';
import { times } from './times.ts';
import { workingDaysBetween } from './working-days-between.ts';
import { year } from './year.ts';

/** Every operator of the language, by the name that packs write. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    same,
    different,
    lessThan,
    atMost,
    greaterThan,
    atLeast,
    and,
    or,
    not,
    conditional,
    membership,
    plus,
    minus,
    times,
    dividedBy,
    remainder,
    minimum,
    maximum,
    filter,
    flatMap,
    some,
    all,
    none,
    count,
    map,
    reduce,
    sum,
    known,
    cat,
    includesText,
    asOf,
    age,
    daysBetween,
    monthsBetween,
    addDays,
    addMonths,
    addWorkingDays,
    workingDaysBetween,
    before,
    after,
    notBefore,
    notAfter,
    year,
    month,
    openingDays,
    openingLogStart,
  ].map((operator) => [operator.name, operator]),
);
