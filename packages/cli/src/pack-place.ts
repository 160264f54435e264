import type { Problem } from '@hutong/rules';
import type { PackFile } from '@hutong/rules/read';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

interface ParsedFile {
  readonly file: string;
  readonly contents: Document.Parsed['contents'];
  readonly lines: LineCounter;
}

/** Where a path was found, and how much of it. */
interface Found {
  readonly depth: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * File, line and column of each problem that names a JSON pointer into the pack that these files make. What the reader
 * of packs has placed keeps its place.
 */
export function placesInPack(files: readonly PackFile[]): (problem: Problem) => Problem {
  const parsed = files.map(({ file, text }): ParsedFile => {
    const lines = new LineCounter();
    return { file, contents: parseDocument(text, { lineCounter: lines }).contents, lines };
  });
  return (problem) => {
    if (problem.pointer === undefined || problem.file !== undefined) return problem;
    const path = problem.pointer
      .split('/')
      .slice(1)
      .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
    const [deepest] = parsed.map((file) => find(file, path)).sort((one, other) => other.depth - one.depth);
    // What stands in none of the files is of a pack below, and only its pointer can be told.
    if (deepest === undefined || deepest.depth < Math.min(2, path.length)) return problem;
    const { file, line, column } = deepest;
    return { ...problem, file, line, column };
  };
}

function find({ file, contents, lines }: ParsedFile, path: readonly string[]): Found {
  let node: unknown = contents;
  let offset = contents?.range[0] ?? 0;
  let depth = 0;
  for (const segment of path) {
    const next = stepInto(node, segment);
    if (next === undefined) break;
    ({ node, offset } = next);
    depth += 1;
  }
  const { line, col } = lines.linePos(offset);
  return { depth, file, line, column: col };
}

function stepInto(node: unknown, segment: string): { readonly node: unknown; readonly offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
    return isScalar(pair?.key) ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : undefined;
  }
  if (!isSeq(node)) return undefined;
  const item: unknown = node.items[Number(segment)];
  const range = (item as { readonly range?: readonly number[] | null } | undefined)?.range;
  return range?.[0] === undefined ? undefined : { node: item, offset: range[0] };
}
