import { weekdayOf } from '@hutong/calendar';
import { formatDate, formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statusShape } from '../mark/status-mark.ts';
import { hoursText, timeText } from './hours-text.ts';
import { HORIZON, type NextOpening } from './open-status.ts';
import type { OpeningHoursView } from './opening-hours-view.ts';
import type { DatedException } from './opening-week.ts';
import { reasonText } from './week-table.ts';

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

/** The week that is shown, and buttons to its neighbours and back to today's. */
export function weekBar(view: OpeningHoursView): TemplateResult {
  const { voice, model, still, go } = view;
  const { words } = voice;
  const { previous, next, today, week } = model;
  const isThisWeek = today !== undefined && week.from <= today && today <= week.to;
  const title = html`<div class="heading" role="heading" aria-level=${view.level(1)} aria-live=${still ? 'off' : 'polite'}>${weekTitle(view)}</div>`;
  if (still) return title;
  return html`<div class="week-bar">
    ${title}
    <div class="bar screen" role="group" aria-label=${words.navigation} part="navigation">
      <button type="button" ?disabled=${previous === undefined} @click=${() => previous !== undefined && go(previous)}>
        ${words.previous}
      </button>
      <button type="button" ?disabled=${today === undefined || isThisWeek} @click=${() => today !== undefined && go(today)}>
        ${words.thisWeek}
      </button>
      <button type="button" ?disabled=${next === undefined} @click=${() => next !== undefined && go(next)}>
        ${words.next}
      </button>
    </div>
  </div>`;
}

/** The week in words. */
export function weekTitle({ voice, model }: OpeningHoursView): string {
  const { iso, from, to } = model.week;
  const { words, language } = voice;
  if (iso === undefined) return words.span(formatDate(from, language), formatDate(to, language));
  return words.week(iso.week, iso.year, formatDateSpan(from, to, language));
}

/** The exceptions from the week on, and the earlier ones folded. */
export function exceptionList(view: OpeningHoursView): TemplateResult | '' {
  const { voice, model } = view;
  if (model.sources.plan === undefined) return '';
  const { from } = model.week;
  const coming = model.exceptions.filter(({ date }) => date >= from);
  const past = model.exceptions.filter(({ date }) => date < from);
  return html`<section class="exceptions" part="exceptions">
    <div class="heading" role="heading" aria-level=${view.level(1)}>${voice.label((words) => words.exceptions)}</div>
    ${coming.length === 0 ? html`<p class="soft">${voice.words.noExceptions}</p>` : exceptionTable(coming, view)}
    ${
      past.length === 0
        ? ''
        : html`<details class="screen">
            <summary>${voice.words.pastExceptions(past.length)}</summary>
            ${exceptionTable(past, view)}
          </details>`
    }
  </section>`;
}

function exceptionTable(exceptions: readonly DatedException[], view: OpeningHoursView): TemplateResult {
  const { voice } = view;
  const { words, language, shared } = voice;
  return html`<table class="stack">
    <thead>
      <tr>
        <th scope="col">${voice.label((each) => each.day)}</th>
        <th scope="col">${voice.label((each) => each.kind)}</th>
        <th scope="col">${voice.label((each) => each.hours)}</th>
        <th scope="col">${voice.label((each) => each.reason)}</th>
      </tr>
    </thead>
    <tbody>
      ${exceptions.map(
        ({ date, weekday, kind, openings, reason }) => html`<tr>
          <th scope="row" data-label=${words.day}>${words.date(formatDate(date, language), shared.weekdays[weekday - 1] ?? '')}</th>
          <td data-label=${words.kind}>${voice.label((each) => each.kinds[kind])}</td>
          <td data-label=${words.hours}>${openings.length === 0 ? '—' : hoursText(openings, voice)}</td>
          <td data-label=${words.reason}>${reason === undefined ? '—' : reasonText(reason, view)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
