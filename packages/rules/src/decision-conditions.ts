import type { Node } from './node.ts';
import type { Program } from './program.ts';

/** A condition of a decision and what it is for. */
export interface DecisionCondition {
  readonly node: Node;
  /** What rests on it, as messages name it: `openingHours/daysPerWeek`. */
  readonly name: string;
  /**
   * `guard`: what follows counts only where it holds. `verdict`: its truth is the answer. `reason`: an exception that a
   * shortfall may have.
   */
  readonly role: 'guard' | 'verdict' | 'reason';
}

/** The conditions of a decision, of whatever kind; the rows of a table are looked at together instead. */
export function conditionsOf(program: Program): readonly DecisionCondition[] {
  const guard = (node: Node | undefined, name: string): readonly DecisionCondition[] =>
    node === undefined ? [] : [{ node, name, role: 'guard' }];
  const { rule, key } = program;
  switch (rule.kind) {
    case 'checks':
      return program.checks.flatMap(({ key: check, applies, pass, excused }): readonly DecisionCondition[] => {
        const name = `${key}/${check}`;
        return [
          ...guard(applies, name),
          { node: pass, name, role: 'verdict' },
          ...(excused === undefined ? [] : [{ node: excused.when, name, role: 'reason' as const }]),
        ];
      });
    case 'score':
      return [
        ...rule.items.flatMap((item) => guard(item.applies, `${key}/${item.key}`)),
        ...rule.overrides.flatMap((override) => guard(override.when, `${key}/${override.key}`)),
      ];
    case 'cadence':
      return guard(rule.applies, key);
    case 'table':
      return [];
    default:
      return rule satisfies never;
  }
}
