import { formatDate } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import type { DecisionView } from './decision-view.ts';

/** The versions that decided, so that the very same decision can be found again. */
export function provenanceBlock(view: DecisionView): TemplateResult {
  const { voice, model } = view;
  const { pack, layers, calendar, engine, digest, knownOn, readings } = model.decision.provenance;
  return html`<footer class="provenance small soft" part="provenance">
    <div class="subheading" role="heading" aria-level=${view.level(1)}>${voice.label((words) => words.provenance)}</div>
    <dl class="facts">
      <dt>${voice.words.pack}</dt><dd><code>${pack}</code></dd>
      ${layers === undefined || layers.length === 0 ? '' : html`<dt>${voice.words.layers}</dt><dd><code>${layers.map((layer) => layer.pack).join(' ')}</code></dd>`}
      <dt>${voice.words.calendar}</dt><dd><code>${calendar}</code></dd>
      <dt>${voice.words.engine}</dt><dd><code>${engine}</code></dd>
      <dt>${voice.words.digest}</dt><dd><code title=${digest}>${digest.slice(0, 19)}</code></dd>
      ${knownOn === undefined ? '' : html`<dt>${voice.words.knownOn}</dt><dd>${formatDate(knownOn, voice.language)}</dd>`}
      ${
        readings === undefined || Object.keys(readings).length === 0
          ? ''
          : html`<dt>${voice.words.readings}</dt><dd><code>${Object.entries(readings)
              .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
              .join(' ')}</code></dd>`
      }
    </dl>
  </footer>`;
}
