import { civilDate, type StatutoryCalendar } from '@hutong/calendar';
import { type InlineContext, inlineNode } from './inlined-node.ts';
import type { Json } from './json.ts';
import type { Node } from './node.ts';
import { ParameterCalendar } from './parameter-values.ts';
import { escapePointer } from './parse-logic.ts';
import { plainUnknown, toScalar } from './plain-term.ts';
import { writePlain } from './plain-writer.ts';
import type { Program } from './program.ts';
import type { Problem } from './rules-error.ts';

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

/** The plain documents of a decision for one day: those of each check, by the pointer of the part they say. */
export interface PlainDecision {
  readonly decision: string;
  readonly asOf: string;
  readonly documents: { readonly [pointer: string]: Json };
  /** The parts that could not be written, each with the reason. */
  readonly refused: readonly Problem[];
}

/**
 * Writes the conditions of a decision as plain JsonLogic documents, as {@link plainJsonLogic} does. A check that runs
 * over windows or members is refused: a plain document is given one subject and knows no calendar to lay windows on.
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
  const refused: Problem[] = [];
  for (const check of program.checks) {
    const parts = { applies: check.applies, pass: check.pass, excused: check.excused?.when };
    for (const [part, node] of Object.entries(parts)) {
      if (node === undefined) continue;
      const written = plainJsonLogic(node, { asOf, calendar: request.calendar, parameters, factNode });
      if ('refused' in written) refused.push(...written.refused);
      else
        documents[`/decisions/${escapePointer(program.key)}/checks/${escapePointer(check.key)}/${part}`] =
          written.logic;
    }
  }
  return { decision: program.key, asOf, documents, refused };
}
