import { pointerOf } from '../json-path.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

/** Values that no document gives: they work, and the local authority is to set them. */
export function localValues({ pack }: PackCheckContext): readonly FoundProblem[] {
  return Object.entries(pack.parameters).flatMap(([key, { values }]) =>
    [...values.entries()]
      .filter(([, { basis }]) => basis === 'assumed')
      .map(([index, { from, note }]) => ({
        severity: 'note',
        code: 'valueAssumed',
        message: `the value of \`${key}\` from ${from} is assumed and is to be set locally`,
        pointer: pointerOf(['parameters', key, 'values', index]),
        ...(note === undefined ? {} : { hint: note.en }),
      })),
  );
}
