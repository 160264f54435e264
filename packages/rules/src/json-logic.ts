import type { Json } from './json.ts';
import { type JsonLogicOperation, jsonLogicOperations, truthy } from './json-logic-operations.ts';
import { nearestName } from './nearest.ts';
import { escapePointer, maximumDepth, maximumNodes } from './parse-logic.ts';
import { RulesError } from './rules-error.ts';

/** Most members that one evaluation of a plain document may visit. */
const maximumVisits = 2_000_000;

/** What an evaluation works on: the data in scope, and how many members it may still visit. */
interface Run {
  readonly data: Json;
  readonly budget: { visits: number };
}

type Evaluate = (run: Run) => Json;

interface Reading {
  readonly depth: number;
  readonly budget: { nodes: number };
}

/**
 * Compiles a plain JsonLogic document with the meaning that json-logic-js 2 gives it: coercions, truthiness, null for
 * what is missing and all. It is there to run documents that others wrote, and to measure against; packs are written in
 * the strict profile, where a missing fact is never taken for an answer.
 *
 * Only own properties of the data are read, where json-logic-js would hand out a constructor. `log` and operators added
 * by a host are refused, and so is a document that is nested too deeply (`logicTooDeep`) or too large
 * (`logicTooLarge`). The evaluation throws `stepsExceeded` when lists are too long, `jsonLogicValue` when a value cannot
 * be coerced.
 *
 * @example
 * compileJsonLogic({ '>': [{ var: 'age' }, 17] })({ age: 18 }) // => true
 */
export function compileJsonLogic(document: Json): (data: Json) => Json {
  const evaluate = compile(document, '', { depth: 0, budget: { nodes: maximumNodes } });
  return (data) => {
    try {
      return evaluate({ data, budget: { visits: maximumVisits } });
    } catch (error) {
      if (error instanceof RulesError) throw error;
      throw new RulesError([
        { code: 'jsonLogicValue', message: 'a value cannot be turned into the one that is needed' },
      ]);
    }
  };
}

function compile(logic: Json, pointer: string, reading: Reading): Evaluate {
  reading.budget.nodes -= 1;
  if (reading.budget.nodes < 0) refuse('logicTooLarge', 'the logic is too large', pointer);
  if (reading.depth > maximumDepth)
    refuse('logicTooDeep', `logic is nested deeper than ${maximumDepth} operators`, pointer);
  const inner = { ...reading, depth: reading.depth + 1 };
  if (Array.isArray(logic)) {
    const items = (logic as readonly Json[]).map((item, index) => compile(item, `${pointer}/${index}`, inner));
    return (run) => items.map((item) => item(run));
  }
  if (typeof logic !== 'object' || logic === null) return () => logic;
  const [entry, ...others] = Object.entries(logic);
  // An object that is no operator is a value, as it stands.
  if (entry === undefined || others.length > 0) return () => logic;
  const [name, operands] = entry;
  const list = Array.isArray(operands) ? (operands as readonly Json[]) : [operands];
  const at = `${pointer}/${escapePointer(name)}`;
  return compileCall(
    name,
    list.map((operand, index) => compile(operand, `${at}/${index}`, inner)),
    at,
  );
}

function compileCall(name: string, operands: readonly Evaluate[], pointer: string): Evaluate {
  switch (name) {
    case 'if':
    case '?:':
      return compileIf(operands);
    case 'and':
      return compileConnective(operands, (value) => !truthy(value));
    case 'or':
      return compileConnective(operands, truthy);
    case 'filter':
    case 'map':
    case 'all':
    case 'none':
    case 'some':
      return compileIteration(name, operands);
    case 'reduce':
      return compileReduce(operands);
    default: {
      const operation = jsonLogicOperations.get(name);
      if (operation !== undefined) return compileOperation(operation, operands);
      const near = nearestName(name, jsonLogicOperations.keys());
      return refuse(
        'operatorUnknown',
        `\`${name}\` is not an operator of plain JsonLogic`,
        pointer,
        near && `did you mean \`${near}\`?`,
      );
    }
  }
}

function refuse(code: string, message: string, pointer: string, hint?: string): never {
  throw new RulesError([{ code, message, pointer, ...(hint ? { hint } : {}) }]);
}

function compileIf(operands: readonly Evaluate[]): Evaluate {
  return (run) => {
    let index = 0;
    for (; index < operands.length - 1; index += 2)
      if (truthy(operands[index]?.(run) ?? null)) return operands[index + 1]?.(run) ?? null;
    return index < operands.length ? (operands[index]?.(run) ?? null) : null;
  };
}

function compileConnective(operands: readonly Evaluate[], stops: (value: Json) => boolean): Evaluate {
  return (run) => {
    let value: Json = null;
    for (const operand of operands) {
      value = operand(run);
      if (stops(value)) return value;
    }
    return value;
  };
}

/** A list with the visits to its members paid for; nothing for what is no list. */
function membersOf(value: Json, { budget }: Run): readonly Json[] | undefined {
  if (!Array.isArray(value)) return undefined;
  budget.visits -= value.length;
  if (budget.visits < 0) refuse('stepsExceeded', 'the lists are too long for the logic that runs over them', '');
  return value as readonly Json[];
}

const nothing: Evaluate = () => null;

function compileIteration(
  name: 'filter' | 'map' | 'all' | 'none' | 'some',
  [list = nothing, body = nothing]: readonly Evaluate[],
): Evaluate {
  return (run) => {
    const members = membersOf(list(run), run);
    const evaluate = (member: Json): Json => body({ data: member, budget: run.budget });
    const holds = (member: Json): boolean => truthy(evaluate(member));
    switch (name) {
      case 'filter':
        return members?.filter(holds) ?? [];
      case 'map':
        return members?.map(evaluate) ?? [];
      case 'all':
        // All of an empty list is false here, unlike in logic.
        return members !== undefined && members.length > 0 && members.every(holds);
      case 'none':
        return !members?.some(holds);
      case 'some':
        return members?.some(holds) === true;
      default:
        return name satisfies never;
    }
  };
}

function compileReduce([list = nothing, body = nothing, initial = nothing]: readonly Evaluate[]): Evaluate {
  return (run) => {
    const start = initial(run);
    const members = membersOf(list(run), run);
    if (members === undefined) return start;
    return members.reduce(
      (accumulator, current) => body({ data: { current, accumulator }, budget: run.budget }),
      start,
    );
  };
}

function compileOperation(operation: JsonLogicOperation, operands: readonly Evaluate[]): Evaluate {
  return (run) =>
    operation(
      operands.map((operand) => operand(run)),
      run.data,
    );
}
