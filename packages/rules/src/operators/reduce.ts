import type { Frame, Operator } from '../operator.ts';
import { computed, unlessUnknown } from '../plain-logic.ts';
import { toScalar } from '../plain-term.ts';
import { anyType, fits, nameOfType, type Type } from '../type.ts';
import { asKnown, isComplete, membersOf, spendVisits } from './iteration.ts';

/**
 * `reduce`: list, body, start. The body sees the member as `item` and what was made of those before it as
 * `accumulator`. Of a list that is not fully known nothing is known; prefer `sum`, `count`, `some` and the like, which
 * can say more.
 */
export const reduce: Operator = {
  name: 'reduce',
  operands: { min: 3, max: 3 },
  iterates: { body: 1, initial: 2 },
  type: (operands, context): Type => {
    const [, body, initial = anyType] = operands;
    checkIterationList(operands, context);
    if (body !== undefined && !fits(body, initial)) context.refuse(1, nameOfType(initial), 'as what it starts with');
    if (body?.kind === 'number' && initial.kind === 'number') {
      return { kind: 'number', integer: body.integer && initial.integer };
    }
    return initial.kind === 'any' ? (body ?? anyType) : initial;
  },
  compile:
    ([list = () => undefined, body = () => undefined, initial = () => undefined]) =>
    (environment) => {
      const members = membersOf(list(environment));
      if (members === undefined || !isComplete(members)) return undefined;
      spendVisits(environment, members.sure.length);
      const outer = environment.frame;
      const frame: Frame = { value: undefined, parent: outer, index: undefined, accumulator: initial(environment) };
      environment.frame = frame;
      for (let index = 0; index < members.sure.length; index += 1) {
        frame.value = asKnown(members.sure[index]);
        frame.index = index;
        frame.accumulator = body(environment);
      }
      environment.frame = outer;
      return frame.accumulator;
    },
  prose: ([list = '', body = '', initial = ''], language) =>
    language === 'zh'
      ? `自${initial}起对${list}逐项累计${body}的结果`
      : `what comes of ${list} one after the other, from ${initial}: ${body}`,
  phrase: 'noun',
  plain: {
    write: (call) => {
      const list = call.list(0);
      const start = call.term(2);
      if (start.kind !== 'scalar')
        return call.refuse('plain JsonLogic cannot carry a list or a partly known number along');
      if (!list.certain) return call.refuse('plain JsonLogic cannot tell whether a filtered list is fully known');
      let partly = false;
      const result = call.fold(list, {
        body: 1,
        initial: start.logic,
        step: ({ body }) => {
          partly ||= body.kind !== 'scalar';
          return toScalar(body).logic;
        },
      });
      if (partly) return call.refuse('plain JsonLogic cannot carry a partly known number along; use `sum` or `count`');
      return computed(unlessUnknown(list, null, result), { nullable: true });
    },
  },
  sql: { refused: 'SQL has no fold in list order; use `sum`, `count`, `min`, `max`, `some` or `all`' },
};

function checkIterationList(operands: readonly Type[], context: Parameters<Operator['type']>[1]): void {
  const [list] = operands;
  if (list !== undefined && list.kind !== 'list' && list.kind !== 'any') context.refuse(0, 'a list');
}
