import { civilDate, type StatutoryCalendar } from '@hutong/calendar';
import { type InlineContext, inlineNode } from './inlined-node.ts';
import type { Json } from './json.ts';
import type { Node } from './node.ts';
import { conditional } from './operators/if.ts';
import { ParameterCalendar } from './parameter-values.ts';
import { escapePointer } from './parse-logic.ts';
import { plainUnknown, toScalar } from './plain-term.ts';
import { writePlain } from './plain-writer.ts';
import type { Program } from './program.ts';
import type { Problem } from './rules-error.ts';
import { stringType } from './type.ts';
import type { TypedTable } from './typed-table.ts';

/** Largest plain document that is written, in characters of JSON. */
const maximumPlainSize = 4_000_000;

/** A plain document, or every part of the logic that plain JsonLogic cannot express, with the reason. */
export type PlainExport = { readonly logic: Json } | { readonly refused: readonly [Problem, ...Problem[]] };

/**
 * Writes logic as a plain JsonLogic document for one day.
 *
 * json-logic-js gives the same answer as this engine wherever this engine decides, and null where it does not: every
 * operator guards its operands, because a missing fact would otherwise be taken for zero, false or the empty text. Data
 * must be what the fields declare, and carry no `$unknown` marks: JsonLogic knows no list that is told to be incomplete.
 */
export function plainJsonLogic(node: Node, context: InlineContext): PlainExport {
  const problems: Problem[] = [];
  const inlined = inlineNode(node, context);
  const term = writePlain(inlined, (part, reason) => {
    problems.push({
      code: 'plainInexpressible',
      message: reason,
      pointer: part.pointer,
      received: `\`${part.kind === 'call' ? part.operator.name : part.kind}\``,
    });
    return plainUnknown;
  });
  if (term.kind === 'list')
    problems.push({
      code: 'plainInexpressible',
      message: 'a list is no answer of a plain document',
      pointer: node.pointer,
    });
  const { logic } = toScalar(term);
  if (problems.length === 0 && JSON.stringify(logic).length > maximumPlainSize)
    problems.push({
      code: 'plainTooLarge',
      message: 'the plain document grows too large',
      pointer: node.pointer,
      expected: `at most ${maximumPlainSize} characters`,
    });
  const [first, ...rest] = problems;
  return first === undefined ? { logic } : { refused: [first, ...rest] };
}

/** The plain documents of a decision for one day, by the pointer of the part that each says. */
export interface PlainDecision {
  readonly decision: string;
  readonly asOf: string;
  readonly documents: { readonly [pointer: string]: Json };
  /** The parts that could not be written, each with the reason. */
  readonly refused: readonly Problem[];
}

/**
 * Writes a decision as plain JsonLogic documents, as {@link plainJsonLogic} does: each condition of its checks, rows or
 * overrides, and a table whose first row wins as a whole. Refused are checks over windows or members, since a plain
 * document is given one subject and knows no calendar; the points of an instrument; and duties that recur.
 */
export function toJsonLogic(
  program: Program,
  request: { readonly target: 'plain'; readonly asOf: string; readonly calendar: StatutoryCalendar },
): PlainDecision {
  const asOf = civilDate(request.asOf);
  const parameters = new ParameterCalendar(program.pack.parameters).on(asOf);
  const factNode = (key: string): Node | undefined => {
    const fact = program.facts.get(key);
    return fact === undefined || fact.members.length > 0 ? undefined : fact.node;
  };
  const documents: Record<string, Json> = {};
  const { parts, refused } = partsOf(program);
  const problems = [...refused];
  for (const [pointer, node] of parts) {
    const written = plainJsonLogic(node, { asOf, calendar: request.calendar, parameters, factNode });
    if ('refused' in written) problems.push(...written.refused);
    else documents[pointer] = written.logic;
  }
  return { decision: program.key, asOf, documents, refused: problems };
}

interface Parts {
  readonly parts: readonly (readonly [pointer: string, node: Node])[];
  readonly refused: readonly Problem[];
}

function partsOf({ key, rule, checks }: Program): Parts {
  const pointer = `/decisions/${escapePointer(key)}`;
  const refusal = (message: string): Problem => ({ code: 'plainInexpressible', message, pointer });
  switch (rule.kind) {
    case 'checks':
      return {
        parts: checks.flatMap((check) =>
          Object.entries({ applies: check.applies, pass: check.pass, excused: check.excused?.when }).flatMap(
            ([part, node]) =>
              node === undefined ? [] : [[`${pointer}/checks/${escapePointer(check.key)}/${part}`, node] as const],
          ),
        ),
        refused: [],
      };
    case 'table': {
      const rows = rule.rows.map(({ id, when }) => [`${pointer}/rows/${escapePointer(id)}/when`, when] as const);
      const whole = firstRowOf(rule, pointer);
      return whole === undefined
        ? {
            parts: rows,
            refused: [refusal('only a table whose first row wins, and that says what holds otherwise, is one choice')],
          }
        : { parts: [...rows, [pointer, whole]], refused: [] };
    }
    case 'score':
      return {
        parts: rule.overrides.map((each) => [`${pointer}/gradeOverrides/${escapePointer(each.key)}/when`, each.when]),
        refused: [refusal('the points of an instrument, their bands and their gaps are more than one document')],
      };
    case 'cadence':
      return {
        parts: [],
        refused: [refusal('duties that recur are laid on a calendar, which plain JsonLogic has not')],
      };
    default:
      return rule satisfies never;
  }
}

/** A table whose first row wins is a choice, with the same meaning of a row that is unknown. */
function firstRowOf({ note, rows }: TypedTable, pointer: string): Node | undefined {
  if (note.hit !== 'first' || note.otherwise === undefined) return undefined;
  const outcome = (value: string): Node => ({ kind: 'literal', value, type: stringType, pointer });
  const operands = rows.flatMap(({ when, note: { then } }) => [when, outcome(then)]);
  return {
    kind: 'call',
    operator: conditional,
    operands: [...operands, outcome(note.otherwise.then)],
    type: stringType,
    pointer,
  };
}
