import type { Operator } from '../operator.ts';
import { all } from './all.ts';
import { and } from './and.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { count } from './count.ts';
import { different } from './different.ts';
import { filter } from './filter.ts';
import { flatMap } from './flat-map.ts';
import { greaterThan } from './greater-than.ts';
import { conditional } from './if.ts';
import { membership } from './in.ts';
import { lessThan } from './less-than.ts';
import { maximum } from './max.ts';
import { minimum } from './min.ts';
import { minus } from './minus.ts';
import { none } from './none.ts';
import { not } from './not.ts';
import { openingDays } from './opening-days.ts';
import { openingLogStart } from './opening-log-start.ts';
import { or } from './or.ts';
import { plus } from './plus.ts';
import { same } from './same.ts';
import { some } from './some.ts';
import { times } from './times.ts';

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
    minimum,
    maximum,
    filter,
    flatMap,
    some,
    all,
    none,
    count,
    openingDays,
    openingLogStart,
  ].map((operator) => [operator.name, operator]),
);
