import axe from 'axe-core';
import { expect } from 'vitest';

// All options of the contrast check are repeated on purpose: a partial set switches the rule off. `ignoreLength` makes it
// look at one-character texts, which it would pass over; grades and verdicts in Chinese are often one character.
const contrast = {
  ignoreUnicode: true,
  ignoreLength: true,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};

/** What axe says of an element: rules that failed with the place, and rules that found something and passed. */
export async function axeOf(
  element: Element,
): Promise<{ readonly failed: readonly string[]; readonly passed: readonly string[] }> {
  axe.configure({
    checks: [{ id: 'color-contrast', options: contrast }],
    rules: [{ id: 'target-size', enabled: true }],
  });
  const { violations, passes } = await axe.run(element, { resultTypes: ['violations', 'passes'] });
  return {
    failed: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}

/** Holds that axe finds nothing wrong, and that the rules named had something to look at: an empty element passes all. */
export async function expectAccessible(element: Element, rules: readonly string[]): Promise<void> {
  const { failed, passed } = await axeOf(element);
  expect(failed.join('\n')).toBe('');
  expect(passed).toEqual(expect.arrayContaining([...rules]));
}
