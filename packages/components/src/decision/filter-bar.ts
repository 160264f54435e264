import { html, type TemplateResult } from 'lit';
import { statuses, statusMark } from '../mark/status-mark.ts';
import type { Counts, PlacedFinding } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { commonVerdictWord } from './verdict-word.ts';

/** Verdicts with their numbers, those that ask for attention first. */
export function countsLine(
  findings: readonly PlacedFinding[],
  counts: Counts,
  { voice }: DecisionView,
): TemplateResult {
  return html`<ul class="bar counts">
    ${statuses
      .filter((status) => counts[status] > 0)
      .map((status) => {
        const word = commonVerdictWord(findings, status, voice.words, voice.shared);
        return html`<li class="small">${statusMark(status, html`${word} ${counts[status]}`)}</li>`;
      })}
  </ul>`;
}

/** Buttons that choose which verdicts are listed. They carry the counts of the whole decision. */
export function filterBar(view: DecisionView): TemplateResult | '' {
  const { voice, model, filter, still, actions } = view;
  const findings = model.groups.flatMap((group) => group.findings);
  if (findings.length === 0) return html`<p class="soft">${voice.words.noFindings}</p>`;
  if (still) return countsLine(findings, model.counts, view);
  return html`<div class="bar screen" role="group" aria-label=${voice.words.filters} part="filters">
    <button type="button" aria-pressed=${filter === 'all' ? 'true' : 'false'} @click=${() => actions.filterBy('all')}>
      ${voice.words.all} ${findings.length}
    </button>
    ${model.occurring.map((status) => {
      const word = commonVerdictWord(findings, status, voice.words, voice.shared);
      return html`<button
        type="button"
        aria-pressed=${filter === status ? 'true' : 'false'}
        @click=${() => actions.filterBy(status)}
      >
        ${statusMark(status, html`${word} ${model.counts[status]}`)}
      </button>`;
    })}
  </div>`;
}
