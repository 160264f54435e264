import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest known name', () => {
  it.each([
    ['openning', 'opening'],
    ['Opening', 'opening'],
    ['feeForMinor', 'feeForMinors'],
    ['x', undefined],
    ['somethingElse', undefined],
  ])('of `%s` is %s', (name, expected) => {
    expect(nearestName(name, ['opening', 'operation', 'feeForMinors'])).toBe(expected);
  });

  it('is the closer of two', () => {
    expect(nearestName('plans', ['planes', 'plan', 'plans'])).toBe('plans');
  });
});
