import { html, type TemplateResult } from 'lit';
import { statusMark } from '../mark/status-mark.ts';
import type { CheckGroup, PlacedFinding } from './decision-model.ts';
import { attention, type DecisionView } from './decision-view.ts';
import { findingPanel } from './finding-panel.ts';

/** More met findings than this are folded, so that what asks for attention is not lost among them. */
const MOST_MET = 6;

/** The findings of a check that the filter lets through. */
export function listed({ findings }: CheckGroup, { filter }: DecisionView): readonly PlacedFinding[] {
  return filter === 'all' ? findings : findings.filter(({ finding }) => finding.status === filter);
}

/** The findings of a check as a table, with the details of the selected one beneath its row. */
export function findingTable(group: CheckGroup, view: DecisionView): TemplateResult {
  const { voice, still, actions, filter } = view;
  const all = listed(group, view);
  const met = all.filter(({ finding }) => finding.status === 'pass');
  const folds = !still && filter === 'all' && met.length > MOST_MET;
  const folded = folds && !view.unfolded.has(group.check);
  const wanted = folded ? all.filter(({ finding }) => finding.status !== 'pass') : all;
  const rows = still ? wanted : wanted.slice(0, view.rows);
  const rest = wanted.length - rows.length;
  return html`${
    rows.length === 0
      ? ''
      : html`<table class="findings" part="table">
          <caption class="unseen">
            ${group.title[voice.language]}
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
              ? html`<button type="button" aria-expanded=${folded ? 'false' : 'true'} @click=${() => actions.fold(group.check)}>
                  ${folded ? voice.words.showMet(met.length) : voice.words.hideMet(met.length)}
                </button>`
              : ''
          }
          ${rest > 0 ? html`<button type="button" @click=${actions.more}>${voice.words.showMore(rest)}</button>` : ''}
        </div>`
      : ''
  }`;
}

function findingRows(placed: PlacedFinding, group: CheckGroup, view: DecisionView): TemplateResult {
  const { finding } = placed;
  const { voice, still, selected, origin, actions } = view;
  const isSelected = placed === selected;
  const opensHere = still ? attention.has(finding.status) : isSelected && origin === 'row';
  const message = finding.message[voice.language];
  return html`<tr class=${isSelected ? 'selected' : ''}>
      <td>${statusMark(
        finding.status,
        voice.label((_, shared) => shared.status[finding.status]),
      )}</td>
      <th scope="row">
        <div class="message">${voice.say(finding.message)}</div>
        ${group.binding && !finding.binding ? html`<span class="tag">${voice.words.advisory}</span>` : ''}
      </th>
      ${
        still
          ? ''
          : html`<td class="screen">
              <button
                type="button"
                data-index=${placed.index}
                aria-expanded=${opensHere ? 'true' : 'false'}
                aria-label=${voice.words.detailsOf(message.slice(0, 160))}
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
