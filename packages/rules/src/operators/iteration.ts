import type { Closure, Environment, Frame, TypingContext } from '../operator.ts';
import { RulesError } from '../rules-error.ts';
import type { Type } from '../type.ts';
import { PartialList, type Value } from '../value.ts';

/** Most members that the iterations of one decision may visit together. */
export const maximumVisits = 20_000_000;

/** A list as iterators see it: what is surely in it, what may be, and whether there may be more. */
export interface Members {
  readonly sure: readonly Value[];
  readonly maybe: readonly Value[];
  readonly open: boolean;
}

/** The members of a list value; `undefined` when nothing is known of the list. */
export function membersOf(list: Value): Members | undefined {
  if (Array.isArray(list)) return { sure: list as readonly Value[], maybe: [], open: false };
  return list instanceof PartialList ? list : undefined;
}

/** Whether the members of a list stand in their final places: one that may have more cannot number them. */
export function isComplete({ maybe, open }: Members): boolean {
  return maybe.length === 0 && !open;
}

/**
 * Evaluates a body for one member after another, each bound as `item`, its place as `index` when the list is
 * `numbered`; one frame serves all of them.
 */
export function forEachMember(
  environment: Environment,
  members: readonly Value[],
  body: Closure,
  visit: (result: Value, member: Value) => 'stop' | 'go on',
  numbered: 'numbered' | 'unnumbered' = 'unnumbered',
): void {
  if (members.length === 0) return;
  spendVisits(environment, members.length);
  const outer = environment.frame;
  const frame: Frame = { value: undefined, parent: outer, index: undefined, accumulator: undefined };
  environment.frame = frame;
  for (let index = 0; index < members.length; index += 1) {
    const member = asKnown(members[index]);
    frame.value = member;
    if (numbered === 'numbered') frame.index = index;
    if (visit(body(environment), member) === 'stop') break;
  }
  environment.frame = outer;
}

/** A member that is null is a member of which nothing is known. */
export function asKnown(member: Value | null): Value {
  return member === null ? undefined : member;
}

/** Takes visits off the budget; throws `stepsExceeded` when a hostile document would run for hours. */
export function spendVisits({ budget }: Environment, visits: number): void {
  if (budget === undefined) return;
  budget.visits -= visits;
  if (budget.visits >= 0) return;
  throw new RulesError([
    {
      code: 'stepsExceeded',
      message: 'the lists are too long for the rules that run over them',
      expected: `at most ${maximumVisits} members visited`,
    },
  ]);
}

/** Refuses a first operand that is no list and, with `bodyKind`, a body of another kind. */
export function checkIteration(
  operands: readonly Type[],
  context: TypingContext,
  bodyKind?: 'boolean' | 'number',
): void {
  const [list, body] = operands;
  if (list !== undefined && list.kind !== 'list' && list.kind !== 'any') context.refuse(0, 'a list');
  if (bodyKind !== undefined && body !== undefined && body.kind !== bodyKind && body.kind !== 'any') {
    context.refuse(1, `a ${bodyKind}`);
  }
}
