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
  ])('%s is %s at %s', (instant, date, time) => {
    expect(wallTimeOf(instant)).toEqual({ date, time });
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
