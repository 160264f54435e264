import { CalendarError, type CivilDate, isCivilDate } from '@hutong/calendar';
import type { TypingContext } from '../operator.ts';
import { booleanType, type Type } from '../type.ts';
import type { Value } from '../value.ts';

/** Refuses operands that are no dates; the numbers say which must be. */
export function requireDates(operands: readonly Type[], places: readonly number[], context: TypingContext): void {
  for (const place of places) {
    const type = operands[place];
    if (type !== undefined && type.kind !== 'date' && type.kind !== 'any') context.refuse(place, 'a date');
  }
}

/** Two dates compared. */
export function datesType(operands: readonly Type[], context: TypingContext): Type {
  requireDates(operands, [0, 1], context);
  return booleanType;
}

/** Refuses an operand that is no whole number. */
export function requireWholeNumber(operands: readonly Type[], place: number, context: TypingContext): void {
  const type = operands[place];
  if (type === undefined || type.kind === 'any' || (type.kind === 'number' && type.integer)) return;
  context.refuse(place, 'a whole number');
}

/** Refuses an operand that does not name one of the rules there are: a constant, or a parameter with such choices. */
export function requireRule(
  operands: readonly Type[],
  place: number,
  rules: readonly string[],
  context: TypingContext,
): void {
  const type = operands[place];
  const constant = context.constant?.(place);
  const choices = type?.kind === 'string' ? type.oneOf : undefined;
  const named = typeof constant === 'string' ? [constant] : choices;
  if (type?.kind === 'any' || named?.every((rule) => rules.includes(rule))) return;
  context.refuse(place, rules.map((rule) => `\`${rule}\``).join(' or '), 'the rule must be named, it is never assumed');
}

/** A value as a date; unknown when it is none. */
export function dateOf(value: Value): CivilDate | undefined {
  return isCivilDate(value) ? value : undefined;
}

/** What a date has no room for is unknown: a day before the year 1 or after 9999, a day that a month does not have. */
export function orUnknown<Result extends Value>(compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}
