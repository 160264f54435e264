import { css } from 'lit';
import { token } from '../theme/tokens.ts';

/** Looks of `hut-decision`. */
export const decisionStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-4')} ${token('space-6')};
    align-items: flex-start;
    justify-content: space-between;
    padding-bottom: ${token('space-4')};
    border-bottom: 3px solid ${token('color-accent')};
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-1')} ${token('space-5')};
    margin-top: ${token('space-2')};
  }
  .meta > div {
    display: flex;
    gap: ${token('space-2')};
  }
  .meta dt {
    color: ${token('color-ink-soft')};
    white-space: nowrap;
  }
  .verdict {
    min-width: 11em;
    padding-inline-start: ${token('space-4')};
    border-inline-start: 1px solid ${token('color-line')};
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-3')};
    padding-top: ${token('space-4')};
    border-top: 1px solid ${token('color-line')};
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-1')} ${token('space-4')};
    align-items: baseline;
    justify-content: space-between;
  }
  .counts {
    gap: ${token('space-1')} ${token('space-4')};
  }
  .clause {
    margin: 0;
    padding: ${token('space-1')} ${token('space-3')};
    border-inline-start: 3px solid ${token('color-line-strong')};
  }
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${token('space-4')};
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-3')} ${token('space-5')};
  }
  .quarter {
    flex: 1 1 max(338px, calc(50% - ${token('space-5')}));
    min-width: 0;
  }
  .weeks {
    display: grid;
    grid-template-columns: repeat(13, minmax(0, 1fr));
    gap: 2px;
  }
  .week {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 3px;
    min-width: 0;
    min-height: 44px;
    padding: 4px 0;
    border: 1px solid ${token('color-line')};
    border-radius: 3px;
    background: ${token('color-surface')};
    font-size: ${token('text-s')};
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .week > span {
    color: ${token('color-ink')};
  }
  .week[role='option'] {
    cursor: pointer;
  }
  .week.fail {
    border: 2px solid ${token('color-fail')};
    background: ${token('color-fail-ground')};
  }
  .week.unknown {
    border: 2px dashed ${token('color-unknown')};
    background: ${token('color-unknown-ground')};
  }
  .week.fail > span,
  .week.unknown > span {
    font-weight: 700;
  }
  .week[aria-selected='true'] {
    outline: 3px solid ${token('color-accent')};
    outline-offset: 1px;
  }
  .findings > tbody > tr > td:first-child:not([colspan]) {
    width: 8.5em;
    white-space: nowrap;
  }
  .findings > tbody > tr > td:last-child > button {
    min-height: 28px;
    padding-block: 0;
  }
  .findings > tbody > tr > td:last-child:not([colspan]) {
    width: 1%;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  .tag.settles {
    border-color: ${token('color-accent')};
    color: ${token('color-accent')};
    font-weight: 600;
  }
  .name {
    font-weight: 600;
  }
  .message {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  tr.selected > td,
  tr.selected > th {
    background: ${token('color-accent-ground')};
  }
  .panel-row > td {
    padding: 0 0 ${token('space-3')};
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-4')};
    padding: ${token('space-4')};
    border: 1px solid ${token('color-accent')};
    border-inline-start-width: 4px;
    border-radius: ${token('radius')};
    background: ${token('color-ground')};
  }
  .panel-head {
    display: flex;
    gap: ${token('space-3')};
    align-items: flex-start;
    justify-content: space-between;
  }
  .panel-head > button {
    flex: none;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-1')};
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    gap: ${token('space-1')} ${token('space-4')};
  }
  .facts dt {
    color: ${token('color-ink-soft')};
  }
  .facts dd {
    font-weight: 600;
  }
  .provenance .facts dd {
    font-weight: 400;
  }
  .bullets > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${token('space-2')};
    align-items: baseline;
  }
  .trace ul ul {
    margin-inline-start: ${token('space-2')};
    padding-inline-start: ${token('space-3')};
    border-inline-start: 1px solid ${token('color-line')};
  }
  .trace li {
    padding: 2px 0;
  }
  .step {
    min-height: 24px;
  }
  summary.step {
    cursor: pointer;
  }
  .trace .said {
    display: inline-block;
    vertical-align: top;
  }
  .dot {
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    border: 2px solid ${token('color-line-strong')};
    border-radius: 50%;
  }
  .dot.decisive {
    border-color: ${token('color-accent')};
    background: ${token('color-accent')};
  }
  .outcome {
    font-weight: 600;
  }
  .provenance {
    padding-top: ${token('space-3')};
    border-top: 1px solid ${token('color-line')};
  }
  @media (max-width: 640px) {
    .verdict {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
    .findings > tbody > tr > td:first-child:not([colspan]) {
      width: 6.6em;
      white-space: normal;
    }
    .findings > * > tr > * {
      padding-inline: ${token('space-1')};
    }
    .panel {
      padding: ${token('space-3')};
    }
    .meta {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .week[aria-selected='true'] {
      outline-color: Highlight;
    }
    .dot.decisive {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-contrast: more) {
    .week {
      border-color: ${token('color-line-strong')};
    }
  }
  @media print {
    .message {
      display: block;
    }
    .week {
      min-height: 0;
    }
    .group {
      break-inside: auto;
    }
  }
`;
