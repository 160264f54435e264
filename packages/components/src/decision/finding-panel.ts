import { type Basis, type Finding, formatDate, type ParameterUse } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statusMark, statusShape } from '../mark/status-mark.ts';
import type { PlacedFinding } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { traceTree } from './trace-tree.ts';
import { valueText } from './value-text.ts';

/** Everything about one finding: clause, facts, parameters, what is missing, excuse, evidence, and how it was decided. */
export function findingPanel({ finding }: PlacedFinding, view: DecisionView): TemplateResult {
  const { voice, still } = view;
  const name = voice.words.detailsOf(finding.message[voice.language]);
  // In a still the row above has the message, and the requirement above that the clause.
  return html`<div class="panel" part="panel" role="group" aria-label=${name.slice(0, 160)} @keydown=${closeOnEscape(view)}>
    ${still ? '' : panelHead(finding, view)} ${finding.binding ? '' : html`<p class="soft">${voice.words.advisoryNote}</p>`}
    ${still ? '' : clauseBlock(finding, view)} ${dueBlock(finding, view)} ${missingBlock(finding, view)}
    ${waiverBlock(finding, view)} ${evidenceBlock(finding, view)} ${factsBlock(finding, view)}
    ${parametersBlock(finding, view)} ${traceBlock(finding, view)}
  </div>`;
}

function panelHead(finding: Finding, { voice, actions }: DecisionView): TemplateResult {
  const verdict = voice.label((_, shared) => shared.status[finding.status]);
  return html`<div class="panel-head">
    <p>${statusMark(finding.status, verdict)} ${voice.say(finding.message)}</p>
    <button class="screen" type="button" @click=${actions.close}>${voice.shared.close}</button>
  </div>`;
}

function closeOnEscape({ still, actions }: DecisionView): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Escape' && !still) actions.close();
  };
}

function block(view: DecisionView, title: string | TemplateResult, content: TemplateResult): TemplateResult {
  return html`<div class="block">
    <div class="subheading" role="heading" aria-level=${view.level(2)}>${title}</div>
    ${content}
  </div>`;
}

function clauseBlock(finding: Finding, view: DecisionView): TemplateResult {
  const { voice } = view;
  return block(
    view,
    voice.label((words) => words.clause),
    html`${clauseText(finding.cite, view)}
    ${
      finding.seeAlso === undefined || finding.seeAlso.length === 0
        ? ''
        : html`<p class="small soft">
            ${voice.words.alsoSee}${voice.words.colon}${finding.seeAlso.map((id) => html`<code>${id}</code> `)}
          </p>`
    }`,
  );
}

/** A clause in words with its place and document; its id where the words were not given. */
export function clauseText(id: string, { model, voice }: DecisionView): TemplateResult {
  const clause = Object.hasOwn(model.clauses, id) ? model.clauses[id] : undefined;
  if (clause === undefined) return html`<p><code>${id}</code></p>`;
  return html`<blockquote class="clause" part="clause">
    <p>${voice.say(clause.says)}</p>
    <p class="small soft origin">
      <span>${voice.say(clause.document.title)}</span> <span>${clause.at}</span> <code>${id}</code>
    </p>
  </blockquote>`;
}

function dueBlock({ due }: Finding, view: DecisionView): TemplateResult | '' {
  if (due === undefined) return '';
  const { voice } = view;
  return html`<p>${voice.label((words) => words.due)}${voice.words.colon}${formatDate(due, voice.language)}</p>`;
}

function missingBlock({ missing }: Finding, view: DecisionView): TemplateResult | '' {
  if (missing.length === 0) return '';
  return block(
    view,
    view.voice.label((words) => words.missingTitle),
    missingList(missing, view),
  );
}

/** Facts that are missing, each with where it belongs and why it is not known. */
export function missingList(missing: Finding['missing'], { voice }: DecisionView): TemplateResult {
  return html`<ul class="bullets">
    ${missing.map(
      ({ path, why, title }) =>
        html`<li>
          <span class="unknown">${statusShape('unknown')}</span>
          ${title === undefined ? '' : voice.say(title)} <code>${path}</code> <span class="soft">${voice.shared.missingReason[why]}</span>
        </li>`,
    )}
  </ul>`;
}

function waiverBlock({ waiver }: Finding, view: DecisionView): TemplateResult | '' {
  if (waiver === undefined) return '';
  const { voice } = view;
  return block(
    view,
    voice.label((words) => words.waiver),
    html`<p>${voice.say(waiver.reason)}</p>
      <p class="soft">
        ${waiver.by === undefined ? '' : voice.words.waivedBy(waiver.by)}
        ${waiver.until === undefined ? '' : voice.words.waivedUntil(formatDate(waiver.until, voice.language))}
      </p>`,
  );
}

function evidenceBlock({ evidence }: Finding, view: DecisionView): TemplateResult | '' {
  if (evidence === undefined) return '';
  return block(
    view,
    view.voice.label((words) => words.evidence),
    html`<p>${view.voice.say(evidence)}</p>`,
  );
}

function factsBlock({ facts }: Finding, view: DecisionView): TemplateResult {
  const { voice, model } = view;
  const entries = Object.values(facts);
  const content = model.redacted
    ? html`<p class="soft">${voice.shared.hidden}</p>`
    : entries.length === 0
      ? html`<p class="soft">${voice.words.noFacts}</p>`
      : html`<dl class="facts">
          ${entries.map((fact) => html`<dt>${voice.say(fact.title)}</dt><dd>${valueText(fact, voice)}</dd>`)}
        </dl>`;
  return block(
    view,
    voice.label((words) => words.facts),
    content,
  );
}

/** What the text says comes first, then what a district has to set, then how the text is read. */
const basisOrder: { readonly [basis in Basis]: number } = { cited: 0, assumed: 1, adopted: 2 };

function parametersBlock({ parameters }: Finding, view: DecisionView): TemplateResult | '' {
  if (parameters.length === 0) return '';
  const { voice } = view;
  const ordered = [...parameters].sort((one, other) => basisOrder[one.basis] - basisOrder[other.basis]);
  return block(
    view,
    voice.label((words) => words.parameters),
    html`<table class="stack">
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
    </table>`,
  );
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

function traceBlock(finding: Finding, view: DecisionView): TemplateResult | '' {
  const { model, voice, still } = view;
  const title = voice.label((words) => words.trace);
  if (still) return '';
  if (model.redacted)
    return model.traces === undefined ? '' : block(view, title, html`<p class="soft">${voice.words.traceHidden}</p>`);
  const { traces } = model;
  if (traces === undefined || !Object.hasOwn(traces, finding.id)) return '';
  return block(view, title, traceTree(traces[finding.id], view));
}
