import type { Status } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { ownField } from '../contract/own-field.ts';
import { statuses, statusMark } from '../mark/status-mark.ts';
import type { DecisionView } from './decision-view.ts';

function isStatus(outcome: string): outcome is Status {
  return (statuses as readonly string[]).includes(outcome);
}

/** An outcome as a word: as the page calls it, else the word of a verdict, else as the pack names it. */
export function outcomeText(outcome: string, { voice, model }: DecisionView): string {
  const title = ownField(model.outcomeTitles, outcome);
  if (title !== undefined) return title[voice.language];
  return isStatus(outcome) ? voice.shared.status[outcome] : outcome;
}

/** An outcome with its shape where it is a verdict; what is undecided says so. */
export function outcomeMark(outcome: string | undefined, view: DecisionView): TemplateResult {
  const { voice, model } = view;
  if (outcome === undefined)
    return statusMark(
      'unknown',
      voice.label((words) => words.undecided),
    );
  const title = ownField(model.outcomeTitles, outcome);
  if (title !== undefined) return html`<span class="mark">${voice.say(title)}</span>`;
  if (isStatus(outcome))
    return statusMark(
      outcome,
      voice.label((_, shared) => shared.status[outcome]),
    );
  return html`<span class="mark">${outcome}</span>`;
}
