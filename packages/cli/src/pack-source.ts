import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chinaCalendar } from '@hutong/calendar';
import { packs as shippedPacks } from '@hutong/policies';
import { cases as shippedCases } from '@hutong/policies/cases';
import {
  type Case,
  createDecider,
  nearestName,
  type Pack,
  type Problem,
  type Readings,
  type ResolvedPack,
  resolvePack,
} from '@hutong/rules';
import { type LocatedPack, readLocatedPack } from '@hutong/rules/read';
import { CommandError, placed, problemsOf } from './command-error.ts';
import type { CommandContext } from './commands/context.ts';
import { readInput } from './input-file.ts';

/** A pack that the command was asked about, with the packs it may extend. */
export interface PackSource {
  readonly id: string;
  readonly packs: readonly Pack[];
  readonly cases: readonly Case[];
  /** Of a pack that is not shipped: where its values stand in its files. */
  readonly placeOf?: LocatedPack['placeOf'];
}

/** A shipped pack by its id, or a pack as it stands in a folder or file of YAML or JSON. */
export async function packSource(
  name: string,
  context: Pick<CommandContext, 'readStandardInput'>,
): Promise<PackSource> {
  if (shippedPacks.some(({ pack }) => pack === name))
    return {
      id: name,
      packs: shippedPacks,
      cases: Object.hasOwn(shippedCases, name) ? (shippedCases[name] ?? []) : [],
    };
  const paths = await filesOf(name);
  const { pack, placeOf } = readLocatedPack(await Promise.all(paths.map((path) => readInput(path, context))));
  // What stands in the folder is meant, not what was shipped under the same name.
  return {
    id: pack.pack,
    packs: [...shippedPacks.filter((shipped) => shipped.pack !== pack.pack), pack],
    cases: pack.cases,
    placeOf,
  };
}

/**
 * Merges a pack with its layers and compiles each of its decisions. Throws every problem of theirs at once, with file,
 * line and column where the pack stands in files.
 */
export function compiledPack({ packs, id, placeOf }: PackSource, readings: Readings = {}): ResolvedPack {
  const place = (problem: Problem): Problem =>
    problem.file !== undefined || problem.pointer === undefined
      ? problem
      : { ...problem, ...placeOf?.(problem.pointer) };
  let pack: ResolvedPack;
  try {
    pack = resolvePack({ packs, id, readings });
  } catch (error) {
    throw placed(error, place);
  }
  const problems = Object.keys(pack.decisions).flatMap((decision): readonly Problem[] => {
    try {
      createDecider({ pack, decision, calendar: chinaCalendar });
      return [];
    } catch (error) {
      const found = problemsOf(error);
      if (found === undefined) throw error;
      return found;
    }
  });
  // A fact or parameter that several decisions read is in error once.
  const [first, ...rest] = new Map(problems.map((problem) => [JSON.stringify(problem), place(problem)])).values();
  if (first !== undefined) throw new CommandError(first, ...rest);
  return pack;
}

/** The files of a pack: those of a folder in the order of their names, or the one file. */
async function filesOf(name: string): Promise<readonly string[]> {
  const isFolder = await stat(name).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) throw unknownPack(name);
  if (!isFolder) return [name];
  const names = (await readdir(name, { recursive: true })).filter((file) => /\.(ya?ml|json)$/.test(file)).sort();
  if (names.length === 0)
    throw new CommandError({
      code: 'packEmpty',
      message: `\`${name}\` holds no pack`,
      expected: 'files of YAML or JSON',
      received: 'nothing',
    });
  return names.map((file) => join(name, file));
}

function unknownPack(name: string): CommandError {
  const ids = shippedPacks.map(({ pack }) => pack);
  const near = nearestName(name, ids);
  return new CommandError({
    code: 'packUnknown',
    message: `no pack and no file is called \`${name}\``,
    expected: [...ids.map((id) => `\`${id}\``), 'a folder of YAML'].join(' or '),
    ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
  });
}
