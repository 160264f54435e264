import { html, type TemplateResult } from 'lit';
import { countsLine } from './decision-head.ts';
import type { CheckGroup } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { clauseText, findingPanel } from './finding-panel.ts';
import { findingTable, listed } from './finding-table.ts';
import { hasStrip, yearStrip } from './year-strip.ts';

/** One requirement: its clause, its findings counted, the year at a glance, and the table. */
export function checkGroup(group: CheckGroup, view: DecisionView): TemplateResult | '' {
  if (listed(group, view).length === 0) return '';
  const { voice, selected, origin, still } = view;
  const opensStrip = !still && origin === 'strip' && selected?.finding.check === group.check && hasStrip(group);
  return html`<section class="group" part="check">
    <div class="group-head">
      <div class="heading" role="heading" aria-level=${view.level(1)}>
        ${voice.say(group.title)} ${group.binding ? '' : html`<span class="tag">${voice.words.advisory}</span>`}
      </div>
      ${countsLine(group.counts, view)}
    </div>
    ${clauseText(group.cite, view)} ${yearStrip(group, view)}
    ${opensStrip && selected !== undefined ? findingPanel(selected, view) : ''} ${findingTable(group, view)}
  </section>`;
}
