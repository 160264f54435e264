import type { Operator } from '../operator.ts';
import { booleanType, comparable, nameOfType } from '../type.ts';
import { PartialList, type Value } from '../value.ts';
import { sameValue } from './equality.ts';

/** `in`: the value is a member of the list. In a list that is not fully known only a member found decides. */
export const membership: Operator = {
  name: 'in',
  operands: { min: 2, max: 2 },
  type: ([member, list], context) => {
    if (list !== undefined && list.kind !== 'list' && list.kind !== 'any') {
      context.refuse(1, 'a list', 'text inside text is `includesText`');
    } else if (list?.kind === 'list' && member !== undefined && !comparable(member, list.of)) {
      context.refuse(0, nameOfType(list.of));
    }
    return booleanType;
  },
  compile:
    ([member = () => undefined, list = () => undefined]) =>
    (environment) =>
      isMember(member(environment), list(environment)),
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}属于${b}` : `${a} is one of ${b}`),
};

function isMember(member: Value, list: Value): boolean | undefined {
  const sure = Array.isArray(list) ? (list as readonly Value[]) : list instanceof PartialList ? list.sure : undefined;
  if (sure === undefined) return undefined;
  let open = list instanceof PartialList && (list.open || list.maybe.length > 0);
  for (const candidate of sure) {
    const equal = sameValue(member, candidate);
    if (equal === true) return true;
    if (equal === undefined) open = true;
  }
  return open ? undefined : false;
}
