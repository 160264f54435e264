import type { Closure, Operator } from '../operator.ts';
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
    }
    return result;
  },
  compile: (operands) => {
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
};
