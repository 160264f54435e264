import { describe, expect, it } from 'vitest';
import { ageOn, lastDayAsMinor } from './age.ts';
import { civilDate } from './civil-date.ts';

describe('age', () => {
  it.each([
    ['2008-05-20', '2008-05-20', 0, 0],
    ['2008-05-20', '2026-05-20', 18, 18],
    ['2008-02-29', '2026-02-28', 17, 18],
    ['2008-02-29', '2026-03-01', 18, 18],
    ['2008-02-29', '2024-02-28', 15, 15],
    ['2008-02-29', '2024-02-29', 16, 16],
  ])('of a child born on %s is, on %s, %i by one reading and %i by the other', (birth, date, march1, february28) => {
    expect(ageOn(civilDate(birth), civilDate(date), { leapBirthday: 'march1' })).toBe(march1);
    expect(ageOn(civilDate(birth), civilDate(date), { leapBirthday: 'february28' })).toBe(february28);
  });

  it('before birth is refused without telling the date of birth', () => {
    const ask = () => ageOn(civilDate('2008-05-20'), civilDate('2008-05-19'), { leapBirthday: 'march1' });
    expect(ask).toThrow(expect.objectContaining({ code: 'dateBeforeBirth', received: undefined }));
    expect(ask).toThrow(expect.not.objectContaining({ message: expect.stringContaining('2008') }));
  });
});

describe('the last day as a minor', () => {
  it('is the birthday itself under the reading of criminal law', () => {
    const birth = civilDate('2008-05-20');
    expect(lastDayAsMinor(birth, { leapBirthday: 'march1', majority: 'criminal' })).toBe('2026-05-20');
  });

  it('comes a day earlier for a leap-day child under the other reading', () => {
    const birth = civilDate('2008-02-29');
    expect(lastDayAsMinor(birth, { leapBirthday: 'february28', majority: 'civil' })).toBe('2026-02-27');
  });
});
