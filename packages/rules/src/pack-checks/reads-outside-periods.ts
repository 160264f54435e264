import type { ParameterValue } from '../pack.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';
import { rulesOf } from '../pack-rules.ts';
import { type DaySpan, outside, stretchesOf } from '../parameter-periods.ts';

/**
 * Rules that read a parameter on days on which it has no value though another that they read has one: the rule is half in
 * force then. Days before all of them begin are no mistake, for the rule is not in force yet.
 */
export function readsOutsidePeriods({ resolved }: PackCheckContext): readonly FoundProblem[] {
  return rulesOf(resolved).flatMap((rule) => {
    const periods = new Map(
      rule.parameters.flatMap((key): readonly (readonly [string, readonly ParameterValue[]])[] => {
        const parameter = resolved.parameters[key];
        return parameter === undefined ? [] : [[key, parameter.values]];
      }),
    );
    const inForce = stretchesOf([...periods.values()].flat());
    return [...periods].flatMap(([key, values]) =>
      outside(inForce, values).map(
        (days): FoundProblem => ({
          severity: 'error',
          code: 'readOutsidePeriod',
          message: `\`${rule.name}\` reads \`${key}\` ${inWords(days)}, when it has no value`,
          pointer: rule.pointer,
          hint: `give \`${key}\` a value for those days, or end the others with it`,
        }),
      ),
    );
  });
}

/** Days of a half-open stretch as people name them, both ends included. */
function inWords({ from, to }: DaySpan): string {
  return to === undefined ? `from ${from} on` : `from ${from} until before ${to}`;
}
