import { describe, expect, it } from 'vitest';
import { mount, shown, textOf } from '../testing/mount.ts';
import { languageOf } from './language.ts';
import { configure } from './settings.ts';

describe('languageOf', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['', undefined],
    ['ug', undefined],
    ['zhx', undefined],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('the language of an element', () => {
  const empty = { zh: '尚无判定结果', en: 'No decision yet' };

  it('is Chinese where nobody says anything', async () => {
    expect(textOf(await mount('hut-decision'))).toContain(empty.zh);
  });

  it('is that of <html>, unless the page has configured another', async () => {
    document.documentElement.lang = 'en';
    const element = await mount('hut-decision');
    expect(textOf(element)).toContain(empty.en);
    configure({ language: 'zh' });
    await shown(element);
    expect(textOf(element)).toContain(empty.zh);
  });

  it('is that of the nearest ancestor, whatever the page has configured', async () => {
    configure({ language: 'zh' });
    const place = document.createElement('section');
    place.lang = 'en-US';
    document.body.append(place);
    expect(textOf(await mount('hut-decision', {}, place))).toContain(empty.en);
  });

  it('passes over a language that the kit does not speak', async () => {
    const outer = document.createElement('section');
    outer.lang = 'en';
    const inner = document.createElement('section');
    inner.lang = 'ug';
    outer.append(inner);
    document.body.append(outer);
    expect(textOf(await mount('hut-decision', {}, inner))).toContain(empty.en);
  });
});
