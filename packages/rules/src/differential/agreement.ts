import { chinaCalendar } from '@hutong/calendar';
import jsonLogic from 'json-logic-js';
import { compileExpression, type Expression } from '../expression.ts';
import type { Json, JsonObject } from '../json.ts';
import { isSettled, PartialList, Range, type Value } from '../value.ts';
import { asOf, fields } from './vocabulary.ts';

export const moment = { asOf, calendar: chinaCalendar };

/** A document about the subject of the vocabulary, typed and compiled. */
export function expressionOf(logic: Json): Expression {
  return compileExpression({ logic, fields });
}

/** The plain document of an expression; the first reason when there is none. */
export function plainOf(expression: Expression): { readonly logic: Json } | { readonly reason: string } {
  const plain = expression.toJsonLogic(moment);
  return 'logic' in plain ? plain : { reason: plain.refused[0].message };
}

/** Where the two engines disagree about a subject; nothing when they agree. */
export function disagreement(expression: Expression, plain: Json, subject: JsonObject): string | undefined {
  const ours = expression.evaluate(subject, moment);
  const expected: unknown = isSettled(ours) ? ours : null;
  const theirs = jsonLogic.apply(plain, subject);
  if (expected === theirs || (expected === 0 && theirs === 0)) return undefined;
  // Sums of fractions may be added up in another order; the last bit is no disagreement about a rule.
  if (typeof expected === 'number' && typeof theirs === 'number' && Math.abs(expected - theirs) < 1e-9)
    return undefined;
  return `ours ${JSON.stringify(ours) ?? 'unknown'}, json-logic-js ${JSON.stringify(theirs)}`;
}

/** Whether what is known now still stands: a later value says the same, or more of it. */
export function refines(before: Value, after: Value): boolean {
  if (before === undefined || before instanceof PartialList) return true;
  if (before instanceof Range) {
    if (typeof after === 'number') return before.min <= after && after <= before.max;
    return after instanceof Range && before.min <= after.min && after.max <= before.max;
  }
  return before === after;
}
