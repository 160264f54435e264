import type { Status } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statuses, statusMark } from '../mark/status-mark.ts';
import type { DecisionView } from './decision-view.ts';

function isStatus(outcome: string): outcome is Status {
  return (statuses as readonly string[]).includes(outcome);
}

/** An outcome as a word: verdicts have their own, any other outcome stands as the pack names it. */
export function outcomeText(outcome: string, { voice }: DecisionView): string {
  return isStatus(outcome) ? voice.shared.status[outcome] : outcome;
}

/** An outcome with its shape; what is undecided says so. */
export function outcomeMark(outcome: string | undefined, { voice }: DecisionView): TemplateResult {
  if (outcome === undefined)
    return statusMark(
      'unknown',
      voice.label((words) => words.undecided),
    );
  if (isStatus(outcome))
    return statusMark(
      outcome,
      voice.label((_, shared) => shared.status[outcome]),
    );
  return html`<span class="mark">${outcome}</span>`;
}
