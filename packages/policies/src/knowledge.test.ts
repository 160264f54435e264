import { chinaCalendar } from '@hutong/calendar';
import type { Decider, FieldNote, JsonObject, Pack, TypeNote } from '@hutong/rules';
import { createDecider, resolvePack } from '@hutong/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { packs } from './index.ts';

type Json = JsonObject[string];

/** A subject of which something is forgotten: fields taken away, lists cut short and marked as partial. */
function forgotten(
  subject: JsonObject,
  fields: { readonly [key: string]: FieldNote },
  forgets: () => boolean,
): JsonObject {
  const marks: Record<string, string> = {};
  const inRecord = (record: JsonObject, notes: { readonly [key: string]: FieldNote }, path: string): JsonObject =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        const note = Object.hasOwn(notes, key) ? notes[key] : undefined;
        if (note === undefined || value === undefined) return [[key, value]];
        return forgets() ? [] : [[key, inValue(value, note.type, path === '' ? key : `${path}.${key}`)]];
      }),
    );
  const inValue = (value: Json, type: TypeNote, path: string): Json => {
    if (typeof type !== 'object' || value === null) return value;
    if ('record' in type && typeof value === 'object' && !Array.isArray(value)) {
      return inRecord(value as JsonObject, type.record, path);
    }
    if (!('list' in type) || !Array.isArray(value)) return value;
    const kept = (value as readonly Json[]).filter(() => !forgets());
    if (kept.length < value.length && !path.includes('[')) marks[path] = 'partial';
    const list = kept.length < value.length && path.includes('[') ? (value as readonly Json[]) : kept;
    return list.map((member, index) => inValue(member, type.list, `${path}[${index}]`));
  };
  const rest = inRecord(subject, fields, '');
  if (Object.keys(marks).length === 0) return rest;
  const given = (subject.$unknown as JsonObject | undefined) ?? {};
  return { ...rest, $unknown: { ...given, ...marks } };
}

function decidersOf(pack: Pack): (decision: string, readings: object | undefined) => Decider {
  const made = new Map<string, Decider>();
  return (decision, readings) => {
    const key = `${decision} ${JSON.stringify(readings ?? {})}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const resolved = resolvePack({ packs, id: pack.pack, readings: (readings ?? {}) as JsonObject });
    const decider = createDecider({ pack: resolved, decision, calendar: chinaCalendar });
    made.set(key, decider);
    return decider;
  };
}

describe.each(packs.map((pack) => [pack.pack, pack] as const))('%s', (id, pack) => {
  const deciderOf = decidersOf(pack);
  const sound = (cases[id] ?? []).filter(({ expect: { error } }) => error === undefined);

  it('never turns an outcome round when a fact becomes known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (each, numbers) => {
        const decider = deciderOf(each.decision, each.readings);
        const question = { asOf: each.asOf, ...(each.period === undefined ? {} : { period: each.period }) };
        const fields = pack.subjects[decider.program.note.subject]?.fields ?? {};
        const less = forgotten(each.subject, fields, () => numbers.next().value === 0);
        const known = decider.possibleOutcomes(each.subject, question);
        const before = decider.possibleOutcomes(less, question);
        // What is not due yet says of itself that it can still turn out either way.
        if (before.includes('notYetDue') || known.includes('notYetDue')) return;
        expect(before).toEqual(expect.arrayContaining([...known]));
      }),
      { numRuns: 300 },
    );
  });

  it('decides the same in whatever order checks, items and scales stand', () => {
    const shuffled = <T>(record: { readonly [key: string]: T }): { [key: string]: T } =>
      Object.fromEntries(Object.entries(record).reverse());
    const turned: Pack = {
      ...pack,
      sources: shuffled(pack.sources),
      clauses: shuffled(pack.clauses),
      parameters: shuffled(pack.parameters),
      facts: shuffled(pack.facts),
      decisions: Object.fromEntries(
        Object.entries(shuffled(pack.decisions)).map(([key, note]) => [
          key,
          note.kind === 'checks'
            ? { ...note, checks: shuffled(note.checks) }
            : note.kind === 'score'
              ? {
                  ...note,
                  items: shuffled(note.items),
                  scales: shuffled(note.scales),
                  ...(note.gradeOverrides === undefined ? {} : { gradeOverrides: shuffled(note.gradeOverrides) }),
                }
              : note,
        ]),
      ),
    };
    const others = packs.map((one) => (one === pack ? turned : one));
    for (const each of sound) {
      const question = { asOf: each.asOf, ...(each.period === undefined ? {} : { period: each.period }) };
      const resolved = resolvePack({ packs: others, id, readings: (each.readings ?? {}) as JsonObject });
      const other = createDecider({ pack: resolved, decision: each.decision, calendar: chinaCalendar });
      const one = deciderOf(each.decision, each.readings).decide(each.subject, question);
      const two = other.decide(each.subject, question);
      expect([two.outcome, two.unknown]).toEqual([one.outcome, one.unknown]);
      expect(new Set(two.findings.map(({ id: name, status }) => `${name} ${status}`))).toEqual(
        new Set(one.findings.map(({ id: name, status }) => `${name} ${status}`)),
      );
    }
  });
});
