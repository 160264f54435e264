import type { Closure, Environment, Frame, TypingContext } from '../operator.ts';
import type { Type } from '../type.ts';
import { PartialList, type Value } from '../value.ts';

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

/** Evaluates a body for one member after another, each bound as `item`; one frame serves all of them. */
export function forEachMember(
  environment: Environment,
  members: readonly Value[],
  body: Closure,
  visit: (result: Value, member: Value) => 'stop' | 'go on',
): void {
  const outer = environment.frame;
  const frame: Frame = { value: undefined, parent: outer };
  environment.frame = frame;
  for (const member of members) {
    frame.value = member;
    if (visit(body(environment), member) === 'stop') break;
  }
  environment.frame = outer;
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
