import type { PackChange } from './pack-changes.ts';
import { compareVersions } from './pack-versions.ts';

/** A step from one version to the next. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major';

/** Which step the changes ask for, and whether the new version number makes it. */
export interface VersionAdvice {
  readonly wanted: VersionStep;
  readonly declared: VersionStep | 'backward';
  readonly sufficient: boolean;
}

const steps: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/**
 * The step that changes of a pack ask for. `major`: something is gone, or a fact is of another type, on which a layer above
 * or an asking system may rely. `minor`: a subject may be decided otherwise, or there is something new. `patch`: only what
 * is said about a decision changes.
 *
 * @example
 * adviseVersion([], '1.0.0', '1.0.1') // => { wanted: 'none', declared: 'patch', sufficient: true }
 */
export function adviseVersion(changes: readonly PackChange[], before: string, after: string): VersionAdvice {
  const wanted = changes
    .map(stepOf)
    .reduce<VersionStep>((most, step) => (steps.indexOf(step) > steps.indexOf(most) ? step : most), 'none');
  const declared = declaredStep(before, after);
  return {
    wanted,
    declared,
    sufficient: declared !== 'backward' && steps.indexOf(declared) >= steps.indexOf(wanted),
  };
}

function stepOf({ change, of, effect }: PackChange): VersionStep {
  if (effect === 'explaining') return 'patch';
  if (of === 'structure' && change === 'removed') return 'major';
  return of === 'type' && change !== 'added' ? 'major' : 'minor';
}

function declaredStep(before: string, after: string): VersionAdvice['declared'] {
  const order = compareVersions(before, after);
  if (order > 0) return 'backward';
  if (order === 0) return 'none';
  const numbers = (version: string): readonly number[] => version.split('.').map(Number);
  const [old, now] = [numbers(before), numbers(after)];
  if (old[0] !== now[0]) return 'major';
  return old[1] === now[1] ? 'patch' : 'minor';
}
