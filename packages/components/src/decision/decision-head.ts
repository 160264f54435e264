import { formatDate, type Status } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { statuses, statusMark, statusShape } from '../mark/status-mark.ts';
import type { Counts } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { missingList } from './finding-panel.ts';

function isStatus(outcome: string): outcome is Status {
  return (statuses as readonly string[]).includes(outcome);
}

/** An outcome in words: verdicts have their own, any other outcome stands as the pack names it. */
function outcomeMark(outcome: string | undefined, { voice }: DecisionView): TemplateResult {
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

/** The outcome, what was decided about whom and when, and how many requirements came out how. */
export function decisionHead(view: DecisionView, title: TemplateResult): TemplateResult {
  const { voice, model } = view;
  const { words, language } = voice;
  const { subject, asOf, period, outcome } = model.decision;
  const kind = Object.hasOwn(words.subjectKinds, subject.kind) ? words.subjectKinds[subject.kind] : subject.kind;
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
      <p class="small soft">${words.tally(sum(model.bindingCounts))}</p>
    </div>
  </header>`;
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Verdicts with their numbers, those that ask for attention first. */
export function countsLine(counts: Counts, { voice }: DecisionView): TemplateResult {
  return html`<ul class="bar counts">
    ${statuses
      .filter((status) => counts[status] > 0)
      .map(
        (status) =>
          html`<li class="small">${statusMark(status, html`${voice.shared.status[status]} ${counts[status]}`)}</li>`,
      )}
  </ul>`;
}

/** What is still needed to decide, and what could come of it. */
export function missingBlock(view: DecisionView): TemplateResult | '' {
  const { voice, model } = view;
  const { missing, unknown } = model.decision;
  if (missing.length === 0 && unknown === undefined) return '';
  const separator = voice.words.comma;
  const possible = (unknown?.possible ?? []).map((outcome) =>
    isStatus(outcome) ? voice.shared.status[outcome] : outcome,
  );
  return html`<div class="notice quiet missing" part="missing">
    <span class="unknown">${statusShape('unknown')}</span>
    <div>
      <div class="subheading" role="heading" aria-level=${view.level(1)}>${voice.label((words) => words.missingTitle)}</div>
      ${missing.length === 0 ? '' : html`<p class="small soft">${voice.words.missingLead}</p>${missingList(missing, view)}`}
      ${possible.length === 0 ? '' : html`<p>${voice.words.possible(possible.join(separator))}</p>`}
    </div>
  </div>`;
}

/** Buttons that choose which verdicts are listed. They carry the counts of the whole decision. */
export function filterBar(view: DecisionView): TemplateResult | '' {
  const { voice, model, filter, still, actions } = view;
  if (model.decision.findings.length === 0) return html`<p class="soft">${voice.words.noFindings}</p>`;
  if (still) return countsLine(model.counts, view);
  const { findings } = model.decision;
  return html`<div class="bar screen filters" role="group" aria-label=${voice.words.filters} part="filters">
    <button type="button" aria-pressed=${filter === 'all' ? 'true' : 'false'} @click=${() => actions.filterBy('all')}>
      ${voice.words.all} ${findings.length}
    </button>
    ${model.occurring.map(
      (status) => html`<button
        type="button"
        aria-pressed=${filter === status ? 'true' : 'false'}
        @click=${() => actions.filterBy(status)}
      >
        ${statusMark(status, html`${voice.shared.status[status]} ${model.counts[status]}`)}
      </button>`,
    )}
  </div>`;
}

/** The versions that decided, so that the very same decision can be found again. */
export function provenanceBlock(view: DecisionView): TemplateResult {
  const { voice, model } = view;
  const { pack, layers, calendar, engine, digest, readings } = model.decision.provenance;
  return html`<footer class="provenance small soft" part="provenance">
    <div class="subheading" role="heading" aria-level=${view.level(1)}>${voice.label((words) => words.provenance)}</div>
    <dl class="facts">
      <dt>${voice.words.pack}</dt><dd><code>${pack}</code></dd>
      ${layers === undefined || layers.length === 0 ? '' : html`<dt>${voice.words.layers}</dt><dd><code>${layers.map((layer) => layer.pack).join(' ')}</code></dd>`}
      <dt>${voice.words.calendar}</dt><dd><code>${calendar}</code></dd>
      <dt>${voice.words.engine}</dt><dd><code>${engine}</code></dd>
      <dt>${voice.words.digest}</dt><dd><code title=${digest}>${digest.slice(0, 19)}</code></dd>
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
