import { describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { HutEventMap } from '../element/event-map.ts';
import type { HutElement } from '../element/hut-element.ts';
import { wrongValues } from '../fixtures/hostile.ts';
import type { KitWords } from '../words/settings.ts';
import { expectAccessible } from './axe.ts';
import { listen } from './listen.ts';
import { emulate } from './media.ts';
import { inside, mount, shown, textOf } from './mount.ts';

/** What an element tells the suite about itself. */
export interface ElementUnderTest {
  readonly tag: 'hut-decision' | 'hut-opening-hours';
  /** Properties with which it shows data. */
  readonly ready: { readonly [property: string]: unknown };
  /** Properties that hold objects. */
  readonly dataProperties: readonly string[];
  /** Properties of its own that hold words, dates or numbers. */
  readonly otherProperties: readonly string[];
  /** Data properties for which an object without fields is no fault. */
  readonly mayBeEmpty: readonly string[];
  readonly errorEvent: keyof HutEventMap;
  /** Words that stand in it in each language when it is ready. */
  readonly says: { readonly zh: string; readonly en: string };
  /** Words of the empty state. */
  readonly saysEmpty: { readonly zh: string; readonly en: string };
  /** Something personal in the data. */
  readonly personal: string;
  /** Rules of axe that have something to look at. */
  readonly axeRules: readonly string[];
}

const isEmptyRecord: ReadonlySet<string> = new Set(['an empty object', 'an object without a prototype']);

type AnyElement = HutElement<unknown, keyof KitWords>;

/** What holds for every element of the kit. Each element's own tests come on top. */
export function elementSuite(under: ElementUnderTest): void {
  const { tag, ready, says, saysEmpty } = under;
  const put = async (properties: { readonly [property: string]: unknown } = {}): Promise<AnyElement> =>
    (await mount(tag, properties)) as unknown as AnyElement;

  describe('states', () => {
    it('says that it is loading, and says so to screen readers', async () => {
      const element = await put({ loading: true });
      expect(textOf(element)).toContain('正在载入');
      expect(inside(element, 'article').getAttribute('aria-busy')).toBe('true');
      await expectAccessible(element, ['aria-allowed-attr']);
    });

    it('says why it is empty and what to do next', async () => {
      const element = await put();
      expect(textOf(element)).toContain(saysEmpty.zh);
      await expectAccessible(element, ['color-contrast']);
    });

    it('gives the page a slot for each state', async () => {
      for (const [slot, properties] of [
        ['loading', { loading: true }],
        ['empty', {}],
        ['error', { [under.dataProperties[0] ?? '']: 7 }],
      ] as const) {
        const element = await put(properties);
        expect(inside(element, `slot[name="${slot}"]`)).toBeInstanceOf(HTMLSlotElement);
      }
    });

    it('reports rules that are no longer in force', async () => {
      const element = await put({ ...ready, rulesInForce: 'a newer version' });
      expect(textOf(element)).toContain('现行版本为a newer version');
      await expectAccessible(element, ['color-contrast']);
    });

    it('offers nothing to operate while it is read-only', async () => {
      const element = await put({ ...ready, readOnly: true });
      expect(element.shadowRoot?.querySelectorAll('button, [role="option"]').length).toBe(0);
      expect(textOf(element)).toContain(says.zh);
      await expectAccessible(element, ['color-contrast']);
    });

    it('hides what may be personal while it is redacted, on paper too', async () => {
      const element = await put({ ...ready, redacted: true });
      expect(textOf(element)).not.toContain(under.personal);
      expect(element.getPrintHTML()).not.toContain(under.personal);
      expect(textOf(element)).toContain('已隐去');
      element.redacted = false;
      await shown(element);
      expect(element.shadowRoot?.textContent).toContain(under.personal);
    });

    it.each(
      under.dataProperties.flatMap((property) =>
        wrongValues
          .filter(([name]) => !under.mayBeEmpty.includes(property) || !isEmptyRecord.has(name))
          .map(([name, value]) => [property, name, value] as const),
      ),
    )('shows an error where %s is %s, says what is wrong once, and does not throw', async (property, _, value) => {
      const heard = listen(document.body, under.errorEvent);
      const element = await put({ ...ready, [property]: value });
      expect(textOf(element)).toContain('数据有误');
      expect(textOf(element)).toContain(property);
      element.requestUpdate();
      await shown(element);
      expect(heard.length).toBe(1);
      expect(Object.isFrozen(heard[0])).toBe(true);
      expect(JSON.parse(JSON.stringify(heard[0]))).toEqual(heard[0]);
    });

    it.each(wrongValues)('does not throw and is not blank where any other property is %s', async (_, value) => {
      const primitives = ['heading', 'headingLevel', 'loading', 'readOnly', 'redacted', 'bilingual', 'rulesInForce'];
      for (const property of [...primitives, ...under.otherProperties]) {
        const element = await put({ ...ready, [property]: value });
        expect(textOf(element), property).not.toBe('');
        expect(element.getPrintHTML(), property).toContain('<title>');
        element.remove();
      }
    });

    it('recovers when the data is put right', async () => {
      const property = under.dataProperties[0] ?? '';
      const element = await put({ ...ready, [property]: 7 });
      expect(textOf(element)).toContain('数据有误');
      Object.assign(element, { [property]: ready[property] });
      await shown(element);
      expect(textOf(element)).toContain(says.zh);
    });

    it('takes its data from a child script, and says so when that is no JSON', async () => {
      const primitive = Object.fromEntries(
        Object.entries(ready).filter(([key]) => !under.dataProperties.includes(key)),
      );
      const data = Object.fromEntries(Object.entries(ready).filter(([key]) => under.dataProperties.includes(key)));
      const element = await put(primitive);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(data);
      element.append(script);
      await vi.waitFor(() => expect(textOf(element)).toContain(says.zh));
      script.textContent = '{"';
      await vi.waitFor(() => expect(textOf(element)).toContain('JSON'));
    });
  });

  describe('i18n', () => {
    it('speaks Chinese by default', async () => {
      expect(textOf(await put(ready))).toContain(says.zh);
    });

    it('speaks the language of the nearest ancestor, shadow roots crossed, and follows a change', async () => {
      const outer = document.createElement('div');
      outer.lang = 'en';
      document.body.append(outer);
      const host = document.createElement('div');
      outer.append(host);
      const element = (await mount(tag, ready, host.attachShadow({ mode: 'open' }))) as unknown as AnyElement;
      expect(textOf(element)).toContain(says.en);
      outer.lang = 'zh';
      await vi.waitFor(() => expect(textOf(element)).toContain(says.zh));
    });

    it('marks its own text with its language', async () => {
      const element = await put({ ...ready, lang: 'en' });
      expect(inside(element, 'article').lang).toBe('en');
    });

    it('shows both languages to reviewers', async () => {
      const element = await put({ ...ready, bilingual: true });
      expect(textOf(element)).toContain(says.zh);
      expect(textOf(element)).toContain(says.en);
      expect(inside(element, '[lang="en"]').textContent).not.toBe('');
      await expectAccessible(element, ['color-contrast']);
    });

    it('says in English why it is empty', async () => {
      expect(textOf(await put({ lang: 'en' }))).toContain(saysEmpty.en);
    });
  });

  describe('accessibility', () => {
    it.each(['zh-CN', 'en'])('has no fault that axe can find (%s)', async (lang) => {
      await expectAccessible(await put({ ...ready, lang }), under.axeRules);
    });

    it.each(['dark', 'contrast'])('keeps its contrast in the %s theme', async (theme) => {
      await import('../theme/tokens.css');
      document.body.dataset.hutTheme = theme;
      const element = await put(ready);
      await expectAccessible(element, ['color-contrast']);
      delete document.body.dataset.hutTheme;
    });

    it('has no fault in an error', async () => {
      const element = await put({ [under.dataProperties[0] ?? '']: 7 });
      await expectAccessible(element, ['color-contrast']);
    });

    it('takes the level of its title from the page', async () => {
      const element = await put({ ...ready, headingLevel: 4 });
      expect(inside(element, '#title').getAttribute('aria-level')).toBe('4');
    });
  });

  describe('media', () => {
    it('keeps its shapes where the reader forces colours', async () => {
      await emulate('forced-colors');
      const element = await put(ready);
      const shape = inside<SVGElement>(element, '.shape');
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      expect(shape.getBoundingClientRect().width).toBeGreaterThan(8);
      await expectAccessible(
        element,
        under.axeRules.filter((rule) => rule !== 'color-contrast'),
      );
    });

    it('stands still where the reader wants no motion', async () => {
      await emulate('prefers-reduced-motion');
      const element = await put({ loading: true });
      expect(getComputedStyle(inside(element, '.skeleton > span')).animationName).toBe('none');
    });

    it('prints dark on white whatever the theme, without what can only be pressed', async () => {
      await import('../theme/tokens.css');
      document.body.dataset.hutTheme = 'dark';
      const element = await put(ready);
      await emulate('print');
      expect(getComputedStyle(element).color).toBe('rgb(0, 0, 0)');
      expect(getComputedStyle(element).backgroundColor).toBe('rgb(255, 255, 255)');
      for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) {
        expect(button.getClientRects().length).toBe(0);
      }
      delete document.body.dataset.hutTheme;
    });

    it.each([320, 390])('fits a screen of %i pixels', async (width) => {
      await page.viewport(width, 800);
      const element = await put(ready);
      expect(inside(element, 'article').scrollWidth).toBeLessThanOrEqual(width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });

    it('fits with text of twice the size', async () => {
      document.documentElement.style.fontSize = '200%';
      const element = await put(ready);
      expect(inside(element, 'article').scrollWidth).toBeLessThanOrEqual(1280);
      document.documentElement.style.fontSize = '';
    });
  });

  describe('paper', () => {
    it('gives a whole HTML document for printers that take a string', async () => {
      const element = await put(ready);
      const printed = new DOMParser().parseFromString(element.getPrintHTML(), 'text/html');
      expect(printed.title).not.toBe('');
      expect(printed.documentElement.lang).toBe('zh-CN');
      expect(printed.body.textContent).toContain(says.zh);
      expect(printed.querySelectorAll('button, script, [role="option"]').length).toBe(0);
      expect(printed.querySelector('style')?.textContent).toContain('@page');
    });

    it('links a style sheet where the page may hold none', async () => {
      const element = await put(ready);
      const printed = new DOMParser().parseFromString(
        element.getPrintHTML({ stylesheet: '/print.css?a="b' }),
        'text/html',
      );
      expect(printed.querySelector('link')?.getAttribute('href')).toBe('/print.css?a="b');
      expect(printed.querySelector('style')).toBeNull();
    });
  });

  describe('life on a page', () => {
    it('listens to nothing once it has left the page', async () => {
      const element = await put(ready);
      const update = vi.spyOn(element, 'requestUpdate');
      element.remove();
      document.documentElement.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(update).not.toHaveBeenCalled();
    });

    it('shows the same whether its properties are set before or after it is on the page', async () => {
      const before = await put(ready);
      const after = await put();
      Object.assign(after, ready);
      await shown(after);
      expect(textOf(after)).toBe(textOf(before));
    });

    it('comes and goes five hundred times and leaves nothing behind', { timeout: 60_000 }, async () => {
      const references: WeakRef<Element>[] = [];
      for (let round = 0; round < 500; round++) {
        const element = document.createElement(tag);
        // Every tenth shows all its data; the others come and go before there is any.
        if (round % 10 === 0) Object.assign(element, ready);
        document.body.append(element);
        await shown(element);
        references.push(new WeakRef(element));
        element.remove();
      }
      await vi.waitFor(
        async () => {
          await collectGarbage();
          expect(references.filter((reference) => reference.deref() !== undefined).length).toBeLessThan(10);
        },
        { timeout: 20_000, interval: 200 },
      );
    });
  });
}

async function collectGarbage(): Promise<void> {
  const session = cdp() as unknown as { send(method: string): Promise<unknown> };
  await session.send('HeapProfiler.collectGarbage');
}
