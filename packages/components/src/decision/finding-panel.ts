import { type Finding, formatDate } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { ownField } from '../contract/own-field.ts';
import { statusMark } from '../mark/status-mark.ts';
import { clauseText } from './clause-text.ts';
import type { PlacedFinding } from './decision-model.ts';
import type { DecisionView } from './decision-view.ts';
import { missingList } from './missing-facts.ts';
import { outcomeText } from './outcome-text.ts';
import { parameterTable } from './parameter-table.ts';
import { pointsText } from './score-table.ts';
import { traceTree } from './trace-tree.ts';
import { valueText } from './value-text.ts';
import { verdictWord } from './verdict-word.ts';

/** Everything about one finding: clause, facts, parameters, what is missing, excuse, evidence, and how it was decided. */
export function findingPanel({ finding }: PlacedFinding, view: DecisionView): TemplateResult {
  const { voice, still, actions } = view;
  const { words } = voice;
  const name = words.detailsOf(finding.message[voice.language].slice(0, LONGEST_NAME));
  const { due, missing, evidence, parameters } = finding;
  // In a still the row above has the message, and the requirement above that the clause.
  return html`<div
    class="panel"
    part="panel"
    role="group"
    aria-label=${name}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && !still && actions.close()}
  >
    ${still ? '' : panelHead(finding, view)} ${finding.binding ? '' : html`<p class="soft">${words.advisoryNote}</p>`}
    ${still ? '' : clauseBlock(finding, view)}
    ${due === undefined ? '' : html`<p>${words.due}${words.colon}${formatDate(due, voice.language)}</p>`}
    ${
      missing.length === 0
        ? ''
        : block(
            view,
            voice.label((each) => each.missingTitle),
            missingList(missing, view),
          )
    }
    ${waiverBlock(finding, view)}
    ${
      evidence === undefined
        ? ''
        : block(
            view,
            voice.label((each) => each.evidence),
            html`<p>${voice.say(evidence)}</p>`,
          )
    }
    ${block(
      view,
      voice.label((each) => each.facts),
      factList(finding, view),
    )}
    ${
      parameters.length === 0
        ? ''
        : block(
            view,
            voice.label((each) => each.parameters),
            parameterTable(parameters, view),
          )
    }
    ${still ? '' : traceBlock(finding, view)}
  </div>`;
}

/** A name that is read aloud has an end, whatever the data holds. */
export const LONGEST_NAME = 160;

function panelHead(finding: Finding, { voice, actions }: DecisionView): TemplateResult {
  const verdict = voice.label((words, shared) => verdictWord(finding, words, shared));
  return html`<div class="panel-head">
    <p>${statusMark(finding.status, verdict)} ${voice.say(finding.message)}</p>
    <button class="screen" type="button" @click=${actions.close}>${voice.shared.close}</button>
  </div>`;
}

function block(view: DecisionView, title: string | TemplateResult, content: TemplateResult): TemplateResult {
  return html`<div class="block">
    <div class="subheading" role="heading" aria-level=${view.level(2)}>${title}</div>
    ${content}
  </div>`;
}

function clauseBlock({ cite, seeAlso = [] }: Finding, view: DecisionView): TemplateResult {
  const { voice } = view;
  const also =
    seeAlso.length === 0
      ? ''
      : html`<p class="small soft">${voice.words.alsoSee}</p>${seeAlso.map((id) => clauseText(id, view))}`;
  return block(
    view,
    voice.label((words) => words.clause),
    html`${clauseText(cite, view)}${also}`,
  );
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

function factList(finding: Finding, view: DecisionView): TemplateResult {
  const { voice, model } = view;
  if (model.redacted) return html`<p class="soft">${voice.shared.hidden}</p>`;
  const { words, language } = voice;
  const { facts, points, leadsTo, overdueFrom, satisfiedBy } = finding;
  const lines: readonly (readonly [name: string | TemplateResult, value: string | TemplateResult])[] = [
    ...Object.values(facts).map((fact) => [voice.say(fact.title), valueText(fact, voice)] as const),
    ...Object.entries(points ?? {}).map(([scale, found]) => {
      const title = ownField(model.decision.scores ?? {}, scale)?.title[language] ?? scale;
      return [`${words.points}${words.colon}${title}`, pointsText(found, view)] as const;
    }),
    ...(leadsTo === undefined ? [] : [[words.leadsTo, outcomeText(leadsTo, view)] as const]),
    ...(overdueFrom === undefined ? [] : [[words.overdueFrom, formatDate(overdueFrom, language)] as const]),
    ...(satisfiedBy === undefined || satisfiedBy.length === 0
      ? []
      : [[words.satisfiedBy, html`<code>${satisfiedBy.join(' ')}</code>`] as const]),
  ];
  if (lines.length === 0) return html`<p class="soft">${words.noFacts}</p>`;
  return html`<dl class="facts">${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function traceBlock({ id }: Finding, view: DecisionView): TemplateResult | '' {
  const { model, voice } = view;
  if (model.traces === undefined) return '';
  const title = voice.label((words) => words.trace);
  if (model.redacted) return block(view, title, html`<p class="soft">${voice.words.traceHidden}</p>`);
  const trace = ownField(model.traces, id);
  return trace === undefined ? '' : block(view, title, traceTree(trace, view));
}
