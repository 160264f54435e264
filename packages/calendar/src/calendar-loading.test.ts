import { describe, expect, it } from 'vitest';
import { createStatutoryCalendar, loadYears } from './calendar-loading.ts';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import { addWorkingDays } from './working-days.ts';

/** An invented arrangement, for these tests only. */
const year2027 = {
  year: 2027,
  notices: ['https://example.org/2027'],
  blocks: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
  ],
  makeupWorkdays: ['2027-02-14'],
  statutoryDates: ['2027-01-01', '2027-02-05', '2027-02-06'],
};

describe('loading a year', () => {
  it('makes a new calendar and leaves the old one as it was', () => {
    const before = chinaCalendar.version;
    const loaded = loadYears(chinaCalendar, [year2027]);
    expect(loaded.classify(civilDate('2027-02-14')).kind).toBe('makeup');
    expect(chinaCalendar.classify(civilDate('2027-02-14')).kind).toBe('unknown');
    expect(loaded.version).toMatch(/^cn-2019-2027-[0-9a-f]{8}$/);
    expect(chinaCalendar.version).toBe(before);
  });

  it('decides what was unknown before, within the bounds that were given', () => {
    const from = civilDate('2026-12-10');
    const unknown = addWorkingDays(from, 30, chinaCalendar);
    const known = addWorkingDays(from, 30, loadYears(chinaCalendar, [year2027]));
    expect(unknown).toEqual({ known: false, missingYears: [2027], provisional: '2027-01-22', notBefore: '2027-01-15' });
    expect(known).toEqual({ known: true, value: '2027-01-22' });
  });

  it('replaces a year that is there already, as an amended notice does', () => {
    const amended = loadYears(chinaCalendar, [
      { ...chinaCalendar.years.find(({ year }) => year === 2026), makeupWorkdays: ['2026-01-04'] },
    ]);
    expect(amended.classify(civilDate('2026-02-14')).kind).toBe('weekend');
    expect(amended.version).not.toBe(chinaCalendar.version);
  });

  it('lets a notice speak for the last days of the year before', () => {
    const early = { ...year2027, blocks: [{ name: '元旦', from: '2026-12-30', to: '2027-01-01' }], statutoryDates: [] };
    const loaded = loadYears(chinaCalendar, [{ ...early, makeupWorkdays: ['2026-12-27'] }]);
    expect(loaded.classify(civilDate('2026-12-30')).kind).toBe('holiday');
    expect(loaded.classify(civilDate('2026-12-27')).kind).toBe('makeup');
  });

  it('extends the coverage by days next to the first year only as far as they follow on', () => {
    const alone = createStatutoryCalendar([
      {
        ...year2027,
        blocks: [{ name: '元旦', from: '2026-12-31', to: '2027-01-03' }],
        makeupWorkdays: ['2026-12-27'],
        statutoryDates: [],
      },
    ]);
    expect(alone.coverage()).toEqual({ from: '2026-12-31', to: '2027-12-31', years: [2027] });
    expect(alone.classify(civilDate('2026-12-27')).kind).toBe('unknown');
  });

  it('gives equal calendars equal versions, in whatever order the years come', () => {
    const years = chinaCalendar.years;
    expect(createStatutoryCalendar([...years].reverse()).version).toBe(chinaCalendar.version);
  });

  it('takes a festival of another name with both names', () => {
    const name = { zh: '抗战胜利纪念日', en: 'Victory Day' };
    const extra = { ...year2027, blocks: [...year2027.blocks, { name, from: '2027-09-03', to: '2027-09-05' }] };
    const day = loadYears(chinaCalendar, [extra]).classify(civilDate('2027-09-03'));
    expect(day.kind === 'holiday' && day.block?.name).toEqual(name);
  });
});

describe('a year that is not sound is refused with the place and the reason', () => {
  const block = (from: string, to: string) => ({ name: '元旦', from, to });
  it.each([
    ['a make-up day on a Monday', { makeupWorkdays: ['2027-02-15'] }, 'makeupOnWeekday', '/0/makeupWorkdays/0'],
    ['a make-up day in a block', { makeupWorkdays: ['2027-02-06'] }, 'overlap', '/0/makeupWorkdays/0'],
    [
      'two blocks on one day',
      { blocks: [block('2027-01-01', '2027-01-03'), block('2027-01-03', '2027-01-04')], statutoryDates: [] },
      'overlap',
      '/0/blocks/1',
    ],
    [
      'a block that ends before it begins',
      { blocks: [block('2027-01-03', '2027-01-01')] },
      'invalidRange',
      '/0/blocks/0/to',
    ],
    ['a festival that is worked', { statutoryDates: ['2027-03-01'] }, 'statutoryDateWorked', '/0/statutoryDates/0'],
    ['a date that does not exist', { makeupWorkdays: ['2027-02-30'] }, 'invalidDate', '/0/makeupWorkdays/0'],
    ['a date of another year', { makeupWorkdays: ['2028-02-19'] }, 'invalidYear', '/0/makeupWorkdays/0'],
    ['no notice', { notices: [] }, 'invalidYear', '/0/notices'],
    ['no list of blocks', { blocks: undefined }, 'invalidYear', '/0/blocks'],
    [
      'a festival without an English name',
      { blocks: [{ ...block('2027-01-01', '2027-01-03'), name: '国王节' }] },
      'invalidYear',
      '/0/blocks/0/name',
    ],
    ['a status that is none', { status: 'draft' }, 'invalidYear', '/0/status'],
    ['no year', { year: '2027' }, 'invalidYear', '/0/year'],
  ])('%s', (_, flaw, code, path) => {
    expect(() => createStatutoryCalendar([{ ...year2027, ...flaw }])).toThrow(expect.objectContaining({ code, path }));
  });

  it('a year after a gap', () => {
    const later = { ...year2027, year: 2028, blocks: [], makeupWorkdays: [], statutoryDates: [] };
    expect(() => loadYears(chinaCalendar, [later])).toThrow(
      expect.objectContaining({ code: 'yearGap', expected: 2027, message: '2027 is missing between 2026 and 2028' }),
    );
  });

  it('a year given twice, or none at all', () => {
    expect(() => createStatutoryCalendar([year2027, year2027])).toThrow(expect.objectContaining({ code: 'overlap' }));
    expect(() => createStatutoryCalendar([])).toThrow(expect.objectContaining({ code: 'yearGap' }));
  });

  it('two years that arrange the same day', () => {
    const other = { ...year2027, year: 2028, blocks: [block('2027-12-31', '2028-01-02')], statutoryDates: [] };
    const first = { ...year2027, blocks: [block('2027-12-31', '2027-12-31')], statutoryDates: [] };
    expect(() => createStatutoryCalendar([first, { ...other, makeupWorkdays: [] }])).toThrow(
      expect.objectContaining({ code: 'overlap', path: '/1/blocks/0', received: '2027-12-31' }),
    );
  });
});
