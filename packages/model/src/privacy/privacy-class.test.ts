import { civilDate } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataSubject, privacyClassOf } from './privacy-class.ts';

const school = { nature: 'minor', identifies: 'indirectly' } as const;

describe('the class of an ordinary datum about a minor', () => {
  it.each([
    ['on the day before the 14th birthday', '2011-06-01', '2025-05-31', 'C4'],
    ['on the 14th birthday', '2011-06-01', '2025-06-01', 'C3'],
    ['on the day before the 18th birthday', '2011-06-01', '2029-05-31', 'C3'],
    ['on the 18th birthday', '2011-06-01', '2029-06-01', 'C2'],
    ['of a child of 29 February, on 28 February of the 14th year', '2012-02-29', '2026-02-28', 'C4'],
    ['of a child of 29 February, on 1 March of the 14th year', '2012-02-29', '2026-03-01', 'C3'],
    ['when the birth is recorded after the day', '2025-06-02', '2025-06-01', 'C4'],
  ])('%s', (_, birthDate, on, expected) => {
    expect(privacyClassOf(school, { birthDate: civilDate(birthDate) }, civilDate(on))).toBe(expected);
  });

  it('is sensitive while the age is not known', () => {
    expect(privacyClassOf(school, {}, civilDate('2025-06-01'))).toBe('C4');
  });
});

describe('the flags of a case', () => {
  const birthDate = civilDate('2009-06-01');
  const on = civilDate('2025-06-01');

  it.each(['victim', 'sexualHarm', 'sealedRecord', 'shelter', 'pendingCrime'] as const)(
    '`%s` protects the identity',
    (flag) => {
      expect(privacyClassOf(school, { birthDate, flags: [flag] }, on)).toBe('C5');
    },
  );

  it('leave what does not identify in its class', () => {
    expect(privacyClassOf({ nature: 'sensitive' }, { birthDate, flags: ['victim'] }, on)).toBe('C4');
    expect(privacyClassOf({ nature: 'public' }, { birthDate, flags: ['victim'] }, on)).toBe('C0');
  });

  it('only ever raise a class', () => {
    const natures = fc.constantFrom('public', 'internal', 'adult', 'minor', 'sensitive', 'protected' as const);
    const flags = fc.subarray(['victim', 'sexualHarm', 'shelter', 'reporterAtRisk'] as const);
    fc.assert(
      fc.property(natures, flags, fc.constantFrom('directly', 'indirectly' as const), (nature, raised, identifies) => {
        const field = { nature, identifies } as const;
        const without: DataSubject = { birthDate };
        expect(privacyClassOf(field, { ...without, flags: raised }, on) >= privacyClassOf(field, without, on)).toBe(
          true,
        );
      }),
    );
  });
});
