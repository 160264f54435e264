import { describe, expect, it } from 'vitest';
import { periodOption } from './period.ts';

describe('a period of the command line', () => {
  it.each([
    ['2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['2025-01-06/2025-06-30', { from: '2025-01-06', to: '2025-06-30' }],
    ['2025-01-06/2025-01-06', { from: '2025-01-06', to: '2025-01-06' }],
  ])('%s', (text, expected) => {
    expect(periodOption(text)).toEqual(expected);
  });

  it.each(['25', '2025-01', '2025-01-01/2025-02-30', '2025-02-01/2025-01-01', '2025-01-01/2025-01-02/2025-01-03', ''])(
    'refuses `%s`',
    (text) => {
      expect(() => periodOption(text)).toThrow();
    },
  );
});
