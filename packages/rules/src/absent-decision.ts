import { nearHint } from './nearest.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

/** The error of a decision that a pack does not have. */
export function absentDecision(pack: ResolvedPack, decision: string): RulesError {
  const names = Object.keys(pack.decisions);
  return new RulesError([
    {
      code: 'decisionUnknown',
      message: `\`${pack.pack}\` has no decision \`${decision}\``,
      expected: names.map((name) => `\`${name}\``).join(', '),
      ...nearHint(decision, names),
    },
  ]);
}
