import type { Operator } from '../operator.ts';
import { unlessUnknown } from '../plain-logic.ts';
import { anyType } from '../type.ts';
import { PartialList, type Value } from '../value.ts';
import { checkIteration, forEachMember, isComplete, membersOf } from './iteration.ts';

/** `map`: what the body gives for each member, in order. A member whose value is unknown stays in its place, unknown. */
export const map: Operator = {
  name: 'map',
  operands: { min: 2, max: 2 },
  iterates: { body: 1 },
  type: (operands, context) => {
    checkIteration(operands, context);
    return { kind: 'list', of: operands[1] ?? anyType };
  },
  compile:
    ([list = () => undefined, body = () => undefined]) =>
    (environment) => {
      const members = membersOf(list(environment));
      if (members === undefined) return undefined;
      const gather = (of: readonly Value[], numbered: 'numbered' | 'unnumbered'): Value[] => {
        const values: Value[] = [];
        forEachMember(
          environment,
          of,
          body,
          (value) => {
            values.push(value);
            return 'go on';
          },
          numbered,
        );
        return values;
      };
      const sure = gather(members.sure, isComplete(members) ? 'numbered' : 'unnumbered');
      if (isComplete(members)) return sure;
      return new PartialList(sure, gather(members.maybe, 'unnumbered'), { open: members.open });
    },
  prose: ([list = '', body = ''], language) =>
    language === 'zh' ? `${list}各项的${body}` : `${body} of each of ${list}`,
  phrase: 'noun',
  plain: {
    write: (call) => {
      const list = call.list(0);
      let partly = false;
      const values = call.fold(list, {
        body: 1,
        initial: [],
        step: ({ accumulator, body, sure }) => {
          partly ||= body.kind !== 'scalar';
          return { merge: [accumulator(), sure === undefined ? [[body.logic]] : [[body.logic, sure]]] };
        },
      });
      if (partly) return call.refuse('plain JsonLogic cannot keep a list of lists or of partly known numbers');
      // `merge` takes one level of brackets off, so that a certain list comes out as bare values.
      const bare = list.certain ? { map: [values, { var: '0' }] } : values;
      return { kind: 'list', logic: unlessUnknown(list, null, bare), nullable: list.nullable, certain: list.certain };
    },
  },
  sql: 'expressible',
};
