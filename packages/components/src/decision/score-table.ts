import { formatDate } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import type { PointsFound } from './decision-contract.ts';
import type { DecisionView } from './decision-view.ts';
import { outcomeText } from './outcome-text.ts';
import { valueText } from './value-text.ts';

/** Points as a number or as the bounds between which they lie. */
export function pointsText(points: PointsFound, { voice }: DecisionView): string {
  return valueText(typeof points === 'number' ? { value: points } : { range: points }, voice);
}

/** The totals of an instrument, each with its grade. */
export function scoreTable(view: DecisionView): TemplateResult | '' {
  const { voice, model } = view;
  const scores = Object.values(model.decision.scores ?? {});
  if (scores.length === 0) return '';
  return html`<section class="block" part="scores">
    <div class="heading" role="heading" aria-level=${view.level(1)}>${voice.label((words) => words.scores)}</div>
    <table>
      <thead>
        <tr>
          <th scope="col">${voice.label((words) => words.scale)}</th>
          <th scope="col">${voice.label((words) => words.points)}</th>
          <th scope="col">${voice.label((words) => words.grade)}</th>
        </tr>
      </thead>
      <tbody>
        ${scores.map(
          ({ title, points, grade }) => html`<tr>
            <th scope="row">${voice.say(title)}</th>
            <td><strong>${model.redacted ? voice.shared.hidden : pointsText(points, view)}</strong></td>
            <td>${grade === undefined ? voice.words.undecided : outcomeText(grade, view)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** When the next duty can be done, and until when. */
export function nextDuty({ model, voice }: DecisionView): TemplateResult | '' {
  const { next } = model.decision;
  if (next === undefined) return '';
  const earliest = formatDate(next.earliest, voice.language);
  return html`<p part="next">
    ${next.due === undefined ? voice.words.next(earliest) : voice.words.nextUntil(earliest, formatDate(next.due, voice.language))}
  </p>`;
}
