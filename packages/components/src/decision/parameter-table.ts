import { type Basis, type Finding, formatDate, type ParameterUse } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import type { DecisionView } from './decision-view.ts';
import { valueText } from './value-text.ts';

/** What the text says comes first, then what a district has to set, then how the text is read. */
const basisOrder: { readonly [basis in Basis]: number } = { cited: 0, assumed: 1, adopted: 2 };

/** The parameters that a finding read, each with its value, its basis and the period in which it holds. */
export function parameterTable(parameters: Finding['parameters'], view: DecisionView): TemplateResult {
  const { voice } = view;
  const ordered = [...parameters].sort((one, other) => basisOrder[one.basis] - basisOrder[other.basis]);
  return html`<table class="stack">
    <thead>
      <tr>
        <th scope="col">${voice.label((words) => words.parameter)}</th>
        <th scope="col">${voice.label((words) => words.value)}</th>
        <th scope="col">${voice.label((words) => words.basis)}</th>
        <th scope="col">${voice.label((words) => words.validity)}</th>
      </tr>
    </thead>
    <tbody>
      ${ordered.map((parameter) => parameterRow(parameter, view))}
    </tbody>
  </table>`;
}

function parameterRow(parameter: ParameterUse, { voice }: DecisionView): TemplateResult {
  const { words, language } = voice;
  const from = formatDate(parameter.from, language);
  const validity =
    parameter.to === undefined ? words.validFrom(from) : words.validUntil(from, formatDate(parameter.to, language));
  return html`<tr>
    <th scope="row" data-label=${words.parameter}>${voice.say(parameter.title)}</th>
    <td data-label=${words.value}><strong>${valueText(parameter, voice)}</strong></td>
    <td data-label=${words.basis}>
      <div>
        <span class=${parameter.basis === 'assumed' ? 'tag strong' : 'tag'}>${voice.label((_, each) => each.basis[parameter.basis])}</span>
        ${parameter.cite === undefined ? '' : html`<code>${parameter.cite}</code>`}
      </div>
    </td>
    <td data-label=${words.validity}>${validity}</td>
  </tr>`;
}
