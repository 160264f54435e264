import { civilDate } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { minorsThatFit, possibleIdNumbers } from './joint-disclosure.ts';
import { maskNumber } from './masking.ts';

const birthDate = civilDate('1949-12-31');

describe('an ID number on one page with other facts', () => {
  it.each([
    ['first six and last four beside the date of birth', { masked: '110105********002X', birthDate }, 1],
    ['first six and last four alone', { masked: '110105********002X' }, 100],
    ['first fourteen with the check character', { masked: '11010519491231***X' }, 91],
    ['first fourteen, check character and sex', { masked: '11010519491231***X', sex: 'female' }, 46],
    ['a date of birth that contradicts it', { masked: '11010519491231002X', birthDate: civilDate('1949-12-30') }, 0],
    ['the mask of the house beside the date of birth', { masked: maskNumber('11010519491231002X'), birthDate }, 100],
    ['something that is no ID number', { masked: '***' }, 100],
  ] as const)('%s leaves so many', (_, shown, expected) => {
    expect(possibleIdNumbers(shown, 100)).toBe(expected);
  });
});

describe('facts that together fit one child of a street', () => {
  const street = [
    { community: 'c-1', band: '12-13', category: 'autism' },
    { community: 'c-1', band: '12-13', category: 'leftBehind' },
    { community: 'c-1', band: '6-11', category: 'leftBehind' },
  ];

  it('are counted', () => {
    expect(minorsThatFit({ community: 'c-1', band: '12-13', category: 'leftBehind' }, street)).toBe(1);
    expect(minorsThatFit({ community: 'c-1', category: 'leftBehind' }, street)).toBe(2);
    expect(minorsThatFit({ community: 'c-1', band: undefined }, street)).toBe(3);
  });
});
