import type { Closure, Environment } from '../operator.ts';
import type { Value } from '../value.ts';
import { forEachMember, membersOf } from './iteration.ts';

/**
 * Whether some member surely gives `wanted`: a sure witness decides; a possible witness, an unknown member or members
 * that nobody has told us of leave it open.
 */
export function seekWitness(
  environment: Environment,
  list: Value,
  condition: Closure,
  wanted: boolean,
): boolean | undefined {
  const members = membersOf(list);
  if (members === undefined) return undefined;
  let found = false;
  let open = members.open;
  forEachMember(environment, members.sure, condition, (holds) => {
    if (holds === wanted) {
      found = true;
      return 'stop';
    }
    if (holds === undefined) open = true;
    return 'go on';
  });
  if (found) return true;
  if (!open) {
    forEachMember(environment, members.maybe, condition, (holds) => {
      if (holds === !wanted) return 'go on';
      open = true;
      return 'stop';
    });
  }
  return open ? undefined : false;
}
