import type { Json } from './json.ts';
import { isJsonObject, pointerOf } from './json-path.ts';
import type { Pack } from './pack.ts';
import { type ParsedFile, placeIn } from './pack-file.ts';
import type { Problem } from './rules-error.ts';

/** Parts of a pack whose blocks may stand in any of its files. */
const mapParts: readonly string[] = ['sources', 'clauses', 'parameters', 'subjects', 'facts', 'decisions'];

/** Parts that are lists: each file adds to them. */
const listParts: readonly string[] = ['cases', 'waive'];

/** Files of a pack put together, and where each block of them stands. */
export interface MergedFiles {
  readonly content: { readonly [key: string]: Json };
  readonly origin: NonNullable<Pack['origin']>;
}

/** Puts the files of a pack together; what stands in two of them is reported. */
export function mergeFiles(files: readonly ParsedFile[], report: (problem: Problem) => void): MergedFiles {
  const content: Record<string, Json> = {};
  const origin: Record<string, { file: string; line: number }> = {};
  for (const parsed of files) {
    if (!isJsonObject(parsed.content)) {
      report({
        code: 'packNotAMap',
        message: 'a pack file is a map of parts',
        file: parsed.file,
        expected: '`pack`, `sources`, `clauses` …',
      });
      continue;
    }
    for (const [part, value] of Object.entries(parsed.content)) {
      if (mapParts.includes(part) && isJsonObject(value)) {
        const into: Record<string, Json> = isJsonObject(content[part]) ? { ...content[part] } : {};
        for (const [key, block] of Object.entries(value)) {
          const { file, line, column } = placeIn(parsed, [part, key]);
          const pointer = pointerOf([part, key]);
          if (Object.hasOwn(into, key))
            report({ code: 'packTwice', message: `\`${key}\` stands in two files`, file, line, column, pointer });
          into[key] = block;
          origin[pointer] = { file, line };
        }
        content[part] = into;
      } else if (listParts.includes(part) && Array.isArray(value)) {
        const before = Array.isArray(content[part]) ? (content[part] as readonly Json[]) : [];
        content[part] = [...before, ...(value as readonly Json[])];
      } else if (Object.hasOwn(content, part)) {
        report({ code: 'packTwice', message: `\`${part}\` stands in two files`, ...placeIn(parsed, [part]) });
      } else {
        content[part] = value;
      }
    }
  }
  return { content, origin };
}
