import { type CSSResult, unsafeCSS } from 'lit';

/**
 * The design tokens with their light values. Each is read as `var(--hut-…, value)`, so that an element looks right on a
 * page that loads no style sheet at all. `tokens.css` repeats the values (tested) and adds the other themes.
 */
export const tokenValues = {
  'color-ink': '#1b2430',
  'color-ink-soft': '#4c5a6b',
  'color-ground': '#ffffff',
  'color-surface': '#f3f6f9',
  'color-line': '#c9d2dc',
  'color-line-strong': '#6d7c8d',
  'color-accent': '#1f5a96',
  'color-accent-ground': '#e7f0f9',
  'color-on-accent': '#ffffff',
  'color-pass': '#1d6b3f',
  'color-fail': '#a4262c',
  'color-fail-ground': '#fbeaea',
  'color-unknown': '#7a5200',
  'color-unknown-ground': '#fdf3dc',
  'color-due': '#1f5a96',
  'color-manual': '#5b3f8c',
  'color-waived': '#0f6470',
  'color-neutral': '#4c5a6b',
  'font-family':
    '"Noto Sans SC", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
  'font-mono': 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
  'text-s': '0.875rem',
  'text-m': '1rem',
  'text-l': '1.125rem',
  'text-xl': '1.5rem',
  'line-height': '1.6',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'space-6': '32px',
  radius: '4px',
} as const;

/** Name of a design token, without the `--hut-` before it. */
export type Token = keyof typeof tokenValues;

/** A token as CSS reads it, with its fallback. */
export function token(name: Token): CSSResult {
  return unsafeCSS(`var(--hut-${name}, ${tokenValues[name]})`);
}
