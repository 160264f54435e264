import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Problem } from '@hutong/rules';

/** A place in a text, both numbers from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON. */
export interface SyntaxSlip extends TextPlace {
  /** The mark that stands there; never words of the document. */
  readonly found: string;
}

/** Finds the first slip of a text that is not JSON; `error` is what `JSON.parse` threw. */
export function syntaxSlipOf(text: string, error: unknown): SyntaxSlip {
  const { line, column, offset } = placeOfSlip(text, error);
  const rest = text.slice(offset).trimStart();
  const mark = /^[{}[\],:]/.exec(rest)?.[0];
  return {
    line,
    column,
    found: rest === '' ? 'the end of the file' : mark === undefined ? 'other text' : `\`${mark}\``,
  };
}

function placeOfSlip(text: string, error: unknown): TextPlace & { readonly offset: number } {
  const message = String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return placeAt(text, Number(position));
  if (message.includes('Unexpected end')) return placeAt(text, text.length);
  // Of some slips the runtime does not tell the position.
  try {
    parse(text, { mode: 'json' });
  } catch (slip) {
    const { offset } = slip as { readonly offset?: number };
    if (offset !== undefined) return placeAt(text, offset);
  }
  return placeAt(text, 0);
}

function placeAt(text: string, offset: number): TextPlace & { readonly offset: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}

/**
 * Line and column of each problem that names a JSON pointer, in the text that was read. The pointer of an unknown field
 * is that of its record; the field itself is pointed at.
 */
export function placesIn(text: string): (problem: Problem) => Problem {
  const root = parse(text, { mode: 'json', allowTrailingCommas: false }).body;
  return (problem) => {
    if (problem.pointer === undefined || problem.line !== undefined) return problem;
    const segments = problem.pointer.split('/').slice(1).map(unescapePointer);
    const named = /`([^`]+)`/.exec(problem.message)?.[1];
    const place = placeOf(root, named === undefined ? segments : [...segments, named]);
    return { ...problem, ...place };
  };
}

/** The place of the last part of a path that exists. */
function placeOf(root: ValueNode, path: readonly string[]): TextPlace {
  let value: ValueNode = root;
  let { line, column } = root.loc.start;
  for (const segment of path) {
    if (value.type === 'Object') {
      const member = value.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === segment);
      if (member === undefined) break;
      ({ line, column } = member.loc.start);
      value = member.value;
    } else if (value.type === 'Array') {
      const element = value.elements[Number(segment)];
      if (element === undefined) break;
      ({ line, column } = element.loc.start);
      value = element.value;
    } else break;
  }
  return { line, column };
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
