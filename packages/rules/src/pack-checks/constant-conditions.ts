import { conditionSpace } from '../condition-space.ts';
import { conditionsOf, type DecisionCondition } from '../decision-conditions.ts';
import { readsOf } from '../node-reads.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';
import { daysInWords, tablesOf } from '../parameter-tables.ts';
import type { Program } from '../program.ts';

type Constant = 'always' | 'never';

/**
 * Conditions that come out the same whatever the facts: a rule that nothing reaches, a guard that guards nothing, a verdict
 * that is no question. Readings of the text are left open, for another one may be chosen.
 */
export function constantConditions({ programs, calendar }: PackCheckContext): readonly FoundProblem[] {
  return programs.flatMap((program) =>
    conditionsOf(program).flatMap((condition): readonly FoundProblem[] => {
      const { node } = condition;
      const { parameters } = readsOf([node], program.facts);
      const tables = tablesOf(program.pack.parameters, [...parameters]);
      return (['always', 'never'] as const).flatMap((constant) => {
        const found = tables.filter(
          ({ values }) => constantUnder(condition, program, { parameters: values, calendar }) === constant,
        );
        return found.length === 0 ? [] : [describe(condition, constant, daysInWords(found, tables))];
      });
    }),
  );
}

function constantUnder(
  { node }: DecisionCondition,
  program: Program,
  moment: Parameters<typeof conditionSpace>[2],
): Constant | undefined {
  const space = conditionSpace([node], program, moment);
  if (space === undefined) return undefined;
  let always = true;
  let never = true;
  for (const assignment of space.assignments) {
    if (space.holds(assignment)[0] === true) never = false;
    else always = false;
    if (!always && !never) return undefined;
  }
  return always ? 'always' : 'never';
}

function describe({ node, name, role }: DecisionCondition, constant: Constant, days: string): FoundProblem {
  const { pointer } = node;
  if (role === 'verdict')
    return {
      severity: 'error',
      code: 'verdictConstant',
      message: `\`${name}\` ${constant === 'always' ? 'passes' : 'fails'} whatever the facts${days}`,
      pointer,
    };
  if (constant === 'never')
    return {
      severity: role === 'guard' ? 'error' : 'warning',
      code: 'ruleUnreachable',
      message: `the condition of \`${name}\` never holds${days}: nothing reaches what rests on it`,
      pointer,
    };
  return {
    severity: 'warning',
    code: 'conditionIdle',
    message: `the condition of \`${name}\` always holds${days}`,
    pointer,
    hint: 'leave it out, or write what was meant',
  };
}
