import { pointerOf } from '../json-path.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

/** Cited values that hold before their document was in force or after it was repealed, where its dates are known. */
export function sourceDates({ pack, resolved }: PackCheckContext): readonly FoundProblem[] {
  return Object.entries(pack.parameters).flatMap(([key, { values }]) =>
    [...values.entries()].flatMap(([index, { basis, cite, from, to }]): readonly FoundProblem[] => {
      if (basis !== 'cited' || cite === undefined) return [];
      const clause = resolved.clauses[cite.includes('#') ? cite : `${pack.pack}#${cite}`];
      if (clause === undefined) return [];
      const { issued, inForce = issued, repealed = 'unknown' } = clause.document;
      const pointer = pointerOf(['parameters', key, 'values', index]);
      const begins = inForce === 'unknown' ? issued : inForce;
      return [
        ...(begins !== 'unknown' && from < begins
          ? [
              {
                severity: 'warning' as const,
                code: 'valueBeforeSource',
                message: `\`${key}\` holds from ${from}, before its document is in force`,
                pointer,
                expected: `${begins} or later`,
              },
            ]
          : []),
        ...(repealed !== 'unknown' && (to === undefined || to > repealed)
          ? [
              {
                severity: 'warning' as const,
                code: 'valueAfterRepeal',
                message: `\`${key}\` holds though its document is repealed`,
                pointer,
                expected: `\`to: ${repealed}\` or earlier`,
              },
            ]
          : []),
      ];
    }),
  );
}
