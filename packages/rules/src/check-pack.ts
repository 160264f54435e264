import type { StatutoryCalendar } from '@hutong/calendar';
import type { Pack } from './pack.ts';
import { clauseSources } from './pack-checks/clause-sources.ts';
import { constantConditions } from './pack-checks/constant-conditions.ts';
import { localValues } from './pack-checks/local-values.ts';
import { readsOutsidePeriods } from './pack-checks/reads-outside-periods.ts';
import { scoreBands } from './pack-checks/score-bands.ts';
import { sourceDates } from './pack-checks/source-dates.ts';
import { tableRows } from './pack-checks/table-rows.ts';
import { textLanguages } from './pack-checks/text-languages.ts';
import { unusedBlocks } from './pack-checks/unused-blocks.ts';
import { waivedRequirements } from './pack-checks/waived-requirements.ts';
import type { FoundProblem, PackCheckContext, PackProblem, PackReport, PlaceOf, Severity } from './pack-report.ts';
import { absence, versionsKnown } from './pack-versions.ts';
import { periodProblems } from './parameter-periods.ts';
import { type Program, typeDecision } from './program.ts';
import { type ResolvedPack, resolvePack } from './resolved-pack.ts';
import { type Problem, RulesError } from './rules-error.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Checks of a pack that can be resolved, each of one kind of mistake. */
const checks: readonly ((context: PackCheckContext) => readonly FoundProblem[])[] = [
  readsOutsidePeriods,
  constantConditions,
  tableRows,
  scoreBands,
  sourceDates,
  unusedBlocks,
  waivedRequirements,
  localValues,
];

/**
 * All that can be found wrong or worth knowing about a pack without deciding anything, the gravest first, each at its place.
 * An error in a layer keeps what depends on it from being looked at; everything else is still reported. With `placeOf`
 * from `readLocatedPack` problems of the pack itself name line and column; otherwise the block they stand in.
 *
 * Throws a {@link RulesError} `packUnknown` when there is no such pack.
 *
 * @example
 * checkPack({ packs: [pack], id: 'sample', calendar: chinaCalendar }).counts // => { error: 0, warning: 0, note: 0 }
 */
export function checkPack(request: {
  readonly packs: readonly Pack[];
  readonly id: string;
  readonly calendar: StatutoryCalendar;
  readonly placeOf?: PlaceOf;
}): PackReport {
  const pack = versionsKnown(request.packs).find((candidate) => candidate.pack === request.id);
  if (pack === undefined) throw new RulesError([absence(request.id, request.packs, undefined)]);
  const found: FoundProblem[] = [
    ...periodProblems(pack.parameters).map(asError),
    ...clauseSources({ pack }),
    ...textLanguages({ pack }),
  ];
  let home: ResolvedPack['home'] = {};
  attempt(found, () => {
    const resolved = resolvePack({ packs: request.packs, id: request.id });
    home = resolved.home;
    const programs = Object.keys(resolved.decisions).flatMap((key): readonly Program[] => {
      const typed = attempt(found, () => typeDecision(resolved, key));
      return typed === undefined ? [] : [typed];
    });
    for (const check of checks) found.push(...check({ pack, resolved, programs, calendar: request.calendar }));
  });

  const problems = distinct(found)
    .map((problem) => located(problem, { pack, packs: request.packs, home, placeOf: request.placeOf }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0));
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  return {
    pack: pack.pack,
    version: pack.version,
    digest: pack.digest,
    problems,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

function asError(problem: Problem): FoundProblem {
  return { severity: 'error', ...problem };
}

/** Runs a step; what it refuses is a finding like any other. */
function attempt<T>(found: FoundProblem[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    found.push(...error.problems.map(asError));
    return undefined;
  }
}

/** The same mistake of a fact is met by every decision that reads it. */
function distinct(problems: readonly FoundProblem[]): readonly FoundProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.code} ${problem.pointer} ${problem.message}`, problem]));
  return [...seen.values()];
}

function located(
  problem: FoundProblem,
  context: {
    readonly pack: Pack;
    readonly packs: readonly Pack[];
    readonly home: ResolvedPack['home'];
    readonly placeOf: PlaceOf | undefined;
  },
): PackProblem {
  const pointer = problem.pointer ?? '';
  const owner = ownerOf(pointer, context.home) ?? context.pack.pack;
  if (problem.file !== undefined) return { ...problem, pack: owner };
  const own = owner === context.pack.pack;
  const place =
    (own ? context.placeOf?.(pointer) : undefined) ??
    originOf(pointer, own ? context.pack : context.packs.find(({ pack }) => pack === owner));
  return { ...problem, ...place, pack: owner };
}

/** The pack that a place of the merged pack comes from. */
function ownerOf(pointer: string, home: ResolvedPack['home']): string | undefined {
  const segments = pointer.split('/').slice(1);
  for (let length = segments.length; length >= 2; length -= 1) {
    const owner = home[segments.slice(0, length).join('/')];
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** File and line of the block that a pointer leads into. */
function originOf(pointer: string, pack: Pack | undefined): Pick<Problem, 'file' | 'line'> | undefined {
  const block = pointer.split('/').slice(0, 3).join('/');
  const place = pack?.origin?.[block];
  return place === undefined ? undefined : { file: place.file, line: place.line };
}
