import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, organizationCheckCharacter, readSocialCreditCode } from './social-credit-code.ts';

describe('a unified social credit code', () => {
  it('is read with its parts', () => {
    expect(readSocialCreditCode('91350100M000100Y43')).toEqual({
      valid: true,
      value: {
        code: '91350100M000100Y43',
        department: '9',
        category: '1',
        division: '350100',
        organization: 'M000100Y4',
        organizationChecks: true,
      },
    });
  });

  it.each([
    ['a letter that the alphabet leaves out', '91350100M000100Y4Z', 'characters'],
    ['a sample that circulates with a wrong check character', '91310115MA1H8R7C6D', 'checkDigit'],
    ['17 characters', '91350100M000100Y4', 'length'],
    ['letters for a place', '91ABCDEFM000100Y43', 'division'],
  ])('with %s is refused', (_, code, flaw) => {
    expect(readSocialCreditCode(code)).toEqual({ valid: false, flaw });
  });

  it('has the check character that the standard computes', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(creditCheckCharacter('91310115MA1H8R7C6')).toBe('7');
    expect(organizationCheckCharacter('M000100Y')).toBe('4');
  });
});
