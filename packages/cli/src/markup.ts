/** Markup that may stand in a page as it is. Only {@link html} makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, markup is not, lists stand one after the other, `undefined` is nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * Markup in which every value is escaped, whatever it holds and wherever it stands between tags or quotes.
 *
 * @example
 * html`<b>${'<i>'}</b>`.text // => '<b>&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(values[index - 1]) + string));
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(write).join('');
  return String(content).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * A text as a string of CSS inside a style element: all but letters, digits and spaces is escaped.
 *
 * @example
 * cssString('a"b').text // => '"a\\22 b"'
 */
export function cssString(text: string): Markup {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  return new Markup(`"${escaped}"`);
}
