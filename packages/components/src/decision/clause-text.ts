import { html, type TemplateResult } from 'lit';
import { ownField } from '../contract/own-field.ts';
import { languageTags } from '../words/language.ts';
import type { DecisionView } from './decision-view.ts';

/** The place in a document is in the language of the document, whatever the page speaks. */
const hanText = /[\u4e00-\u9fff]/;

/** A clause in words with its place and document; its id where the words were not given. */
export function clauseText(id: string, { model, voice }: DecisionView): TemplateResult {
  const clause = ownField(model.clauses, id);
  if (clause === undefined) return html`<p><code>${id}</code></p>`;
  return html`<blockquote class="clause" part="clause">
    <p>${voice.say(clause.says)}</p>
    <p class="small soft origin">
      <span>${voice.say(clause.document.title)}</span> <span lang=${languageTags[hanText.test(clause.at) ? 'zh' : voice.language]}>${clause.at}</span> <code>${id}</code>
    </p>
  </blockquote>`;
}

/** A clause in one line, for a list in which each finding has its own. */
export function clauseLine(id: string, { model, voice }: DecisionView): TemplateResult {
  const clause = ownField(model.clauses, id);
  if (clause === undefined) return html`<code>${id}</code>`;
  return html`<div class="small soft">${voice.say(clause.says)}</div>`;
}
