import { css } from 'lit';
import { token } from './tokens.ts';

/** What every element of the kit looks like: type, spacing, tables, controls, the state screens and the marks. */
export const baseStyles = css`
  :host {
    display: block;
    color: ${token('color-ink')};
    background: ${token('color-ground')};
    font-family: ${token('font-family')};
    font-size: ${token('text-m')};
    line-height: ${token('line-height')};
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-5')};
    padding: ${token('space-4')};
  }
  p,
  dl,
  dd,
  ul,
  ol,
  figure {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  .title {
    font-size: ${token('text-xl')};
    font-weight: 600;
    line-height: 1.35;
  }
  .heading {
    font-size: ${token('text-l')};
    font-weight: 600;
    line-height: 1.45;
  }
  .subheading {
    font-size: ${token('text-m')};
    font-weight: 600;
  }
  /* Packs name things in lower case; at the head of a line a name is a sentence. */
  .title::first-letter,
  .heading::first-letter,
  .message::first-letter,
  .said > span::first-letter,
  th::first-letter,
  dt::first-letter {
    text-transform: uppercase;
  }
  .soft {
    color: ${token('color-ink-soft')};
  }
  .small {
    font-size: ${token('text-s')};
  }
  code {
    font-family: ${token('font-mono')};
    font-size: ${token('text-s')};
    color: ${token('color-ink-soft')};
  }
  .said > span {
    display: block;
  }
  .said > .other {
    font-size: 0.875em;
    font-weight: 400;
    color: ${token('color-ink-soft')};
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .mark {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 600;
  }
  .mark > svg {
    align-self: center;
  }
  .shape {
    width: 0.85em;
    height: 0.85em;
    flex: none;
    overflow: visible;
  }
  .pass {
    color: ${token('color-pass')};
  }
  .fail {
    color: ${token('color-fail')};
  }
  .unknown {
    color: ${token('color-unknown')};
  }
  .notYetDue {
    color: ${token('color-due')};
  }
  .notApplicable {
    color: ${token('color-neutral')};
  }
  .manual {
    color: ${token('color-manual')};
  }
  .waived {
    color: ${token('color-waived')};
  }
  .tag {
    display: inline-block;
    padding: 0 ${token('space-2')};
    border: 1px solid ${token('color-line-strong')};
    border-radius: ${token('radius')};
    font-size: ${token('text-s')};
    font-weight: 400;
    color: ${token('color-ink-soft')};
    background: ${token('color-ground')};
  }
  .tag.strong {
    border-color: ${token('color-unknown')};
    border-style: dashed;
    color: ${token('color-unknown')};
  }

  button {
    min-height: 36px;
    padding: ${token('space-1')} ${token('space-3')};
    border: 1px solid ${token('color-line-strong')};
    border-radius: ${token('radius')};
    background: ${token('color-ground')};
    color: ${token('color-ink')};
    font: inherit;
    font-size: ${token('text-s')};
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: ${token('color-accent-ground')};
    border-color: ${token('color-accent')};
  }
  button[aria-pressed='true'] {
    background: ${token('color-accent')};
    border-color: ${token('color-accent')};
    color: ${token('color-on-accent')};
  }
  button[aria-pressed='true'] .mark {
    color: inherit;
  }
  button:disabled {
    border-style: dashed;
    color: ${token('color-ink-soft')};
    cursor: not-allowed;
  }
  :focus-visible {
    outline: 3px solid ${token('color-accent')};
    outline-offset: 2px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2')};
    align-items: center;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: ${token('space-2')} ${token('space-3')};
    border-bottom: 1px solid ${token('color-line')};
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-bottom: 2px solid ${token('color-line-strong')};
    background: ${token('color-surface')};
    font-size: ${token('text-s')};
    font-weight: 600;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
  }

  /* On a narrow screen each row of a wide table is a card, and each cell says what it is. */
  @media (max-width: 640px) {
    .stack thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stack,
    .stack tbody,
    .stack tr {
      display: block;
    }
    .stack tr {
      padding: ${token('space-2')} 0;
      border-bottom: 1px solid ${token('color-line')};
    }
    .stack th,
    .stack td {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: ${token('space-2')};
      padding: 2px ${token('space-2')};
      border: 0;
    }
    .stack th {
      display: block;
    }
    .stack td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: ${token('text-s')};
      color: ${token('color-ink-soft')};
    }
  }

  .state {
    display: grid;
    gap: ${token('space-3')};
    justify-items: start;
    padding: ${token('space-5')};
    border: 1px dashed ${token('color-line-strong')};
    border-radius: ${token('radius')};
  }
  .state.error {
    border: 2px solid ${token('color-fail')};
    background: ${token('color-fail-ground')};
  }
  .notice {
    display: flex;
    gap: ${token('space-2')};
    align-items: baseline;
    padding: ${token('space-3')} ${token('space-4')};
    border: 1px solid ${token('color-unknown')};
    border-inline-start-width: 4px;
    border-radius: ${token('radius')};
    background: ${token('color-unknown-ground')};
  }
  .notice.quiet {
    border-color: ${token('color-line-strong')};
    background: ${token('color-surface')};
  }
  .skeleton {
    display: grid;
    gap: ${token('space-2')};
    width: 100%;
  }
  .skeleton > span {
    height: 1em;
    border-radius: ${token('radius')};
    background: ${token('color-line')};
  }
  .skeleton > span:last-child {
    width: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton > span {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .skeleton > span {
      background: GrayText;
    }
  }

  /* On paper: dark on white whatever the theme, and nothing to press. */
  @media print {
    :host {
      --hut-color-ink: #000000;
      --hut-color-ink-soft: #333333;
      --hut-color-ground: #ffffff;
      --hut-color-surface: #ffffff;
      --hut-color-line: #8a8a8a;
      --hut-color-line-strong: #444444;
      --hut-color-accent-ground: #ffffff;
      --hut-color-fail-ground: #ffffff;
      --hut-color-unknown-ground: #ffffff;
      --hut-color-pass: #1d6b3f;
      --hut-color-fail: #a4262c;
      --hut-color-unknown: #7a5200;
      --hut-color-due: #1f5a96;
      --hut-color-manual: #5b3f8c;
      --hut-color-waived: #0f6470;
      --hut-color-neutral: #333333;
    }
    .base {
      padding: 0;
    }
    .screen {
      display: none;
    }
    tr,
    .notice,
    .state {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
