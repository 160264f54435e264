import { directField } from '../direct-field.ts';
import type { Json } from '../json.ts';
import type { Closure, Operator } from '../operator.ts';
import { computed, type PlainCall, unlessUnknown } from '../plain-logic.ts';
import { kleeneStep, letIn, lifted, type PlainTerm, plainScalar, toScalar } from '../plain-term.ts';
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
  compile: ([member = () => undefined, list = () => undefined], [subject, choices] = []) => {
    if (choices?.kind === 'literal' && isPlainList(choices.value))
      return compileChoices(member, choices.value, directField(subject));
    return (environment) => isMember(member(environment), list(environment));
  },
  prose: ([a = '', b = ''], language) => (language === 'zh' ? `${a}属于${b}` : `${a} is one of ${b}`),
  phrase: 'condition',
  plain: { write: plainMembership },
  sql: 'expressible',
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

/** Whether a list holds nothing but constants that can be compared as they are. */
function isPlainList(value: Value): value is readonly (string | number | boolean)[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' && item !== undefined);
}

function compileChoices(member: Closure, choices: readonly Value[], field: number | undefined): Closure {
  return (environment) => {
    const value =
      field !== undefined && environment.values !== undefined ? environment.values[field] : member(environment);
    if (value === undefined || typeof value === 'object') return isMember(member(environment), choices);
    return choices.includes(value);
  };
}

function plainMembership(call: PlainCall): PlainTerm {
  const list = call.list(1);
  const member = call.term(0);
  if (Array.isArray(list.logic) && list.logic.length === 0) return plainScalar(false, { nullable: false });
  if (Array.isArray(list.logic) && member.kind !== 'interval')
    return lifted([member], ([value = null]) => ({ in: [value, list.logic] }));
  // A member found decides; one of which nothing is known, or the missing value itself, leaves it open.
  const fold = call.fold(list, {
    with: member.kind === 'interval' ? member.logic : toScalar(member).logic,
    initial: false,
    step: ({ accumulator, member: candidate, sure, with: wanted }) => {
      const equal = member.kind === 'interval' ? equalsWithin(wanted, candidate) : equals(wanted, candidate);
      const found: Json = sure === undefined ? equal : { if: [{ '===': [sure, null] }, null, equal] };
      return { if: [{ '===': [accumulator(), true] }, true, kleeneStep(accumulator(), found, true)] };
    },
  });
  return computed(unlessUnknown(list, null, fold), { nullable: true });
}

function equals(wanted: Json, candidate: Json): Json {
  return {
    if: [{ or: [{ '===': [candidate, null] }, { '===': [wanted, null] }] }, null, { '===': [candidate, wanted] }],
  };
}

/** Whether a number within bounds is the candidate: not when the bounds keep them apart. */
function equalsWithin(bounds: Json, candidate: Json): Json {
  return letIn([bounds, candidate], ([, number = null]) => {
    const lo: Json = { var: 'current.0.0' };
    const hi: Json = { var: 'current.0.1' };
    const apart: Json = { or: [{ '<': [number, lo] }, { '>': [number, hi] }] };
    return { if: [{ '===': [number, null] }, null, apart, false, { '===': [lo, hi] }, true, null] };
  });
}
