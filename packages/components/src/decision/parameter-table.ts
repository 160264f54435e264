import { type Basis, type Finding, formatDate, type ParameterUse } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import type { Voice } from '../words/voice.ts';
import type { DecisionView } from './decision-view.ts';
import type { DecisionWords } from './decision-words.ts';
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

/** How a parameter's number got into the pack; what a district has to set stands out. */
export function basisTag({ basis }: ParameterUse, voice: Voice<DecisionWords>): TemplateResult {
  return html`<span class=${basis === 'assumed' ? 'tag strong' : 'tag'}>${voice.label((_, shared) => shared.basis[basis])}</span>`;
}

/** The period in which a parameter's value holds; its end is the first day on which it no longer does. */
export function validityText({ from, to }: ParameterUse, { words, language }: Voice<DecisionWords>): string {
  const since = formatDate(from, language);
  return to === undefined ? words.validFrom(since) : words.validUntil(since, formatDate(to, language));
}

function parameterRow(parameter: ParameterUse, { voice }: DecisionView): TemplateResult {
  const { words } = voice;
  return html`<tr>
    <th scope="row" data-label=${words.parameter}>${voice.say(parameter.title)}</th>
    <td data-label=${words.value}><strong>${valueText(parameter, voice)}</strong></td>
    <td data-label=${words.basis}>
      <div>${basisTag(parameter, voice)} ${parameter.cite === undefined ? '' : html`<code>${parameter.cite}</code>`}</div>
    </td>
    <td data-label=${words.validity}>${validityText(parameter, voice)}</td>
  </tr>`;
}
