import {
  formatDate,
  formatValue,
  type Language,
  type Pack,
  type Parameter,
  type ParameterValue,
  unitLabel,
} from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { wording } from './wording.ts';

/** Parameters over time: a row a value, with its period, its basis, its clause and where it stands in the pack. */
export function parameterTable(
  parameters: readonly (readonly [key: string, parameter: Parameter])[],
  pack: Pack,
  language: Language,
): TemplateResult {
  const words = wording[language];
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.parameters}>
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.period}</th>
          <th scope="col">${words.basis}</th>
          <th scope="col">${words.where}</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.flatMap(([key, parameter]) => parameter.values.map((value) => parameterRow(key, parameter, value, pack, language)))}
      </tbody>
    </table>
  </div>`;
}

function parameterRow(
  key: string,
  parameter: Parameter,
  value: ParameterValue,
  pack: Pack,
  language: Language,
): TemplateResult {
  const words = wording[language];
  const origin = pack.origin?.[`/parameters/${key}`];
  const until = value.to === undefined ? words.since : `– ${formatDate(value.to, language)}`;
  const period =
    language === 'zh'
      ? `${formatDate(value.from, language)}${until}`
      : `${value.to === undefined ? `${words.since} ` : ''}${formatDate(value.from, language)}${value.to === undefined ? '' : ` ${until}`}`;
  return html`<tr>
    <td data-label=${words.name}><span>${parameter.title[language]}<br /><code>${key}</code></span></td>
    <td data-label=${words.value} class="value">${valueText(parameter, value, language)}</td>
    <td data-label=${words.period}>${period}</td>
    <td data-label=${words.basis}>
      <span>
        <span class="tag">${words.basisNames[value.basis]}</span>
        ${value.note === undefined ? '' : html`<span class="quiet">${value.note[language]}</span>`}
        ${value.cite === undefined ? '' : html`<br /><code>${value.cite}</code>`}
      </span>
    </td>
    <td data-label=${words.where}>${origin === undefined ? '' : html`<code>${origin.file}:${origin.line}</code>`}</td>
  </tr>`;
}

function valueText(parameter: Parameter, { value }: ParameterValue, language: Language): string {
  const choice = typeof value === 'string' ? parameter.choices?.[value] : undefined;
  if (choice !== undefined) return choice[language];
  const shown = formatValue(value ?? undefined, language);
  return parameter.unit === undefined ? shown : `${shown} ${unitLabel(parameter.unit, language)}`;
}
