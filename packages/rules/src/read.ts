import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type * as z from 'zod';
import type { Json } from './json.ts';
import { nearestName } from './nearest.ts';
import type { Case, Pack } from './pack.ts';
import { casesSchema, packJsonSchema, packSchema } from './pack-schema.ts';
import { escapePointer } from './parse-logic.ts';
import { type Problem, RulesError } from './rules-error.ts';

export { packJsonSchema };

/** A file of a pack: its name as messages show it, and its text in YAML or JSON. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

interface ReadFile {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly content: Json;
}

type Path = readonly (string | number)[];

/** Largest file that is read, in characters. */
const maximumFile = 4_000_000;

const mapParts = ['sources', 'clauses', 'parameters', 'subjects', 'facts', 'decisions'] as const;

/**
 * Reads a pack from one or more files. Its parts may stand in any of them; `pack`, `version` and `title` in exactly
 * one. Throws a {@link RulesError} with every problem, each at its file, line and column.
 */
export function readPack(files: readonly PackFile[]): Pack {
  const problems: Problem[] = [];
  const read = files.map((file) => readFile(file, problems)).filter((file) => file !== undefined);
  refuse(problems);
  const { merged, origin } = mergeFiles(read, problems);
  refuse(problems);
  const result = packSchema.safeParse(merged);
  if (!result.success) {
    for (const issue of result.error.issues)
      problems.push(...problemsOfIssue(issue, merged, (path) => locate(read, path)));
    refuse(problems);
  }
  const pack = result.data as unknown as Omit<Pack, 'digest' | 'origin'>;
  problems.push(...periodProblems(pack, read));
  refuse(problems);
  return { ...pack, digest: `sha256-${bytesToHex(sha256(utf8ToBytes(canonical({ ...merged, cases: [] }))))}`, origin };
}

/** Reads a file that holds a list of cases. Throws a {@link RulesError} as {@link readPack} does. */
export function readCases(file: PackFile): readonly Case[] {
  const problems: Problem[] = [];
  const read = readFile(file, problems);
  refuse(problems);
  const result = casesSchema.safeParse(read?.content);
  if (result.success) return result.data as readonly Case[];
  for (const issue of result.error.issues)
    problems.push(
      ...problemsOfIssue(issue, read?.content ?? null, (path) =>
        read === undefined ? undefined : placeIn(read, path),
      ),
    );
  refuse(problems);
  return [];
}

function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);
}

function readFile({ file, text }: PackFile, problems: Problem[]): ReadFile | undefined {
  if (text.length > maximumFile) {
    problems.push({
      code: 'fileTooLarge',
      message: 'the file is too large for a pack',
      file,
      expected: `at most ${maximumFile} characters`,
      received: `${text.length}`,
    });
    return undefined;
  }
  const lines = new LineCounter();
  // No aliases: a pack says each thing where it stands, and a hostile file cannot multiply itself.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' });
  for (const { message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    problems.push({
      code: 'yamlSyntax',
      message: message.split('\n')[0]?.replace(/ at line.*$/, '') ?? message,
      file,
      line,
      column: col,
    });
  }
  if (document.errors.length > 0) return undefined;
  try {
    return { file, document, lines, content: document.toJS({ maxAliasCount: 0 }) as Json };
  } catch {
    problems.push({
      code: 'yamlAlias',
      message: 'anchors and aliases are not used in packs',
      file,
      hint: 'write the value where it stands',
    });
    return undefined;
  }
}

function mergeFiles(
  files: readonly ReadFile[],
  problems: Problem[],
): { readonly merged: { readonly [key: string]: Json }; readonly origin: NonNullable<Pack['origin']> } {
  const merged: Record<string, Json> = {};
  const origin: Record<string, { file: string; line: number }> = {};
  for (const read of files) {
    if (typeof read.content !== 'object' || read.content === null || Array.isArray(read.content)) {
      problems.push({
        code: 'packNotAMap',
        message: 'a pack file is a map of parts',
        file: read.file,
        expected: '`pack`, `sources`, `clauses` …',
      });
      continue;
    }
    for (const [part, value] of Object.entries(read.content)) {
      const at = placeIn(read, [part]);
      if (mapParts.some((name) => name === part) && isRecord(value)) {
        const into = isRecord(merged[part]) ? { ...merged[part] } : {};
        for (const [key, inner] of Object.entries(value)) {
          const place = placeIn(read, [part, key]);
          if (Object.hasOwn(into, key))
            problems.push({
              code: 'packTwice',
              message: `\`${key}\` stands in two files`,
              ...place,
              pointer: `/${part}/${escapePointer(key)}`,
            });
          into[key] = inner;
          if (place !== undefined) origin[`/${part}/${escapePointer(key)}`] = { file: place.file, line: place.line };
        }
        merged[part] = into;
      } else if (part === 'cases' && Array.isArray(value)) {
        merged[part] = [...((merged[part] as readonly Json[] | undefined) ?? []), ...(value as readonly Json[])];
      } else if (Object.hasOwn(merged, part)) {
        problems.push({ code: 'packTwice', message: `\`${part}\` stands in two files`, ...at });
      } else {
        merged[part] = value;
      }
    }
  }
  return { merged, origin };
}

/** Gaps and overlaps between the periods of a parameter: a rule that reads it on such a day would have no or two answers. */
function periodProblems(pack: Pick<Pack, 'parameters'>, files: readonly ReadFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, { values }] of Object.entries(pack.parameters)) {
    const ordered = [...values.keys()].sort((a, b) => ((values[a]?.from ?? '') < (values[b]?.from ?? '') ? -1 : 1));
    for (const [position, index] of ordered.entries()) {
      const value = values[index];
      const next = values[ordered[position + 1] ?? -1];
      if (value === undefined || next === undefined) continue;
      const place = {
        pointer: `/parameters/${escapePointer(key)}/values/${index}`,
        ...locate(files, ['parameters', key, 'values', index]),
      };
      if (value.to === undefined || value.to > next.from)
        problems.push({
          code: 'periodOverlap',
          message: `two values of \`${key}\` hold on ${next.from}`,
          ...place,
          hint: `end the earlier one with \`to: ${next.from}\``,
        });
      else if (value.to < next.from)
        problems.push({
          code: 'periodGap',
          message: `\`${key}\` has no value from ${value.to} to ${next.from}`,
          ...place,
        });
    }
  }
  return problems;
}

