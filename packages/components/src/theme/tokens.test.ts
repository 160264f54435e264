import { describe, expect, it } from 'vitest';
import sheet from './tokens.css?raw';
import { tokenValues } from './tokens.ts';

/** Tokens of each block of the style sheet that a selector begins. */
function tokensOf(selector: RegExp): ReadonlyMap<string, string> {
  const blocks = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) =>
    selector.test((head ?? '').replaceAll(/\/\*.*?\*\//gs, '')),
  );
  const pairs = blocks.flatMap(([, , body]) => [...(body ?? '').matchAll(/--hut-([\w-]+):\s*([^;]+);/g)]);
  return new Map(pairs.map(([, name = '', value = '']) => [name, value.trim()]));
}

describe('tokens.css', () => {
  it('says the same as the fallbacks that the elements carry', () => {
    expect(Object.fromEntries(tokensOf(/:root/))).toEqual(tokenValues);
  });

  it.each(['dark', 'auto', 'contrast'])('sets every colour in the %s theme', (theme) => {
    const colours = Object.keys(tokenValues).filter((name) => name.startsWith('color-'));
    expect([...tokensOf(new RegExp(`data-hut-theme="${theme}"`)).keys()].sort()).toEqual(colours.sort());
  });

  it('shows the dark theme by wish and by system alike', () => {
    expect(tokensOf(/"dark"/)).toEqual(tokensOf(/"auto"/));
  });

  it('uses nothing that Chromium 109 cannot read', () => {
    expect(sheet).not.toMatch(/oklch|color-mix|light-dark|@layer|&/);
  });
});
