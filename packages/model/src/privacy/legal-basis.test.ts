import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalBasisFor } from './legal-basis.ts';

describe('the ground of processing', () => {
  it.each([
    [
      'an exchange about a child of 13 needs a guardian',
      { purpose: 'exchange', age: 13, ownConsent: true },
      { missing: 'guardianConsent' },
    ],
    [
      'an exchange about a minor of 14 needs the minor',
      { purpose: 'exchange', age: 14, guardianConsent: true },
      { missing: 'ownConsent' },
    ],
    [
      'an exchange about a minor of unknown age needs a guardian',
      { purpose: 'exchange', ownConsent: true },
      { missing: 'guardianConsent' },
    ],
    [
      'a guardian who consented is enough below 14',
      { purpose: 'exchange', age: 13, guardianConsent: true },
      { basis: 'guardianConsent' },
    ],
    ['an emergency is a ground of its own', { purpose: 'emergency' }, { basis: 'emergency' }],
  ] as const)('%s', (_, question, answer) => {
    expect(legalBasisFor(question)).toEqual(answer);
  });

  it('of a mandatory report is there whatever the age and whatever was consented to', () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(20), { nil: undefined }),
        fc.boolean(),
        fc.boolean(),
        (age, guardianConsent, ownConsent) => {
          const question = {
            purpose: 'mandatoryReport',
            guardianConsent,
            ownConsent,
            ...(age === undefined ? {} : { age }),
          } as const;
          expect(legalBasisFor(question)).toEqual({ basis: 'statutoryDuty' });
        },
      ),
    );
  });
});
