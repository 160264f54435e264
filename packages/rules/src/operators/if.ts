import type { Json } from '../json.ts';
import type { Node } from '../node.ts';
import type { Closure, Environment, Operator } from '../operator.ts';
import { computed, intervalTerm, type PlainCall } from '../plain-logic.ts';
import { hasInterval, hull, letIn, type PlainScalar, type PlainTerm, toInterval, toScalar } from '../plain-term.ts';
import { anyType, fits, nameOfType, type Type } from '../type.ts';
import { joinValues, type Value } from '../value.ts';

/**
 * `if`: guard, value, guard, value, …, otherwise. A guard that is unknown leaves its value possible and the search
 * goes on: when all values still possible agree the result is known, numbers give their range.
 */
export const conditional: Operator = {
  name: 'if',
  operands: { min: 3, max: Number.POSITIVE_INFINITY },
  type: (operands, context) => {
    if (operands.length % 2 === 0)
      context.refuse(operands.length - 1, 'a guard followed by its value', 'add what holds otherwise');
    let result: Type = anyType;
    for (const [index, type] of operands.entries()) {
      if (index % 2 === 0 && index < operands.length - 1) {
        if (type.kind !== 'boolean' && type.kind !== 'any') context.refuse(index, 'a boolean');
      } else if (result.kind === 'any') result = type;
      else if (!fits(type, result)) context.refuse(index, nameOfType(result));
      else result = widerOf(result, type);
    }
    return result;
  },
  compile: (operands, nodes) => {
    const [guard, value, otherwise, ...more] = operands;
    if (guard !== undefined && value !== undefined && otherwise !== undefined && more.length === 0)
      return compileOneArm(guard, value, otherwise, nodes);
    return compileArms(operands);
  },
  decisive: (values, result) => {
    // Evaluated: guards that do not hold, then one that does and its value; an unknown guard is followed by its value.
    const guards: number[] = [];
    const open: number[] = [];
    let index = 0;
    for (; index < values.length - 1; index += 1) {
      const guard = values[index];
      guards.push(index);
      if (guard === false) continue;
      if (guard === undefined) open.push(index);
      index += 1;
      if (guard === true) break;
    }
    if (result === undefined && open.length > 0) return open;
    return open.length > 0 ? [...values.keys()] : [...guards, values.length - 1];
  },
  prose: (operands, language) => {
    const parts: string[] = [];
    for (let index = 0; index + 1 < operands.length; index += 2) {
      const guard = operands[index] ?? '';
      const value = operands[index + 1] ?? '';
      parts.push(language === 'zh' ? `${guard}的，${value}` : `if ${guard}: ${value}`);
    }
    const last = operands.at(-1) ?? '';
    parts.push(language === 'zh' ? `其余情形，${last}` : `otherwise ${last}`);
    return parts.join(language === 'zh' ? '；' : '; ');
  },
  phrase: 'choice',
  plain: { write: plainConditional },
  sql: 'expressible',
};

function compileOneArm(guard: Closure, value: Closure, otherwise: Closure, nodes: readonly Node[] = []): Closure {
  const [, then, other] = nodes;
  const closure = (environment: Environment): Value => {
    const holds = guard(environment);
    if (holds === true) return value(environment);
    if (holds === false) return otherwise(environment);
    return joinValues([value(environment), otherwise(environment)]);
  };
  if (then?.kind !== 'literal' || other?.kind !== 'literal') return closure;
  if (typeof then.value !== 'number' || typeof other.value !== 'number') return closure;
  return Object.assign(closure, { choice: { condition: guard, whenTrue: then.value, whenFalse: other.value } });
}

function compileArms(operands: readonly Closure[]): Closure {
  const otherwise = operands.at(-1) ?? (() => undefined);
  const arms: { guard: Closure; value: Closure }[] = [];
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [guard, value] = operands.slice(index, index + 2);
    if (guard !== undefined && value !== undefined) arms.push({ guard, value });
  }
  return (environment) => {
    let possible: Value[] | undefined;
    for (const { guard, value } of arms) {
      const holds = guard(environment);
      if (holds === false) continue;
      if (holds === true) {
        const result = value(environment);
        return possible === undefined ? result : joinValues([...possible, result]);
      }
      possible = [...(possible ?? []), value(environment)];
    }
    const result = otherwise(environment);
    return possible === undefined ? result : joinValues([...possible, result]);
  };
}

/** Whole numbers and others together are numbers; choices of two enumerations are the choices of both. */
function widerOf(a: Type, b: Type): Type {
  if (a.kind === 'number' && b.kind === 'number') return { kind: 'number', integer: a.integer && b.integer };
  if (a.kind !== 'string' || b.kind !== 'string') return a;
  if (a.oneOf === undefined || b.oneOf === undefined) return { kind: 'string' };
  return { kind: 'string', oneOf: [...new Set([...a.oneOf, ...b.oneOf])] };
}

/** From the last arm backwards: an unknown guard joins its value with all that follows it. */
function plainConditional(call: PlainCall): PlainTerm {
  const terms = call.terms();
  const guards = terms
    .slice(0, -1)
    .filter((_, index) => index % 2 === 0)
    .map(toScalar);
  const values = terms.filter((_, index) => index % 2 === 1 || index === terms.length - 1);
  const lists = values.some(({ kind }) => kind === 'list');
  if (guards.every(({ nullable }) => !nullable) && !hasInterval(values)) {
    if (lists) return call.refuse('plain JsonLogic cannot choose between lists');
    const logic: Json = { if: terms.map((term) => toScalar(term).logic) };
    return computed(logic, { nullable: values.map(toScalar).some(({ nullable }) => nullable) });
  }
  if (lists) return call.refuse('plain JsonLogic cannot join two lists of which one holds');
  const isNumber = call.nodes.at(-1)?.type.kind === 'number' || hasInterval(values);
  const last = values.at(-1);
  if (last === undefined) return call.refuse('there is nothing to choose from');
  if (!isNumber) {
    const logic = guards.reduceRight<Json>(
      (rest, guard, index) => joinArm(guard, values[index], rest),
      toScalar(last).logic,
    );
    return computed(logic, { nullable: true });
  }
  const logic = guards.reduceRight<Json>((rest, { logic: guard }, index) => {
    const arm = values[index];
    if (arm === undefined) return rest;
    const bounds = (place: number) => ({ lo: { var: `current.${place}.0` }, hi: { var: `current.${place}.1` } });
    return letIn([guard, toInterval(arm), rest], ([holds = null, value = null, others = null]) => ({
      if: [{ '===': [holds, true] }, value, { '===': [holds, false] }, others, hull(bounds(1), bounds(2))],
    }));
  }, toInterval(last));
  return intervalTerm(logic);
}

function joinArm({ logic }: PlainScalar, arm: PlainTerm | undefined, rest: Json): Json {
  return letIn(
    [logic, arm === undefined ? null : toScalar(arm).logic, rest],
    ([holds = null, value = null, others = null]) => ({
      if: [{ '===': [holds, true] }, value, { '===': [holds, false] }, others, { '===': [value, others] }, value, null],
    }),
  );
}
