import { describe, expect, it } from 'vitest';
import { civilDateOf, wallTimeOf } from './wall-time.ts';

describe('an instant in Shanghai', () => {
  it.each([
    ['2026-03-31T15:59:59Z', '2026-03-31', '23:59'],
    ['2026-03-31T16:00:00Z', '2026-04-01', '00:00'],
    ['2026-03-31T16:00Z', '2026-04-01', '00:00'],
    ['2026-03-31T23:30:00.250+08:00', '2026-03-31', '23:30'],
    ['2026-03-30T23:30:00-08:00', '2026-03-31', '15:30'],
    ['2026-12-31T15:59:60Z', '2026-12-31', '23:59'],
    ['1988-07-01T15:30:00Z', '1988-07-02', '00:30'],
    ['1991-09-14T16:59:59Z', '1991-09-15', '01:59'],
    ['1991-09-14T17:00:00Z', '1991-09-15', '01:00'],
    ['1992-01-01T00:00:00Z', '1992-01-01', '08:00'],
    ['1900-12-31T15:54:00Z', '1900-12-31', '23:59'],
  ])('%s is %s at %s', (instant, date, time) => {
    expect(wallTimeOf(instant)).toEqual({ date, time });
  });

  it('agrees with the zone data around the years of summer time, and this year', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const different: string[] = [];
    for (const year of [1985, 1986, 1990, 1991, 1992, 2026]) {
      for (let hour = 0; hour < 366 * 24; hour += 11) {
        const instant = new Date(Date.UTC(year, 0, 1, hour)).toISOString();
        const { date, time } = wallTimeOf(instant);
        if (`${date} ${time}` !== shanghai.format(new Date(instant))) different.push(instant);
      }
    }
    expect(different).toEqual([]);
  });

  it.each([
    '2026-03-31',
    '2026-03-31T23:30:00',
    '2026-02-30T00:00:00Z',
    '2026-03-31T24:00:00Z',
    '2026-03-31T23:60:00Z',
    '2026-03-31T23:59:61Z',
    '2026-03-31T23:00:00+24:00',
    '2026-03-31T23:00:00+08:60',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-03-00T00:00:00Z',
    '0000-03-01T00:00:00Z',
    '2026-03-31 23:30:00Z',
  ])('cannot be told from `%s`', (text) => {
    expect(() => civilDateOf(text)).toThrow(expect.objectContaining({ code: 'invalidInstant', received: text }));
  });
});
