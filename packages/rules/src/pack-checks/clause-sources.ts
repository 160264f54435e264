import { pointerOf } from '../json-path.ts';
import { nearHint } from '../nearest.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

/** Clauses of the pack that name a document which it does not have. */
export function clauseSources({ pack }: Pick<PackCheckContext, 'pack'>): readonly FoundProblem[] {
  return Object.entries(pack.clauses)
    .filter(([, { source }]) => !Object.hasOwn(pack.sources, source))
    .map(([key, { source }]) => ({
      severity: 'error',
      code: 'sourceUnknown',
      message: `\`${source}\` is not a document of the pack`,
      pointer: pointerOf(['clauses', key, 'source']),
      ...nearHint(source, Object.keys(pack.sources)),
    }));
}
