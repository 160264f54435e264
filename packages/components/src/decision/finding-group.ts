import { html, type TemplateResult } from 'lit';
import { clauseText } from './clause-text.ts';
import type { FindingGroup } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { countsLine } from './filter-bar.ts';
import { findingPanel } from './finding-panel.ts';
import { findingTable, listed } from './finding-table.ts';
import { hasStrip, yearStrip } from './year-strip.ts';

/** Findings that belong together: what they are of, counted; the year at a glance where they are weeks; and the table. */
export function findingGroup(group: FindingGroup, view: DecisionView): TemplateResult | '' {
  if (listed(group, view).length === 0) return '';
  const { voice, selected, origin, still } = view;
  const { title, cite, kind } = group;
  const name =
    kind === 'check'
      ? voice.say(title ?? { zh: group.key, en: group.key })
      : voice.label((words) => words.groups[kind]);
  const isHere = selected !== undefined && group.findings.includes(selected);
  const opensStrip = isHere && !still && origin === 'strip' && hasStrip(group);
  return html`<section class="group" part="check">
    <div class="group-head">
      <div class="heading" role="heading" aria-level=${view.level(1)}>
        ${name}
        ${group.binding ? '' : html`<span class="tag">${voice.words.advisory}</span>`}
      </div>
      ${countsLine(group.findings, group.counts, view)}
    </div>
    ${cite === undefined ? '' : clauseText(cite, view)} ${yearStrip(group, view)}
    ${opensStrip ? findingPanel(selected, view) : ''} ${findingTable(group, view)}
  </section>`;
}
