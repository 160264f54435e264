import { formatDate } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { ownField } from '../contract/own-field.ts';
import type { DecisionView } from './decision-view.ts';
import { outcomeMark, outcomeText } from './outcome-text.ts';

/** The outcome, what was decided about whom and when, and how many requirements came out how. */
export function decisionHead(view: DecisionView, title: TemplateResult): TemplateResult {
  const { voice, model } = view;
  const { words, language } = voice;
  const { subject, asOf, period, outcome, outcomes } = model.decision;
  const kind = ownField(words.subjectKinds, subject.kind) ?? subject.kind;
  const name = model.redacted ? voice.shared.hidden : (subject.id ?? '');
  return html`<header class="head" part="head">
    <div>
      ${title}
      <dl class="meta small">
        <div><dt>${voice.label((each) => each.subject)}</dt><dd>${kind} ${name === '' ? '' : html`<code>${name}</code>`}</dd></div>
        ${
          period === undefined
            ? ''
            : html`<div>
                <dt>${voice.label((each) => each.period)}</dt>
                <dd>${words.span(formatDate(period.from, language), formatDate(period.to, language))}</dd>
              </div>`
        }
        <div><dt>${voice.label((each) => each.asOf)}</dt><dd>${formatDate(asOf, language)}</dd></div>
      </dl>
    </div>
    <div class="verdict" part="outcome">
      <p class="small soft">${voice.label((each) => each.outcome)}</p>
      <p class="title">${outcomeMark(outcome, view)}</p>
      ${outcomes === undefined || outcome !== undefined ? '' : html`<p>${words.outcomes(outcomes.map((each) => outcomeText(each, view)).join(words.comma))}</p>`}
      ${model.bindingRequirements === 0 ? '' : html`<p class="small soft">${words.tally(model.bindingRequirements)}</p>`}
    </div>
  </header>`;
}
