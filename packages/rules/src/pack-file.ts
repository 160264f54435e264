import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type { Json } from './json.ts';
import { isJsonObject, type JsonPath, valueAtPath } from './json-path.ts';
import type { Problem } from './rules-error.ts';

/** A file of a pack: its name as messages show it, and its text in YAML or JSON. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

/** A file of a pack, parsed, with what tells where each of its values stands. */
export interface ParsedFile {
  readonly file: string;
  readonly content: Json;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Where a value stands in the files of a pack; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Largest file that is read, in characters. */
const maximumFile = 4_000_000;

/** Deepest nesting of a file: far above any pack, far below what a stack holds. */
const maximumNesting = 200;

/** Most mistakes of syntax that are told of one file: after a few the rest only follow from them. */
const maximumErrors = 20;

/** Parses a file; `undefined` when it cannot be, with what is wrong reported. */
export function parseFile(file: PackFile, report: (problem: Problem) => void): ParsedFile | undefined {
  const tooDeep: Problem = {
    code: 'fileTooDeep',
    message: 'the file is nested too deeply for a pack',
    file: file.file,
    expected: `at most ${maximumNesting} levels`,
  };
  try {
    const parsed = parseYaml(file, report);
    if (parsed === undefined || !isDeeperThan(parsed.content, maximumNesting)) return parsed;
  } catch (error) {
    // What the parser, which recurses, cannot hold is far beyond what we take.
    if (!(error instanceof RangeError)) throw error;
  }
  report(tooDeep);
  return undefined;
}

function parseYaml({ file, text }: PackFile, report: (problem: Problem) => void): ParsedFile | undefined {
  if (text.length > maximumFile) {
    report({
      code: 'fileTooLarge',
      message: 'the file is too large for a pack',
      file,
      expected: `at most ${maximumFile} characters`,
      received: `${text.length}`,
    });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' });
  // The parser recurses and reports that it ran out of stack as one more mistake of syntax.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError('nested too deeply');
  for (const { message, pos } of document.errors.slice(0, maximumErrors)) {
    const { line, col } = lines.linePos(pos[0]);
    report({
      code: 'yamlSyntax',
      message: message.split('\n')[0]?.replace(/ at line.*$/, '') ?? message,
      file,
      line,
      column: col,
    });
  }
  if (document.errors.length > 0) return undefined;
  try {
    // No aliases: a pack says each thing where it stands, and a hostile file cannot multiply itself.
    return { file, document, lines, content: document.toJS({ maxAliasCount: 0 }) as Json };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    report({
      code: 'yamlAlias',
      message: 'anchors and aliases are not used in packs',
      file,
      hint: 'write the value where it stands',
    });
    return undefined;
  }
}

function isDeeperThan(content: Json, limit: number): boolean {
  let level: readonly Json[] = [content];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** Where a path of a merged pack stands: the deepest node of it that exists in some file. */
export function locate(files: readonly ParsedFile[], path: JsonPath): FilePlace | undefined {
  let rest = path;
  for (const parsed of files) {
    // The n-th case of the merged pack is in the file that holds it.
    const [part, index] = rest;
    if (typeof part === 'string' && typeof index === 'number') {
      const list = isJsonObject(parsed.content) ? parsed.content[part] : undefined;
      const own = Array.isArray(list) ? list.length : 0;
      if (index >= own) {
        rest = [part, index - own, ...rest.slice(2)];
        continue;
      }
    }
    const depth = Math.min(2, path.length);
    if (depth === 0 || valueAtPath(parsed.content, rest.slice(0, depth)) !== undefined) return placeIn(parsed, rest);
  }
  const [first] = files;
  return first === undefined ? undefined : placeIn(first, path);
}

/** Where a path stands in one file: the deepest node of it that is there. */
export function placeIn(parsed: ParsedFile, path: JsonPath): FilePlace {
  let node: YamlNode | null = parsed.document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
      if (pair === undefined) break;
      offset = (pair.key as YamlNode).range?.[0] ?? offset;
      node = (pair.value ?? null) as YamlNode | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as YamlNode | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = parsed.lines.linePos(offset);
  return { file: parsed.file, line: Math.max(1, line), column: Math.max(1, col) };
}
