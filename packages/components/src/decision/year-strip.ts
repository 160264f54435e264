import { formatDateSpan } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { nextPosition } from '../element/roving-focus.ts';
import { statusShape } from '../mark/status-mark.ts';
import { type CheckGroup, type PlacedFinding, weekOf } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';

/** Weeks in a line: a quarter of a year. */
const LINE = 13;
/** From this many weeks on, a strip says more at a glance than a table does. */
const FEWEST = 6;

/** Whether the findings of a check are weeks, and enough of them for a strip. */
export function hasStrip({ findings }: CheckGroup): boolean {
  return findings.length >= FEWEST && findings.every(({ finding }) => weekOf(finding) !== undefined);
}

/** A year at a glance: one cell a week with its number and the shape of its verdict, a quarter a line. */
export function yearStrip(group: CheckGroup, view: DecisionView): TemplateResult | '' {
  if (!hasStrip(group)) return '';
  const { voice, still } = view;
  const label = voice.words.strip(voice.language === 'zh' ? group.title.zh : group.title.en);
  const quarters = Array.from({ length: Math.ceil(group.findings.length / LINE) }, (_, line) =>
    group.findings.slice(line * LINE, (line + 1) * LINE),
  );
  if (still) {
    return html`<div class="strip" part="strip">
      ${quarters.map(
        (quarter) => html`<div class="quarter">
          <p class="small soft">${spanOf(quarter, view)}</p>
          <ol class="weeks" aria-label="${label} ${spanOf(quarter, view)}">
            ${quarter.map(({ finding }) => html`<li class="week ${finding.status}">${cell(finding, view)}</li>`)}
          </ol>
        </div>`,
      )}
    </div>`;
  }
  const current = view.selected?.finding.check === group.check ? view.selected : group.findings[0];
  return html`<div
    class="strip"
    part="strip"
    role="listbox"
    aria-label=${label}
    aria-orientation="horizontal"
    title=${voice.words.stripHelp}
    @keydown=${(event: KeyboardEvent) => onKey(event, group, view)}
  >
    ${quarters.map(
      (quarter) => html`<div class="quarter" role="group" aria-label=${spanOf(quarter, view)}>
        <p class="small soft" aria-hidden="true">${spanOf(quarter, view)}</p>
        <div class="weeks" role="presentation">
          ${quarter.map(
            (placed) => html`<div
              class="week ${placed.finding.status}"
              role="option"
              tabindex=${placed === current ? '0' : '-1'}
              data-index=${placed.index}
              aria-selected=${placed === view.selected ? 'true' : 'false'}
              aria-label=${cellName(placed.finding, view)}
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

function cell(finding: PlacedFinding['finding'], view: DecisionView): TemplateResult {
  return html`${statusShape(finding.status)}<span aria-hidden="true">${weekOf(finding)}</span
    ><span class="unseen">${cellName(finding, view)}</span>`;
}

function spanOf(quarter: readonly PlacedFinding[], { voice }: DecisionView): string {
  const from = quarter[0]?.finding.member?.from;
  const to = quarter[quarter.length - 1]?.finding.member?.to;
  return from === undefined || to === undefined ? '' : formatDateSpan(from, to, voice.language);
}

/** What a cell is called: the week, its days, the verdict in words. */
function cellName(finding: PlacedFinding['finding'], { voice }: DecisionView): string {
  const { from, to } = finding.member ?? {};
  const span = from === undefined || to === undefined ? '' : formatDateSpan(from, to, voice.language);
  return `${voice.words.week(weekOf(finding) ?? 0, span)}${voice.words.comma}${voice.shared.status[finding.status]}`;
}

function onKey(event: KeyboardEvent, group: CheckGroup, view: DecisionView): void {
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
