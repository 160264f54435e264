import type { Decision, Finding } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statusShape } from '../mark/status-mark.ts';
import { clauseText } from './clause-text.ts';
import type { DecisionView } from './decision-view.ts';
import { outcomeText } from './outcome-text.ts';

/** What is still needed to decide, what could come of it, and what is to be done meanwhile. */
export function missingFacts(view: DecisionView): TemplateResult | '' {
  const { voice, model } = view;
  const { missing, unknown } = model.decision;
  if (missing.length === 0 && unknown === undefined) return '';
  const { words } = voice;
  const possible = (unknown?.possible ?? []).map((outcome) => outcomeText(outcome, view));
  return html`<div class="notice quiet" part="missing">
    <span class="unknown">${statusShape('unknown')}</span>
    <div>
      <div class="subheading" role="heading" aria-level=${view.level(1)}>${voice.label((each) => each.missingTitle)}</div>
      ${missing.length === 0 ? '' : html`<p class="small soft">${words.missingLead}</p>${missingList(missing, view)}`}
      ${possible.length === 0 ? '' : html`<p>${words.possible(possible.join(words.comma))}</p>`}
      ${unknown === undefined ? '' : html`<p>${words.unknownPolicy[unknown.policy]}</p>`}
      ${unknown?.meanwhile === undefined ? '' : meanwhileBlock(unknown.meanwhile, view)}
    </div>
  </div>`;
}

/** What is done while the decision is open, and the clause that says so. */
function meanwhileBlock(
  { outcome, title, reason, cite }: NonNullable<NonNullable<Decision['unknown']>['meanwhile']>,
  view: DecisionView,
): TemplateResult {
  const { voice } = view;
  const what =
    title?.[voice.language] ?? (outcome === undefined ? voice.words.meanwhileOpen : outcomeText(outcome, view));
  return html`<p><strong>${voice.words.meanwhile(what)}</strong></p>
    <p>${voice.say(reason)}</p>
    ${clauseText(cite, view)}`;
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
