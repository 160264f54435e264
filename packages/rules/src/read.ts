import type { DecisionRecord } from './decision-record.ts';
import { recordSchema } from './decision-schema.ts';
import type { Json } from './json.ts';
import { type JsonPath, pathOf } from './json-path.ts';
import { mergeFiles } from './merged-files.ts';
import type { Case, Pack } from './pack.ts';
import { digestOfPack } from './pack-digest.ts';
import { type FilePlace, locate, type PackFile, parseFile, placeIn } from './pack-file.ts';
import { casesSchema, packJsonSchema, packSchema } from './pack-schema.ts';
import { periodProblems } from './parameter-periods.ts';
import { type Problem, RulesError } from './rules-error.ts';
import { problemsOfIssue } from './schema-problems.ts';

export { decisionJsonSchema, recordJsonSchema } from './decision-schema.ts';
export { verifyDigest } from './pack-digest.ts';
export type { FilePlace, PackFile } from './pack-file.ts';
export { packJsonSchema };

/** A pack with what tells where each of its values stands, however deep. */
export interface LocatedPack {
  readonly pack: Pack;
  /** File, line and column of a JSON pointer into the pack: the deepest value on the way that was written. */
  readonly placeOf: (pointer: string) => FilePlace | undefined;
}

/**
 * Reads a pack from one or more files of YAML or JSON. Its parts may stand in any of them; `pack`, `version` and
 * `title` in exactly one. Throws a {@link RulesError} with every problem, each at its file, line and column.
 */
export function readPack(files: readonly PackFile[]): Pack {
  return readLocatedPack(files).pack;
}

/** Reads a pack as {@link readPack} does, and keeps where its values stand: for what is said about the pack later. */
export function readLocatedPack(files: readonly PackFile[]): LocatedPack {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const parsed = files.map((file) => parseFile(file, report)).filter((file) => file !== undefined);
  refuse(problems);
  const { content, origin } = mergeFiles(parsed, report);
  refuse(problems);
  const result = packSchema.safeParse(content);
  const place = (path: JsonPath): FilePlace | undefined => locate(parsed, path);
  if (!result.success) {
    for (const issue of result.error.issues) problems.push(...problemsOfIssue(issue, content, place));
    refuse(problems);
  }
  const pack = result.data as unknown as Omit<Pack, 'digest' | 'origin'>;
  const placeOf = (pointer: string): FilePlace | undefined => place(stepsOf(content, pointer));
  problems.push(
    ...periodProblems(pack.parameters).map((problem) => ({ ...problem, ...placeOf(problem.pointer ?? '') })),
  );
  refuse(problems);
  return { pack: { ...pack, digest: digestOfPack(pack), origin }, placeOf };
}

/** Reads a file that holds a list of cases. Throws a {@link RulesError} as {@link readPack} does. */
export function readCases(file: PackFile): readonly Case[] {
  const problems: Problem[] = [];
  const parsed = parseFile(file, (problem) => problems.push(problem));
  refuse(problems);
  const content = parsed?.content ?? null;
  const result = casesSchema.safeParse(content);
  if (result.success) return result.data as readonly Case[];
  const place = (path: JsonPath): FilePlace | undefined => (parsed === undefined ? undefined : placeIn(parsed, path));
  refuse(result.error.issues.flatMap((issue) => problemsOfIssue(issue, content, place)));
  return [];
}

/**
 * Reads a decision record that was kept as JSON. Throws a {@link RulesError} with every problem when it is none.
 *
 * @example
 * const { schema, asOf, provenance } = decision
 * const record = { schema, decision: 'visiting', subject: { kind: 'minor' }, asOf, provenance, input: provenance.digest, findings: { visited: 'pass' } }
 * readRecord(record).asOf // => '2026-11-24'
 */
export function readRecord(content: Json): DecisionRecord {
  const result = recordSchema.safeParse(content);
  if (!result.success)
    refuse(result.error.issues.flatMap((issue) => problemsOfIssue(issue, content, () => undefined, recordSchema)));
  return content as unknown as DecisionRecord;
}

/** A pointer as a path whose steps into lists are numbers. */
function stepsOf(content: Json, pointer: string): JsonPath {
  let value: Json | undefined = content;
  return pathOf(pointer).map((segment) => {
    const step = Array.isArray(value) ? Number(segment) : segment;
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as { readonly [key: string | number]: Json })[step]
        : undefined;
    return step;
  });
}

function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);
}
