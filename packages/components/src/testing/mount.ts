import type { LitElement } from 'lit';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { define } from '../define.ts';
import { configure } from '../words/settings.ts';

define();
// The page of the test runner says English; the kit's own default is what is tested.
document.documentElement.removeAttribute('lang');

// The screen of an office; a test of a phone says so.
beforeEach(() => page.viewport(1280, 900));

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  configure({});
});

/** Puts an element on the page with its properties, and waits until it is shown. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: { readonly [property: string]: unknown } = {},
  parent: Element | ShadowRoot = document.body,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  parent.append(element);
  await shown(element);
  return element;
}

/** Waits until an element has shown its last change. */
export async function shown(element: Element): Promise<void> {
  await (element as LitElement).updateComplete;
}

/** The text that an element shows, white space joined. */
export function textOf(element: Element): string {
  return ((element.shadowRoot ?? element).textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The first element in a shadow root that a selector finds; fails the test where there is none. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector) ?? undefined;
  if (found === undefined) throw new Error(`nothing in <${element.localName}> fits \`${selector}\``);
  return found;
}

/** Every element in a shadow root that a selector finds. */
export function allInside<T extends Element = HTMLElement>(element: Element, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** A button of an element by what it says. */
export function buttonOf(element: Element, says: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(element, 'button').find((button) =>
    (button.textContent ?? '').replaceAll(/\s+/g, ' ').includes(says),
  );
  if (found === undefined) throw new Error(`no button of <${element.localName}> says \`${says}\``);
  return found;
}
