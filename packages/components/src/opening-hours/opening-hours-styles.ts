import { css } from 'lit';
import { token } from '../theme/tokens.ts';

/** Looks of `hut-opening-hours`. */
export const openingHoursStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2')} ${token('space-6')};
    align-items: baseline;
    justify-content: space-between;
    padding-bottom: ${token('space-3')};
    border-bottom: 3px solid ${token('color-accent')};
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-1')} ${token('space-3')};
    align-items: baseline;
    font-size: ${token('text-l')};
  }
  .week-bar {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2')} ${token('space-4')};
    align-items: center;
    justify-content: space-between;
  }
  .section,
  .exceptions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-3')};
  }
  .week th:first-child {
    width: 34%;
  }
  .week td:last-child {
    width: 30%;
  }
  .weekday {
    display: inline-block;
    min-width: 4.2em;
    font-weight: 600;
  }
  .date {
    display: inline-block;
    min-width: 5.5em;
    color: ${token('color-ink-soft')};
  }
  .hours {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .reason {
    display: block;
  }
  .week td .mark {
    font-weight: 400;
  }
  tr.today > * {
    background: ${token('color-accent-ground')};
  }
  tr.today > th {
    box-shadow: inset 4px 0 0 ${token('color-accent')};
  }
  .tag.present {
    border-color: ${token('color-accent')};
    color: ${token('color-accent')};
    font-weight: 600;
  }
  summary {
    min-height: 28px;
    color: ${token('color-accent')};
    cursor: pointer;
  }
`;
