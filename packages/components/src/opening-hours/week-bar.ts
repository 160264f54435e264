import { formatDate, formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import type { OpeningHoursView } from './opening-hours-view.ts';

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
