import { compileNode, type FactReader } from './closure.ts';
import { measuredBy } from './measured.ts';
import type { Closure, Environment } from './operator.ts';
import { membersOf } from './operators/iteration.ts';
import type { Program } from './program.ts';
import { PartialList, type Value } from './value.ts';

/** Facts are computed when first read and kept for the rest of the decision; the measures of their members with them. */
export function compileFacts(program: Program): FactReader {
  const readers = new Map<string, Closure>();
  const readFact: FactReader = (key, environment) => {
    if (environment.facts.has(key)) return environment.facts.get(key);
    const value = readers.get(key)?.({ ...environment, frame: undefined });
    environment.facts.set(key, value);
    return value;
  };
  for (const [key, fact] of program.facts) {
    const read = compileNode(fact.node, readFact);
    const measures = fact.members.map((measure) => ({ name: measure.key, read: compileNode(measure.node, readFact) }));
    if (measures.length === 0) {
      readers.set(key, read);
      continue;
    }
    const extend =
      (environment: Environment) =>
      (member: Value): Value => {
        if (typeof member !== 'object') return member;
        const measured: Record<string, Value> = {
          ...(member as { readonly [key: string]: Value }),
          [measuredBy as never]: { measures: fact.members, original: member } as never,
        };
        const inner: Environment = { ...environment, frame: { value: measured, parent: undefined } };
        for (const { name, read: readMeasure } of measures) measured[name] = readMeasure(inner);
        return measured;
      };
    readers.set(key, (environment) => {
      const list = read(environment);
      const members = membersOf(list);
      if (members === undefined) return undefined;
      const sure = members.sure.map(extend(environment));
      if (Array.isArray(list)) return sure;
      return new PartialList(sure, members.maybe.map(extend(environment)), { open: members.open });
    });
  }
  return readFact;
}