function problemsOfIssue(
  issue: z.core.$ZodIssue,
  content: Json,
  place: (path: Path) => Place | undefined,
): readonly Problem[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  const pointer = path.map((segment) => `/${escapePointer(String(segment))}`).join('');
  const at = { pointer, ...place(path) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const near = nearestName(name, knownKeys(path));
        return {
          code: 'fieldUnknown',
          message: `\`${name}\` is not a field here`,
          ...at,
          ...place([...path, name]),
          pointer: `${pointer}/${escapePointer(name)}`,
          ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
        };
      });
    case 'invalid_value': {
      const received = valueIn(content, path);
      const near = typeof received === 'string' ? nearestName(received, issue.values.map(String)) : undefined;
      return [
        {
          code: 'fieldValue',
          message: 'the value is not one of those allowed',
          ...at,
          expected: issue.values.map((value) => `\`${String(value)}\``).join(', '),
          received: kindOf(received),
          ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
        },
      ];
    }
    case 'invalid_type': {
      const received = valueIn(content, path);
      const code = received === undefined ? 'fieldMissing' : 'fieldType';
      return [
        {
          code,
          message: received === undefined ? 'a field is missing' : 'the field has another type',
          ...at,
          expected: issue.expected,
          received: kindOf(received),
        },
      ];
    }
    case 'invalid_format':
      return [
        {
          code: 'fieldFormat',
          message: 'the field is written otherwise',
          ...at,
          expected: issue.format === 'date' ? 'a date YYYY-MM-DD' : issue.message,
          received: kindOf(valueIn(content, path)),
        },
      ];
    default:
      return [{ code: 'fieldInvalid', message: issue.message, ...at }];
  }
}

/** Names that a strict map at this place knows: for "did you mean". */
function knownKeys(path: Path): readonly string[] {
  let schema: unknown = packSchema;
  for (const segment of path) schema = step(schema, segment);
  const shape = unwrap(schema)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

interface SchemaView {
  readonly shape?: { readonly [key: string]: unknown };
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly def?: { readonly innerType?: unknown };
}

function unwrap(schema: unknown): SchemaView | undefined {
  let view = schema as SchemaView | undefined;
  while (view?.shape === undefined && view?.def?.innerType !== undefined) view = view.def.innerType as SchemaView;
  return view;
}

function step(schema: unknown, segment: string | number): unknown {
  const view = unwrap(schema);
  if (view?.shape !== undefined) return view.shape[String(segment)];
  return typeof segment === 'number' ? (view?.element ?? view?.valueType) : view?.valueType;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a path of the merged pack stands: the deepest node of it that exists in some file. */
function locate(files: readonly ReadFile[], path: Path): Place | undefined {
  // The n-th case of the merged pack is in the file that holds it.
  let rest = path;
  for (const read of files) {
    if (rest[0] === 'cases' && typeof rest[1] === 'number') {
      const own = isRecord(read.content) && Array.isArray(read.content.cases) ? read.content.cases.length : 0;
      if (rest[1] >= own) {
        rest = ['cases', rest[1] - own, ...rest.slice(2)];
        continue;
      }
    }
    const depth = path[0] === undefined ? 0 : Math.min(2, path.length);
    if (depth === 0 || valueIn(read.content, rest.slice(0, depth)) !== undefined) return placeIn(read, rest);
  }
  const [first] = files;
  return first === undefined ? undefined : placeIn(first, path);
}

function placeIn(read: ReadFile, path: Path): Place {
  let node: YamlNode | null = read.document.contents;
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
  const { line, col } = read.lines.linePos(offset);
  return { file: read.file, line: Math.max(1, line), column: Math.max(1, col) };
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueIn(content: Json, path: Path): Json | undefined {
  let value: Json | undefined = content;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as { readonly [key: string | number]: Json })[segment];
  }
  return value;
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `\`${value.slice(0, 60)}\``;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `\`${String(value)}\``;
}

/** JSON with its keys in order: the same content gives the same text, however it was written. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
    .join(',')}}`;
}
