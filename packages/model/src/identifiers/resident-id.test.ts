import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResidentId, residentCheckCharacter, residentIdConflicts } from './resident-id.ts';

describe('a resident ID number', () => {
  // The first two are the examples of GB 11643 itself.
  it.each([
    ['11010519491231002X', '110105', '1949-12-31', 'female'],
    ['440524188001010014', '440524', '1880-01-01', 'male'],
    ['34052419800101001X', '340524', '1980-01-01', 'male'],
    ['513101198201130014', '513101', '1982-01-13', 'male'],
    ['370101190102039973', '370101', '1901-02-03', 'male'],
  ])('%s is read', (number, division, birthDate, sex) => {
    expect(readResidentId(number)).toEqual({ valid: true, value: { number, form: 18, division, birthDate, sex } });
  });

  it.each([
    ['a wrong check character', '110105194912310021', 'checkDigit'],
    ['an X inside', '1101051949X231002X', 'characters'],
    ['17 characters', '1101051949123100X', 'length'],
    ['a month that does not exist', '11010519491331002X', 'birthDate'],
    ['29 February of a common year', '110105194902290027', 'birthDate'],
    ['no place', '01010519491231002X', 'division'],
    ['15 characters with a letter', '11010549123100X', 'characters'],
  ])('with %s is refused', (_, number, flaw) => {
    expect(readResidentId(number)).toEqual({ valid: false, flaw });
  });

  it('of the old form belongs to the 1900s and is written out with its check character', () => {
    const reading = readResidentId('110105491231002');
    expect(reading).toMatchObject({ valid: true, value: { number: '11010519491231002X', form: 15 } });
  });

  it('never reads with two different check characters', () => {
    const digits = fc
      .tuple(
        fc.integer({ min: 110000, max: 659999 }),
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([place, year, month, day, order]) =>
        [
          place,
          year,
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
          String(order).padStart(3, '0'),
        ].join(''),
      );
    fc.assert(
      fc.property(digits, (seventeen) => {
        const accepted = [...'0123456789X'].filter((check) => readResidentId(`${seventeen}${check}`).valid);
        expect(accepted).toEqual([residentCheckCharacter(seventeen)]);
      }),
    );
  });

  it('is refused with any single digit mistyped', () => {
    const number = '513101198201130014';
    for (let index = 0; index < 18; index++) {
      for (const digit of '0123456789') {
        if (digit === number.charAt(index)) continue;
        expect(readResidentId(number.slice(0, index) + digit + number.slice(index + 1)).valid).toBe(false);
      }
    }
  });
});

describe('the agreement of an ID number with what is recorded', () => {
  it.each([
    ['agrees', { birthDate: '1949-12-31', sex: 'female' }, []],
    ['names another birthday', { birthDate: '1949-12-30', sex: 'female' }, ['birthDate']],
    ['names the other sex', { birthDate: '1949-12-31', sex: 'male' }, ['sex']],
    ['has nothing to be held to', {}, []],
    ['is not held to a sex that was not stated', { sex: 'unspecified' }, []],
  ])('%s', (_, recorded, conflicts) => {
    expect(residentIdConflicts('11010519491231002X', recorded as never)).toEqual(conflicts);
  });
});
