import { describe, expect, expectTypeOf, it } from 'vitest';
import { decisionWords } from '../decision/decision-words.ts';
import { openingHoursWords } from '../opening-hours/opening-hours-words.ts';
import { type Catalogue, type Override, overrideWords } from './catalogue.ts';
import { sharedWords } from './shared-words.ts';

/** Keys of a catalogue with those of its inner groups. */
function keysOf(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? keysOf(word as object, `${above}${key}.`) : [`${above}${key}`],
  );
}

describe('a catalogue', () => {
  it.each([
    ['shared', sharedWords],
    ['decision', decisionWords],
    ['opening hours', openingHoursWords],
  ] as const)('of %s says the same things in both languages', (_, catalogue: Catalogue<object>) => {
    expect(keysOf(catalogue.zh)).toEqual(keysOf(catalogue.en));
    expect(keysOf(catalogue.zh).length).toBeGreaterThan(20);
  });

  it('does not compile with a word missing', () => {
    // @ts-expect-error English lacks `all`.
    const incomplete: Catalogue<{ readonly all: string }> = { zh: { all: '全部' }, en: {} };
    expect(incomplete.en).toEqual({});
    expectTypeOf<Override<{ all: string; count: (n: number) => string }>>().toEqualTypeOf<{
      readonly all?: string;
      readonly count?: (n: number) => string;
    }>();
  });
});

describe('overrideWords', () => {
  const words = { all: '全部', count: (n: number) => `${n}项`, status: { pass: '达到', fail: '未达到' } };

  it('replaces what is given and keeps the rest', () => {
    const merged = overrideWords(words, { status: { pass: '合格' } });
    expect(merged.status).toEqual({ pass: '合格', fail: '未达到' });
    expect(merged.count(2)).toBe('2项');
    expect(words.status.pass).toBe('达到');
  });

  it('leaves out what cannot stand in a word’s place', () => {
    const slip = { all: 7, count: '若干', status: null, unknown: 'x' } as never;
    const merged = overrideWords(words, slip);
    expect({ ...merged, count: merged.count(1) }).toEqual({ ...words, count: '1项' });
  });
});
