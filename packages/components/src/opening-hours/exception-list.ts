import { formatDate } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { hoursText } from './hours-text.ts';
import type { OpeningHoursView } from './opening-hours-view.ts';
import type { DatedException } from './opening-week.ts';
import { reasonText } from './week-table.ts';

/** The exceptions from the week on, and the earlier ones folded. */
export function exceptionList(view: OpeningHoursView): TemplateResult | '' {
  const { voice, model } = view;
  if (!model.hasPlan) return '';
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
