import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { toSchemaOrg } from './schema-org.ts';
import { fromSchemaOrg } from './schema-org-reading.ts';

const range = { from: civilDate('2026-11-23'), to: civilDate('2026-12-06') };
const tuesday = { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Tuesday', opens: '09:00', closes: '17:00' };

function read(regular: unknown, special?: unknown) {
  return fromSchemaOrg({ openingHoursSpecification: regular, specialOpeningHoursSpecification: special }, range);
}

function datesOf(exchange: ReturnType<typeof read>) {
  return exchange.exact
    ? exchange.value.days.map(({ date, sessions }) => [date.slice(5), ...sessions.flat()])
    : exchange;
}

describe('opening hours of schema.org', () => {
  it('are read with full names, several days, seconds and the offset of Shanghai', () => {
    const dayOfWeek = ['https://schema.org/Tuesday', 'http://schema.org/Sunday'];
    expect(datesOf(read({ ...tuesday, dayOfWeek, opens: '09:00:00', closes: '17:00+08:00' }))).toEqual([
      ['11-24', '09:00', '17:00'],
      ['11-29', '09:00', '17:00'],
      ['12-01', '09:00', '17:00'],
      ['12-06', '09:00', '17:00'],
    ]);
  });

  it('run past midnight when they close before they open', () => {
    expect(datesOf(read({ ...tuesday, opens: '22:00', closes: '01:00', validThrough: '2026-11-30' }))).toEqual([
      ['11-24', '22:00', '25:00'],
    ]);
  });

  it('add up within the regular hours and are replaced by special hours', () => {
    const regular = [tuesday, { ...tuesday, opens: '18:00', closes: '20:00' }];
    const special = [
      { validFrom: '2026-12-01', validThrough: '2026-12-01', opens: '00:00', closes: '00:00' },
      { validFrom: '2026-12-05', validThrough: '2026-12-05', opens: '10:00', closes: '12:00' },
    ];
    expect(datesOf(read(regular, special))).toEqual([
      ['11-24', '09:00', '17:00', '18:00', '20:00'],
      ['12-05', '10:00', '12:00'],
    ]);
  });

  it('close a day for which no times are given', () => {
    const special = { validFrom: '2026-12-01', validThrough: '2026-12-01' };
    expect(datesOf(read(tuesday, special))).toEqual([['11-24', '09:00', '17:00']]);
  });

  it.each([
    ['publicHolidays', { ...tuesday, dayOfWeek: 'PublicHolidays' }],
    ['unknownDay', { ...tuesday, dayOfWeek: 'Tu' }],
    ['noDay', { opens: '09:00', closes: '17:00' }],
    ['ambiguousTimes', { ...tuesday, closes: '09:00' }],
    ['notATime', { ...tuesday, closes: '17:00-05:00' }],
    ['notATime', { ...tuesday, closes: undefined }],
    ['notATime', { ...tuesday, closes: '17:00:30' }],
    ['notASession', { ...tuesday, opens: '14:00', closes: '13:00' }],
    ['notADate', { ...tuesday, validFrom: '2026-11-01T00:00:00Z' }],
    ['notASpecification', 'Tu 09:00-17:00'],
  ])('are refused as %s', (code, entry) => {
    const exchange = read([tuesday, entry]);
    expect(exchange).toMatchObject({ exact: false });
    expect(
      exchange.exact ? [] : exchange.refusals.map((refusal) => [refusal.code, refusal.path.slice(0, 28)]),
    ).toContainEqual([code, '/openingHoursSpecification/1']);
  });

  it('are refused where one entry opens a day and another closes it', () => {
    const exchange = read([tuesday, { dayOfWeek: 'Tuesday' }]);
    expect(exchange.exact || exchange.refusals.map(({ code }) => code)).toEqual(['contradiction', 'contradiction']);
  });

  it('are refused where special hours have no dates, and where hours are text or missing', () => {
    expect(read(tuesday, { opens: '10:00', closes: '12:00' })).toMatchObject({ refusals: [{ code: 'noDates' }] });
    expect(fromSchemaOrg({ openingHours: 'Tu 09:00-17:00' }, range)).toMatchObject({
      refusals: [{ code: 'openingHoursText' }],
    });
    expect(fromSchemaOrg({}, range)).toMatchObject({ refusals: [{ code: 'noHours' }] });
  });

  it('are not written for a day of 24 hours', () => {
    const schedule = { ...range, days: [{ date: civilDate('2026-11-24'), sessions: [['00:00', '24:00'] as const] }] };
    expect(toSchemaOrg(schedule)).toMatchObject({
      exact: false,
      refusals: [{ code: 'notExpressible', path: '2026-11-24' }],
    });
  });
});
