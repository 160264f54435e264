import { describe, expect, it } from 'vitest';
import { cssString, html } from './markup.ts';

describe('markup', () => {
  it('escapes text and lets markup stand, also in lists', () => {
    expect(html`<b title="${'"x"'}">${['<i>', html`<i>${1}</i>`, undefined]}</b>`.text).toBe(
      '<b title="&quot;x&quot;">&lt;i&gt;<i>1</i></b>',
    );
  });

  it('writes a string of CSS that can end neither the string nor the style element', () => {
    expect(cssString('站 1</style>"\\\n').text).toBe('"站 1\\3c \\2f style\\3e \\22 \\5c \\a "');
  });
});
