import { html, type TemplateResult } from 'lit';
import { statusMark } from '../mark/status-mark.ts';
import { clauseLine } from './clause-text.ts';
import type { FindingGroup, PlacedFinding } from './decision-model.ts';
import { attention, type DecisionView } from './decision-view.ts';
import { findingPanel, LONGEST_NAME } from './finding-panel.ts';
import { verdictWord } from './verdict-word.ts';

/** More calm findings than this are folded, so that what asks for attention is not lost among them. */
const MOST_CALM = 6;

/** A finding that asks nothing of anyone: met, or not applicable. The row of a table that matches is the news. */
function isCalm({ status, role }: PlacedFinding['finding']): boolean {
  return status === 'notApplicable' || (status === 'pass' && role !== 'row' && role !== 'scale');
}

/** The findings of a check that the filter lets through. */
export function listed({ findings }: FindingGroup, { filter }: DecisionView): readonly PlacedFinding[] {
  return filter === 'all' ? findings : findings.filter(({ finding }) => finding.status === filter);
}

/** The findings of a check as a table, with the details of the selected one beneath its row. */
export function findingTable(group: FindingGroup, view: DecisionView): TemplateResult {
  const { voice, still, actions, filter } = view;
  const all = listed(group, view);
  const calm = all.filter(({ finding }) => isCalm(finding));
  const folds = !still && filter === 'all' && calm.length > MOST_CALM;
  const folded = folds && !view.unfolded.has(group.key);
  const wanted = folded ? all.filter((placed) => !isCalm(placed.finding) || placed === view.selected) : all;
  const rows = still ? wanted : wanted.slice(0, view.rows);
  const rest = wanted.length - rows.length;
  const name = group.kind === 'check' ? group.title?.[voice.language] : voice.words.groups[group.kind];
  return html`${
    rows.length === 0
      ? ''
      : html`<table class="findings" part="table">
          <caption class="unseen">
            ${name}
          </caption>
          <thead>
            <tr>
              <th scope="col">${voice.label((words) => words.verdict)}</th>
              <th scope="col">${voice.label((words) => words.situation)}</th>
              ${still ? '' : html`<th scope="col" class="screen"><span class="unseen">${voice.words.details}</span></th>`}
            </tr>
          </thead>
          <tbody>
            ${rows.map((placed) => findingRows(placed, group, view))}
          </tbody>
        </table>`
  }
  ${
    folds || rest > 0
      ? html`<div class="bar screen">
          ${
            folds
              ? html`<button type="button" aria-expanded=${folded ? 'false' : 'true'} @click=${() => actions.fold(group.key)}>
                  ${folded ? voice.words.showCalm(calm.length) : voice.words.hideCalm(calm.length)}
                </button>`
              : ''
          }
          ${rest > 0 ? html`<button type="button" @click=${actions.more}>${voice.words.showMore(rest)}</button>` : ''}
        </div>`
      : ''
  }`;
}

function findingRows(placed: PlacedFinding, group: FindingGroup, view: DecisionView): TemplateResult {
  const { finding } = placed;
  const { voice, model, still, selected, origin, actions } = view;
  const isSelected = placed === selected;
  const opensHere = still ? attention.has(finding.status) : isSelected && origin === 'row';
  const message = finding.message[voice.language];
  // A message that begins with the title says it already.
  const titled = group.title === undefined && !message.startsWith(finding.title[voice.language]);
  return html`<tr class=${isSelected ? 'selected' : ''}>
      <td>${statusMark(
        finding.status,
        voice.label((words, shared) => verdictWord(finding, words, shared)),
      )}</td>
      <th scope="row">
        ${titled ? html`<div class="name">${voice.say(finding.title)}</div>` : ''}
        <div class="message">${voice.say(finding.message)}</div>
        ${group.cite === undefined ? clauseLine(finding.cite, view) : ''}
        ${group.binding && !finding.binding ? html`<span class="tag">${voice.words.advisory}</span>` : ''}
        ${model.decisive.has(finding.id) ? html`<span class="tag settles">${voice.words.settles}</span>` : ''}
      </th>
      ${
        still
          ? ''
          : html`<td class="screen">
              <button
                type="button"
                data-index=${placed.index}
                aria-expanded=${opensHere ? 'true' : 'false'}
                aria-label=${voice.words.detailsOf(message.slice(0, LONGEST_NAME))}
                @click=${() => (opensHere ? actions.close() : actions.select(placed, 'row'))}
              >
                ${voice.words.details}
              </button>
            </td>`
      }
    </tr>
    ${
      opensHere
        ? html`<tr class="panel-row">
            <td colspan=${still ? '2' : '3'}>${findingPanel(placed, view)}</td>
          </tr>`
        : ''
    }`;
}
