import { weekdayOf } from '@hutong/calendar';
import { formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statusShape } from '../mark/status-mark.ts';
import { timeText } from './hours-text.ts';
import { HORIZON, type NextOpening } from './open-status.ts';
import type { OpeningHoursView } from './opening-hours-view.ts';

/** Open or closed at the moment, in words and a shape, and when that changes. */
export function statusLine(view: OpeningHoursView): TemplateResult | '' {
  const { voice, model } = view;
  const { words } = voice;
  const { status } = model;
  if (status === undefined) return '';
  if (status.state === 'unknown') {
    return html`<p class="now screen" part="status"><span class="mark unknown">${statusShape('unknown')}<span>${words.nowUnknown(status.year)}</span></span></p>`;
  }
  if (status.state === 'open') {
    return html`<p class="now screen" part="status">
      <span class="mark pass">${statusShape('pass')}<span>${voice.label((each) => each.openNow)}</span></span>
      <span>${words.openUntil(timeText(status.until, voice))}</span>
    </p>`;
  }
  return html`<p class="now screen" part="status">
    <span class="mark notApplicable">${statusShape('notApplicable')}<span>${voice.label((each) => each.closedNow)}</span></span>
    <span>${nextText(status.next, view)}</span>
  </p>`;
}

function nextText(next: NextOpening, { voice, model }: OpeningHoursView): string {
  const { words, language, shared } = voice;
  if (next.kind === 'none') return words.opensNotSoon(HORIZON);
  if (next.kind === 'unknown') return words.opensUnknown(next.year);
  if (next.date === model.today) return words.opensToday(next.start);
  const weekday = shared.weekdays[weekdayOf(next.date) - 1] ?? '';
  return words.opensNext(words.date(formatDateSpan(next.date, next.date, language), weekday), next.start);
}
