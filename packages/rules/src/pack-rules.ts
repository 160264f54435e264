import type { Json } from './json.ts';
import { pointerOf } from './json-path.ts';
import type { DecisionNote } from './pack.ts';
import { type Reference, referencesIn } from './pack-references.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/** What is judged as a whole: one check of a `checks` decision, or a decision of another kind. */
export interface Rule {
  readonly decision: string;
  /** What it is called in messages: `openingHours/daysPerWeek`. */
  readonly name: string;
  readonly pointer: string;
  /** Parameters that it may read, directly or through facts and measures. */
  readonly parameters: readonly string[];
}

/** The rules of a pack with its layers, and what each may read. */
export function rulesOf(pack: ResolvedPack): readonly Rule[] {
  return Object.entries(pack.decisions).flatMap(([decision, note]) =>
    blocksOf(decision, note).map(({ name, path, block, measures }) => ({
      decision,
      name,
      pointer: pointerOf(path),
      parameters: parametersOf(referencesIn(block, path), measures, pack),
    })),
  );
}

interface Block {
  readonly name: string;
  readonly path: readonly string[];
  readonly block: Json;
  /** Measures that the block may read by `<name>.<measure>`. */
  readonly measures: { readonly [path: string]: Json };
}

function blocksOf(decision: string, note: DecisionNote): readonly Block[] {
  const path = ['decisions', decision];
  if (note.kind !== 'checks') return [{ name: decision, path, block: note as unknown as Json, measures: {} }];
  return Object.entries(note.checks).map(([key, check]) => {
    const each = check.each === undefined ? undefined : note.each?.[check.each];
    const measures: Record<string, Json> = {};
    for (const [name, measure] of Object.entries(each?.measures ?? {}))
      measures[`${check.each ?? ''}.${name}`] = measure.value;
    if (each !== undefined) measures[`${check.each ?? ''}.${each.as ?? 'members'}`] = { fact: each.of };
    return {
      name: `${decision}/${key}`,
      path: [...path, 'checks', key],
      block: check as unknown as Json,
      measures,
    };
  });
}

/** Parameters behind references: those named, and those that the facts and measures named read in turn. */
function parametersOf(
  references: readonly Reference[],
  measures: { readonly [path: string]: Json },
  pack: ResolvedPack,
): readonly string[] {
  const parameters = new Set<string>();
  const seen = new Set<string>();
  const follow = ({ kind, key }: Reference): void => {
    if (seen.has(`${kind} ${key}`)) return;
    seen.add(`${kind} ${key}`);
    if (kind === 'param') parameters.add(key);
    const fact = kind === 'fact' && Object.hasOwn(pack.facts, key) ? pack.facts[key] : undefined;
    if (fact !== undefined) for (const inner of referencesIn(fact as unknown as Json, [])) follow(inner);
    if (kind !== 'var') return;
    // `week.sessions.length` reads the measure `week.sessions`.
    const name = key.split('.').slice(0, 2).join('.');
    const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
    if (measure !== undefined) for (const inner of referencesIn(measure, [])) follow(inner);
  };
  for (const reference of references) follow(reference);
  return [...parameters];
}
