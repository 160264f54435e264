import { formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statusShape } from '../mark/status-mark.ts';
import { hoursText } from './hours-text.ts';
import type { OpeningHoursView } from './opening-hours-view.ts';
import type { PlannedHours, WeekDay } from './opening-week.ts';

/** The week as a table: a row a day, with what gave its hours, and what happened where there is a log. */
export function weekTable(view: OpeningHoursView, caption: string): TemplateResult {
  const { voice, model } = view;
  return html`<table class="week stack" part="week">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${voice.label((words) => words.day)}</th>
        ${
          !model.hasPlan
            ? ''
            : html`<th scope="col">${voice.label((words) => words.planned)}</th>
                <th scope="col">${voice.label((words) => words.source)}</th>`
        }
        ${!model.hasLog ? '' : html`<th scope="col">${voice.label((words) => words.actual)}</th>`}
      </tr>
    </thead>
    <tbody>
      ${model.week.days.map((day) => dayRow(day, view))}
    </tbody>
  </table>`;
}

function dayRow(day: WeekDay, view: OpeningHoursView): TemplateResult {
  const { voice, model } = view;
  const { words } = voice;
  const isToday = day.date === model.today;
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : 'false'}>
    <th scope="row">
      <span class="weekday">${voice.label((_, shared) => shared.weekdays[day.weekday - 1] ?? '')}</span>
      <span class="date">${formatDateSpan(day.date, day.date, voice.language)}</span>
      ${isToday ? html`<span class="tag present">${words.today}</span>` : ''} ${dayTag(day, view)}
    </th>
    ${day.planned === undefined ? '' : plannedCells(day.planned, view)}
    ${day.actual === undefined ? '' : html`<td data-label=${words.actual}><div>${actualCell(day.actual, view)}</div></td>`}
  </tr>`;
}

/** What the statutory calendar says of a day: the holiday it belongs to, or that it is worked in place of another. */
function dayTag({ day }: WeekDay, { voice }: OpeningHoursView): TemplateResult | '' {
  if (day.kind === 'makeup') return html`<span class="tag">${voice.words.makeupDay}</span>`;
  if (day.kind !== 'holiday' || day.block === undefined) return '';
  return html`<span class="tag">${voice.words.holidayName(day.block.name[voice.language])}</span>`;
}

function plannedCells(planned: PlannedHours | number, view: OpeningHoursView): TemplateResult {
  const { voice } = view;
  const { words } = voice;
  if (typeof planned === 'number') {
    return html`<td data-label=${words.planned}>
        <span class="mark unknown">${statusShape('unknown')}<span>${words.yearUnknownDay(planned)}</span></span>
      </td>
      <td data-label=${words.source}></td>`;
  }
  return html`<td data-label=${words.planned}>${hoursCell(planned, view)}</td>
    <td data-label=${words.source}>
      <div>
        ${
          planned.season === undefined
            ? voice.label((each) => each.sources[planned.source])
            : voice.words.season(planned.season)
        }
        ${planned.reason === undefined ? '' : html`<span class="reason soft small">${reasonText(planned.reason, view)}</span>`}
      </div>
    </td>`;
}

function hoursCell({ openings, suspended }: PlannedHours, { voice }: OpeningHoursView): TemplateResult {
  const { words } = voice;
  if (openings.length > 0) return html`<span class="hours">${hoursText(openings, voice)}</span>`;
  return html`<span class="mark notApplicable"
    >${statusShape('notApplicable')}<span>${suspended ? words.suspended : words.closed}</span></span
  >`;
}

function actualCell(actual: NonNullable<WeekDay['actual']>, view: OpeningHoursView): TemplateResult {
  const { voice } = view;
  const { words } = voice;
  const { openings, suspended, reason } = actual;
  if (openings === undefined) {
    return html`<span class="mark unknown">${statusShape('unknown')}<span>${words.noRecord}</span></span>`;
  }
  const closed = html`<span class="mark notApplicable"
    >${statusShape('notApplicable')}<span>${suspended ? words.suspended : words.openedNot}</span></span
  >`;
  return html`${openings.length === 0 ? closed : html`<span class="hours">${hoursText(openings, voice)}</span>`}
  ${reason === undefined ? '' : html`<span class="reason soft small">${reasonText(reason, view)}</span>`}`;
}

/** A reason is free text and may name a person. */
export function reasonText(reason: string, { voice, model }: OpeningHoursView): string {
  return model.redacted ? voice.shared.hidden : reason;
}
