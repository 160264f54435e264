import { html, render } from 'lit';
import { describe, expect, it } from 'vitest';
import { axeOf } from './axe.ts';

/** Fixtures that must fail: were one to pass, the configuration of axe would have gone blind. */
describe('axe as it is configured', () => {
  it.each([
    ['a one-character verdict that is too pale', html`<p style="color:#bbb;background:#fff">高</p>`, 'color-contrast'],
    [
      'buttons that are too small to hit',
      html`<div><button style="width:10px;height:10px;padding:0;border:0" aria-label="一"></button
        ><button style="width:10px;height:10px;padding:0;border:0" aria-label="二"></button></div>`,
      'target-size',
    ],
    ['a button without a name', html`<button></button>`, 'button-name'],
  ])('finds %s', async (_, content, rule) => {
    const place = document.createElement('main');
    document.body.append(place);
    render(content, place);
    const { failed } = await axeOf(place);
    place.remove();
    expect(failed.map((failure) => failure.split(' ')[0])).toContain(rule);
  });
});
