import { absentDecision } from './absent-decision.ts';
import type { Json } from './json.ts';
import type { FieldNote } from './pack.ts';
import { referencesIn } from './pack-references.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/**
 * The fields of the subject that a decision reads: in its own logic, through facts, and through decisions that it reads.
 * Throws a {@link RulesError} `decisionUnknown` when the pack has no such decision.
 */
export function inputFields(pack: ResolvedPack, decision: string): { readonly [field: string]: FieldNote } {
  const note = Object.hasOwn(pack.decisions, decision) ? pack.decisions[decision] : undefined;
  if (note === undefined) throw absentDecision(pack, decision);
  const fields = pack.subjects[note.subject]?.fields ?? {};
  const read = new Set<string>();
  const seen = new Set<string>();
  const follow = (block: Json): void => {
    for (const { kind, key } of referencesIn(block, [])) {
      if (kind === 'var') read.add(key.split('.')[0] ?? key);
      if (seen.has(`${kind} ${key}`)) continue;
      seen.add(`${kind} ${key}`);
      const fact = kind === 'fact' && Object.hasOwn(pack.facts, key) ? pack.facts[key] : undefined;
      if (fact !== undefined) follow(fact as unknown as Json);
      if (kind === 'decision') followDecision(key);
    }
  };
  const followDecision = (key: string): void => {
    const inner = Object.hasOwn(pack.decisions, key) ? pack.decisions[key] : undefined;
    if (inner === undefined) return;
    follow(inner as unknown as Json);
    // An item of an instrument is the field of its own name unless it says otherwise.
    if (inner.kind === 'score') for (const item of Object.keys(inner.items)) read.add(item);
  };
  followDecision(decision);
  // A decision may name its subject by the id alone.
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key === 'id' || read.has(key)));
}
