import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from './civil-date.ts';
import { selectEvidence } from './evidence.ts';

const start = civilDate('2026-03-01');
const event = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  date: fc.integer({ min: -5, max: 40 }).map((days) => addDays(start, days)),
  mode: fc.constantFrom('in person', 'by phone'),
});
const facts = {
  active: { from: start, to: civilDate('2026-03-31') },
  asOf: civilDate('2026-03-20'),
  counts: ({ mode }: { readonly mode: string }) =>
    mode === 'in person' ? ({ counts: true } as const) : ({ counts: false, reason: mode } as const),
};

describe('evidence', () => {
  it('comes out the same in whatever order it goes in', () => {
    fc.assert(
      fc.property(fc.array(event), fc.infiniteStream(fc.nat()), (events, keys) => {
        const shuffled = events.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const dates = (list: typeof events) =>
          selectEvidence({ ...facts, events: list }).events.map(({ id, date }) => [id, date]);
        expect(dates(shuffled.map(({ one }) => one))).toEqual(dates(events));
      }),
    );
  });

  it('is counted or set aside, never lost', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const selected = selectEvidence({ ...facts, events });
        expect(selected.events.length + selected.setAside.length).toBe(events.length);
      }),
    );
  });

  it('of a filter that refuses everything beyond `asOf` is never asked about', () => {
    const counts = ({ date }: { readonly date: string }) => {
      expect(date <= facts.asOf).toBe(true);
      return { counts: true } as const;
    };
    const events = [{ id: 'later', date: civilDate('2026-03-21') }];
    expect(selectEvidence({ ...facts, events, counts }).setAside).toEqual([
      { id: 'later', date: '2026-03-21', reason: 'afterAsOf' },
    ]);
  });

  it('for a period still counts after the obligation has ended, as a report on it does', () => {
    const report = { id: 'r', date: civilDate('2026-04-03'), forPeriod: '2026-03' };
    const asOf = civilDate('2026-04-30');
    expect(selectEvidence({ active: facts.active, asOf, events: [report] }).events).toEqual([report]);
    expect(
      selectEvidence({ active: facts.active, asOf, events: [{ ...report, forPeriod: undefined }] }).setAside,
    ).toEqual([{ id: 'r', date: '2026-04-03', reason: 'outsideActive' }]);
  });
});
