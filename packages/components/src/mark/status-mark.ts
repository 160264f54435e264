import type { Status } from '@hutong/rules';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/**
 * One shape a verdict, told apart without colour: filled circle, filled triangle, hollow diamond, hollow circle, bar,
 * hollow square, half-filled circle.
 */
const shapes: { readonly [status in Status]: SVGTemplateResult } = {
  pass: svg`<circle cx="8" cy="8" r="7" fill="currentColor"/>`,
  fail: svg`<path d="M8 0.5 16 15.5H0Z" fill="currentColor"/>`,
  unknown: svg`<path d="M8 1 15 8 8 15 1 8Z" fill="none" stroke="currentColor" stroke-width="2"/>`,
  notYetDue: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 4.5V8l2.5 1.5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  notApplicable: svg`<path d="M2 8h12" fill="none" stroke="currentColor" stroke-width="3"/>`,
  manual: svg`<rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" stroke-width="2"/>`,
  waived: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor"/>`,
};

/** Verdicts in the order in which they ask for attention. */
export const statuses: readonly Status[] = [
  'fail',
  'unknown',
  'manual',
  'notYetDue',
  'waived',
  'pass',
  'notApplicable',
];

/** The shape of a verdict. It is decoration: its word stands beside it or names what holds it. */
export function statusShape(status: Status): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true">${shapes[status]}</svg>`;
}

/** A verdict: its shape and its word, in its colour. */
export function statusMark(status: Status, word: string | TemplateResult): TemplateResult {
  return html`<span class="mark ${status}">${statusShape(status)}<span>${word}</span></span>`;
}
