import { pointerOf } from '../json-path.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

/** Inherited requirements that the pack waives, each with its reason: a reader must see them. */
export function waivedRequirements({ pack }: PackCheckContext): readonly FoundProblem[] {
  return (pack.waive ?? []).map(({ requirement, why }, index) => ({
    severity: 'note',
    code: 'requirementWaived',
    message: `the inherited requirement \`${requirement}\` is waived: ${why.en}`,
    pointer: pointerOf(['waive', index]),
  }));
}
