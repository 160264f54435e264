import { describe, expect, it } from 'vitest';
import { nextPosition } from './roving-focus.ts';

describe('nextPosition', () => {
  it.each([
    ['ArrowRight', 50, 51],
    ['ArrowDown', 51, 51],
    ['ArrowLeft', 0, 0],
    ['PageDown', 30, 43],
    ['PageDown', 50, 51],
    ['PageUp', 5, 0],
    ['Home', 20, 0],
    ['End', 20, 51],
    ['Tab', 20, undefined],
    ['constructor', 20, undefined],
  ])('%s from %i goes to %s', (key, at, to) => {
    expect(nextPosition(key, { at, count: 52, line: 13 })).toBe(to);
  });
});
