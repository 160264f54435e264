import { nearestName } from './nearest.ts';
import type { Pack } from './pack.ts';
import { type Problem, RulesError } from './rules-error.ts';

/**
 * Of several versions of packs one a pack: the newest, or with `knownOn` the newest that was published by that day.
 * Versions without `published` cannot be placed in time; they are taken only when no day is asked for.
 *
 * Throws a {@link RulesError} `versionChanged` when one version comes with two contents: what is published never changes.
 */
export function versionsKnown(packs: readonly Pack[], knownOn?: string): readonly Pack[] {
  const chosen = new Map<string, Pack>();
  const digests = new Map<string, string>();
  for (const pack of packs) {
    const name = `${pack.pack}@${pack.version}`;
    const digest = digests.get(name);
    if (digest !== undefined && digest !== pack.digest) {
      throw new RulesError([
        {
          code: 'versionChanged',
          message: `\`${name}\` comes with two contents`,
          expected: digest,
          received: pack.digest,
          hint: 'a published version never changes: give the change a version of its own',
        },
      ]);
    }
    digests.set(name, pack.digest);
    if (knownOn !== undefined && (pack.published === undefined || pack.published > knownOn)) continue;
    const best = chosen.get(pack.pack);
    if (best === undefined || compareVersions(best.version, pack.version) < 0) chosen.set(pack.pack, pack);
  }
  return [...chosen.values()];
}

/** Why a pack is not among those chosen: there is none of that name, none was published yet, or nobody says when. */
export function absence(id: string, packs: readonly Pack[], knownOn: string | undefined): Problem {
  const versions = packs.filter((pack) => pack.pack === id);
  if (versions.length === 0) {
    const names = [...new Set(packs.map((pack) => pack.pack))];
    const near = nearestName(id, names);
    return {
      code: 'packUnknown',
      message: `no pack is called \`${id}\``,
      expected: names.map((name) => `\`${name}\``).join(', ') || 'a loaded pack',
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    };
  }
  const dates = versions.flatMap(({ published }) => (published === undefined ? [] : [published])).sort();
  const [first] = dates;
  if (first === undefined)
    return {
      code: 'publicationUnknown',
      message: `no version of \`${id}\` says when it was published`,
      hint: 'write `published` in the pack, or ask without a day of knowledge',
    };
  return {
    code: 'packNotPublished',
    message: `no version of \`${id}\` was published by ${knownOn ?? ''}`,
    expected: `a day on or after ${first}`,
  };
}

/**
 * Order of two versions: below 0 when the first is older, 0 when they are the same.
 *
 * @example
 * compareVersions('1.9.0', '1.10.0') < 0 // => true
 */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string): readonly number[] => version.split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
