import { type Finding, formatDate, formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { nextPosition } from '../element/roving-focus.ts';
import { statusShape } from '../mark/status-mark.ts';
import { type FindingGroup, type PlacedFinding, weekOf } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';

/** Weeks in a line: a quarter of a year. */
const LINE = 13;
/** From this many weeks on, a strip says more at a glance than a table does. */
const FEWEST = 6;

/** Whether the findings of a check are weeks, and enough of them for a strip. */
export function hasStrip({ findings }: FindingGroup): boolean {
  return findings.length >= FEWEST && findings.every(({ finding }) => weekOf(finding) !== undefined);
}

/** A year at a glance: one cell a week with its number and the shape of its verdict, a quarter a line. */
export function yearStrip(group: FindingGroup, view: DecisionView): TemplateResult | '' {
  if (!hasStrip(group)) return '';
  const { voice, still } = view;
  const label = voice.words.strip(group.title?.[voice.language] ?? '');
  const quarters = Array.from({ length: Math.ceil(group.findings.length / LINE) }, (_, line) =>
    group.findings.slice(line * LINE, (line + 1) * LINE),
  );
  if (still) {
    return html`<div class="strip" part="strip">
      ${quarters.map(
        (quarter) => html`<div class="quarter">
          <p class="small soft">${spanOf(quarter, group, view)}</p>
          <ol class="weeks" aria-label="${label} ${spanOf(quarter, group, view)}">
            ${quarter.map(({ finding }) => html`<li class="week ${finding.status}">${cell(finding, view)}</li>`)}
          </ol>
        </div>`,
      )}
    </div>`;
  }
  const current =
    view.selected !== undefined && group.findings.includes(view.selected) ? view.selected : group.findings[0];
  return html`<div
    class="strip"
    part="strip"
    role="listbox"
    aria-label=${label}
    aria-orientation="horizontal"
    aria-describedby="strip-help"
    @keydown=${(event: KeyboardEvent) => onKey(event, group, view)}
  >
    ${quarters.map(
      (quarter) => html`<div class="quarter" role="group" aria-label=${spanOf(quarter, group, view)}>
        <p class="small soft" aria-hidden="true">${spanOf(quarter, group, view)}</p>
        <div class="weeks" role="presentation">
          ${quarter.map(
            (placed) => html`<div
              class="week ${placed.finding.status}"
              role="option"
              tabindex=${placed === current ? '0' : '-1'}
              data-index=${placed.index}
              aria-selected=${placed === view.selected ? 'true' : 'false'}
              aria-label=${cellName(placed.finding, view)}
              title=${cellName(placed.finding, view)}
              @click=${() => (placed === view.selected ? view.actions.close() : view.actions.select(placed, 'strip'))}
            >
              ${statusShape(placed.finding.status)}<span aria-hidden="true">${weekOf(placed.finding)}</span>
            </div>`,
          )}
        </div>
      </div>`,
    )}
  </div>`;
}

function cell(finding: Finding, view: DecisionView): TemplateResult {
  return html`${statusShape(finding.status)}<span aria-hidden="true">${weekOf(finding)}</span
    ><span class="unseen">${cellName(finding, view)}</span>`;
}

/** The days of a line, with the year where the strip runs over more than one. */
function spanOf(quarter: readonly PlacedFinding[], { findings }: FindingGroup, { voice }: DecisionView): string {
  const from = quarter[0]?.finding.member?.from;
  const to = quarter[quarter.length - 1]?.finding.member?.to;
  if (from === undefined || to === undefined) return '';
  const years = new Set(findings.map(({ finding }) => finding.member?.key.slice(0, 4)));
  if (years.size === 1) return formatDateSpan(from, to, voice.language);
  return voice.words.span(formatDate(from, voice.language), formatDate(to, voice.language));
}

/** What a cell is called: the week as the decision names it, and the verdict in words. */
function cellName({ member, status }: Finding, { voice }: DecisionView): string {
  return `${member?.label[voice.language] ?? ''}${voice.words.comma}${voice.shared.status[status]}`;
}

function onKey(event: KeyboardEvent, group: FindingGroup, view: DecisionView): void {
  const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
  const at = group.findings.findIndex(({ index }) => String(index) === option?.dataset.index);
  if (option === null || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    view.actions.close();
    return;
  }
  const isChoice = event.key === 'Enter' || event.key === ' ';
  const to = isChoice ? at : nextPosition(event.key, { at, count: group.findings.length, line: LINE });
  const target = to === undefined ? undefined : group.findings[to];
  if (target === undefined) return;
  event.preventDefault();
  view.actions.select(target, 'strip');
  (event.currentTarget as Element).querySelector<HTMLElement>(`[data-index="${target.index}"]`)?.focus();
}
