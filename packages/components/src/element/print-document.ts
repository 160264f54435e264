import type { Language } from '@hutong/rules';
import { render, type TemplateResult } from 'lit';
import { printStyles } from '../theme/print-styles.ts';
import { languageTags } from '../words/language.ts';

/** How {@link HutElement.getPrintHTML} gets its looks. */
export interface PrintOptions {
  /**
   * Address of `print.css` as the page serves it. With it the document links that file; without, it carries the styles
   * inside, which a strict content security policy refuses.
   */
  readonly stylesheet?: string;
}

/**
 * A whole HTML document from a template, for printers that take a string: an element's shadow does not survive
 * `outerHTML`, and its style sheets do not survive a move into an iframe. Data stands in it as text only.
 */
export function printDocument(
  content: TemplateResult,
  page: { readonly title: string; readonly language: Language },
  options: PrintOptions = {},
): string {
  const head = document.createElement('head');
  const meta = document.createElement('meta');
  meta.setAttribute('charset', 'utf-8');
  const title = document.createElement('title');
  title.textContent = page.title;
  head.append(meta, title, styleOf(options));

  const body = document.createElement('body');
  render(content, body);
  stripComments(body);
  for (const shown of body.querySelectorAll('.screen')) shown.remove();
  return `<!DOCTYPE html><html lang="${languageTags[page.language]}">${head.outerHTML}${body.outerHTML}</html>`;
}

function styleOf({ stylesheet }: PrintOptions): HTMLElement {
  if (stylesheet !== undefined) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.setAttribute('href', stylesheet);
    return link;
  }
  const style = document.createElement('style');
  style.textContent = printStyles;
  return style;
}

/** Lit leaves comments as its place marks; a print document has no use for them. */
function stripComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else stripComments(child);
  }
}
