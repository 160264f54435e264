import { chinaCalendar } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecider } from './decider.ts';
import type { Json, JsonObject } from './json.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';

const text = `pack: duties
version: 1.0.0
title: { zh: 试, en: duties }
sources:
  doc: { title: { zh: 文, en: doc }, force: law, issued: unknown }
clauses:
  one: { source: doc, at: 第一条, says: { zh: 一, en: one }, modality: must }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields:
      atRisk: { title: { zh: 有风险, en: at risk }, type: boolean }
      since: { title: { zh: 起算日, en: since }, type: date }
      until: { title: { zh: 结案日, en: until }, type: date }
      times: { title: { zh: 次数, en: times }, type: integer }
      visits:
        title: { zh: 走访, en: visits }
        type:
          list:
            record:
              id: { title: { zh: 编号, en: id }, type: string }
              date: { title: { zh: 日期, en: date }, type: date }
              mode: { title: { zh: 方式, en: mode }, type: { oneOf: [inPerson, phone] } }
              serves: { title: { zh: 所属月份, en: serves }, type: string }
      away:
        title: { zh: 离开, en: away }
        type: { list: { record: { from: { title: { zh: 自, en: from }, type: date }, to: { title: { zh: 至, en: to }, type: date } } } }
      waivers:
        title: { zh: 豁免, en: waivers }
        type: { list: { record: { from: { title: { zh: 自, en: from }, type: date }, to: { title: { zh: 至, en: to }, type: date }, reason: { title: { zh: 理由, en: reason }, type: string } } } }
decisions:
`;
const every = {
  monthly: '{ calendarPeriod: month, count: { var: times }, lagDays: 3 }',
  touched: '{ calendarPeriod: month, partialPeriod: touched }',
  rolling: '{ rolling: { days: 20 } }',
  once: '{ deadline: { days: 40 }, roll: forward, count: { var: times } }',
};
const decision = (key: string, rule: string): string => `  ${key}:
    kind: cadence
    title: { zh: 走访, en: visit }
    subject: minor
    cite: one
    applies: { var: atRisk }
    start: { var: since }
    end: { var: until }
    every: ${rule}
    events: { of: { var: visits }, forPeriod: serves, where: { '===': [{ var: item.mode }, inPerson] } }
    grace: { days: 2 }
    suspensions: { of: { var: away } }
    waivers: { of: { var: waivers } }
`;
const pack = resolvePack({
  packs: [
    readPack([
      {
        file: 'pack.yaml',
        text:
          text +
          Object.entries(every)
            .map(([key, rule]) => decision(key, rule))
            .join(''),
      },
    ]),
  ],
  id: 'duties',
});

const day = fc
  .integer({ min: 0, max: 150 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const stretch = fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a }));
const subject = fc.record({
  atRisk: fc.constant(true),
  since: fc.constantFrom('2026-01-01', '2026-01-15', '2026-02-01'),
  until: fc.constantFrom('2026-04-10', '9999-12-31'),
  times: fc.constantFrom(1, 2),
  // Each event has an id of its own; some are told twice, word for word.
  visits: fc
    .array(
      fc.record({
        date: day,
        mode: fc.constantFrom('inPerson', 'inPerson', 'inPerson', 'phone'),
        serves: fc.constantFrom('', '', '', '2026-02', '2026-03'),
        times: fc.constantFrom(1, 1, 1, 2),
      }),
      { maxLength: 8 },
    )
    .map((events) =>
      events.flatMap(({ times, ...event }, index) =>
        Array.from({ length: times }, () => ({ id: `v${index}`, ...event })),
      ),
    ),
  away: fc.array(stretch, { maxLength: 1 }),
  waivers: fc.array(
    stretch.map((range) => ({ ...range, reason: '台风' })),
    { maxLength: 1 },
  ),
});

/** Forgets fields here and there, and members of the lists, which are then marked as partial. */
function forgotten(whole: JsonObject, forgets: () => boolean): JsonObject {
  const marks: Record<string, string> = {};
  const less = Object.fromEntries(
    Object.entries(whole).flatMap(([key, value]): (readonly [string, Json])[] => {
      if (forgets()) return [];
      if (!Array.isArray(value)) return [[key, value as Json]];
      const members = value as readonly JsonObject[];
      const kept = members.filter(() => !forgets());
      if (kept.length < members.length) marks[key] = 'partial';
      return [
        [key, kept.map((member) => Object.fromEntries(Object.entries(member).filter(() => !forgets())) as JsonObject)],
      ];
    }),
  );
  return Object.keys(marks).length === 0 ? less : { ...less, $unknown: marks };
}

describe.each(Object.keys(every))('an obligation that is %s', (key) => {
  const decider = createDecider({ pack, decision: key, calendar: chinaCalendar });

  it('never turns round when a fact becomes known', () => {
    fc.assert(
      fc.property(subject, day, fc.infiniteStream(fc.integer({ min: 0, max: 11 })), (whole, asOf, numbers) => {
        const less = forgotten(whole, () => numbers.next().value === 0);
        const known = decider.possibleOutcomes(whole, { asOf });
        expect(decider.possibleOutcomes(less, { asOf }), JSON.stringify(less)).toEqual(
          expect.arrayContaining([...known]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of its records', () => {
    fc.assert(
      fc.property(subject, day, (whole, asOf) => {
        const turned = {
          ...whole,
          visits: [...whole.visits].reverse(),
          away: [...whole.away].reverse(),
          waivers: [...whole.waivers].reverse(),
        };
        const outcomes = [whole, turned].map((each) => decider.decide(each, { asOf }).outcome);
        expect(outcomes[0]).toBe(outcomes[1]);
      }),
    );
  });
});
