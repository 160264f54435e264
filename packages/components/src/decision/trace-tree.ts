import { html, type TemplateResult } from 'lit';
import { readValue } from '../contract/reader.ts';
import { readStep } from './decision-contract.ts';
import type { DecisionView } from './decision-view.ts';
import { basisTag, validityText } from './parameter-table.ts';
import { valueText } from './value-text.ts';

/** Steps listed under one step; a fact about a roster can have thousands. */
const WIDEST = 60;
/** Deeper steps are not opened: data that refers to itself would have no end. */
const DEEPEST = 40;

const ARROW = '→';

/** How a finding was decided, step by step. Steps are read and made only when they are opened. */
export function traceTree(root: unknown, view: DecisionView): TemplateResult {
  const { words } = view.voice;
  return html`<div class="trace" part="trace">
    <p class="small soft">${words.traceLegend}</p>
    <ul>
      ${traceStep(root, '0', 0, view)}
    </ul>
  </div>`;
}

function traceStep(value: unknown, place: string, depth: number, view: DecisionView): TemplateResult {
  const { voice, steps, actions } = view;
  const read = readValue(readStep, value, 'step');
  if (!('value' in read)) return html`<li class="soft">${voice.words.traceFaulty}</li>`;
  const step = read.value;
  const open = steps.get(place) ?? depth < 1;
  const line = html`<span class="dot ${step.decisive ? 'decisive' : ''}" aria-hidden="true"></span
    ><span class="unseen">${step.decisive ? voice.words.decisive : voice.words.notDecisive}</span>
    <span class=${step.decisive ? '' : 'soft'}>${voice.say(step.says)}</span>
    <span class="soft" aria-hidden="true">${ARROW}</span> <strong>${step.size === undefined ? valueText(step, voice) : voice.words.size(step.size)}</strong>
    ${step.parameter === undefined ? '' : html`${basisTag(step.parameter, voice)} <span class="small soft">${validityText(step.parameter, voice)}</span>`}
    ${step.missing === undefined ? '' : html`<code>${step.missing.path}</code> <span class="small soft">${voice.shared.missingReason[step.missing.why]}</span>`}`;
  if (step.operands.length === 0 || depth >= DEEPEST) return html`<li class="step">${line}</li>`;
  return html`<li>
    <details
      .open=${open}
      @toggle=${(event: Event) => actions.toggleStep(place, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary class="step">${line}</summary>
      ${
        open
          ? html`<ul>
              ${step.operands.slice(0, WIDEST).map((operand, index) => traceStep(operand, `${place}.${index}`, depth + 1, view))}
              ${
                step.operands.length > WIDEST
                  ? html`<li class="soft">${voice.words.traceRest(step.operands.length - WIDEST)}</li>`
                  : ''
              }
            </ul>`
          : ''
      }
    </details>
  </li>`;
}
