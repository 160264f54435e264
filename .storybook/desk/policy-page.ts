import { addDays, chinaCalendar, civilDate } from '@hutong/calendar';
import { packs } from '@hutong/policies';
import { cases } from '@hutong/policies/cases';
import {
  type Case,
  type CaseResult,
  checkInWords,
  createDecider,
  type Decider,
  type Decision,
  describeProblem,
  type Explanation,
  type Language,
  type Pack,
  type Program,
  type Readings,
  type ResolvedPack,
  RulesError,
  resolvePack,
  runCases,
  type TypedCheck,
} from '@hutong/rules';
import { html, LitElement, type TemplateResult } from 'lit';
import { caseTable } from './case-table.ts';
import { clauseCards } from './clause-cards.ts';
import { deskStyles } from './desk-styles.ts';
import { parameterTable } from './parameter-table.ts';
import { type DayEntry, stationOf, type WeekExample, weekEditor, weekExamples } from './week-editor.ts';
import { wording } from './wording.ts';

/** One decision of one pack, for people who read policy and no code. */
class DeskPolicyPage extends LitElement {
  static override styles = deskStyles;
  static override properties = {
    pack: { type: String },
    decision: { type: String },
    lang: { type: String, reflect: true },
    example: { state: true },
    days: { state: true },
    readings: { state: true },
  };

  declare pack: string;
  declare decision: string;
  declare example: WeekExample;
  declare days: readonly DayEntry[];
  declare readings: Readings;

  private subject:
    | {
        readonly pack: Pack;
        readonly resolved: ResolvedPack;
        readonly decider: Decider;
        readonly cases: readonly Case[];
        readonly results: readonly CaseResult[];
      }
    | undefined;

  constructor() {
    super();
    const [first] = weekExamples;
    if (first === undefined) throw new Error('there are no example weeks');
    this.pack = '';
    this.decision = '';
    this.example = first;
    this.days = first.days;
    this.readings = {};
  }

  private get language(): Language {
    return this.lang.startsWith('en') ? 'en' : 'zh';
  }

  override willUpdate(changed: ReadonlyMap<string, unknown>): void {
    if (!changed.has('pack') && !changed.has('decision')) return;
    const pack = packs.find((candidate) => candidate.pack === this.pack);
    if (pack === undefined) return;
    const resolved = resolvePack({ packs, id: this.pack });
    const own = (cases[this.pack] ?? []).filter((each) => each.decision === this.decision);
    this.subject = {
      pack,
      resolved,
      decider: createDecider({ pack: resolved, decision: this.decision, calendar: chinaCalendar }),
      cases: own,
      results: runCases({ packs, id: this.pack, cases: own, calendar: chinaCalendar }),
    };
  }

  override render(): TemplateResult {
    const { language, subject } = this;
    const words = wording[language];
    if (subject === undefined) return html`<main><p>${this.pack}</p></main>`;
    const { pack, resolved, decider } = subject;
    const note = decider.program.note;
    const cited = new Set(decider.program.checks.map((check) => check.note.cite));
    const clauses = Object.entries(resolved.clauses).filter(([id]) => cited.has(id));
    const used = new Set(decider.program.checks.flatMap((check) => [...check.parameters]));
    const parameters = Object.entries(resolved.parameters).filter(([key]) => used.has(key));
    const [document] = clauses.map(([, clause]) => clause.document);
    const asOf = civilDate('2026-11-24');

    return html`<main>
      <header>
        <div class="bar">
          <span class="tag">${resolved.title[language]}</span>
          <span role="group" aria-label=${words.language}>
            <button type="button" aria-pressed=${language === 'zh'} @click=${() => this.setAttribute('lang', 'zh-CN')}>中文</button>
            <button type="button" lang="en" aria-pressed=${language === 'en'} @click=${() => this.setAttribute('lang', 'en')}>English</button>
          </span>
        </div>
        <h1>${note.title[language]}</h1>
        ${
          document === undefined
            ? ''
            : html`<p>${words.document}${language === 'zh' ? '：' : ': '}${document.title[language]}
                <span class="tag">${words.forceNames[document.force]}</span>
                <span class="quiet">${words.issued} ${document.issued === 'unknown' ? words.unknownDate : document.issued}</span></p>
              ${document.note === undefined ? '' : html`<p class="quiet">${document.note[language]}</p>`}`
        }
      </header>

      <h2>${words.clauses}</h2>
      ${clauseCards(clauses, language)}

      <h2>${words.playground}</h2>
      <p class="lead">${words.playgroundLead}</p>
      ${this.playground(subject.resolved)}

      <h2>${words.rules}</h2>
      <p class="lead">${words.rulesLead}</p>
      <ol class="rules">
        ${decider.program.checks.map((check) => ruleInWords(check, decider.program, asOf, language))}
      </ol>

      <h2>${words.parameters}</h2>
      <p class="lead">${words.parametersLead}</p>
      ${parameterTable(parameters, pack, language)}

      <h2>${words.cases}</h2>
      ${caseTable(subject.cases, subject.results, Object.fromEntries(decider.program.checks.map((check) => [check.key, check.note.title[language]])), language)}
    </main>`;
  }

  private playground(resolved: ResolvedPack): TemplateResult {
    const { language } = this;
    const words = wording[language];
    return html`<div class="play">
      <div>
        <div class="bar">
          <label>${words.sample}
            <select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
              ${weekExamples.map(({ key, title }) => html`<option value=${key} ?selected=${key === this.example.key}>${title[language]}</option>`)}
            </select>
          </label>
          <button type="button" @click=${() => this.choose(this.example.key)}>${words.reset}</button>
        </div>
        ${weekEditor(this.days, language, (days) => {
          this.days = days;
        })}
        ${this.readingSwitches(resolved)}
      </div>
      <div aria-live="polite">${this.outcome(resolved)}</div>
    </div>`;
  }

  private readingSwitches(resolved: ResolvedPack): TemplateResult {
    const { language } = this;
    const words = wording[language];
    const switches = Object.entries(resolved.parameters).flatMap(([key, parameter]) =>
      parameter.choices === undefined ? [] : [{ key, parameter, choices: parameter.choices }],
    );
    return html`<details class="boxed">
      <summary>${words.readingsLead}</summary>
      <div class="readings">
        ${switches.map(({ key, parameter, choices }) => {
          const own = parameter.values.at(-1)?.value;
          const chosen = this.readings[key] ?? own;
          return html`<label class=${chosen === own ? '' : 'changed'}>
            <span>${parameter.title[language]}</span>
            <select @change=${(event: Event) => this.read(key, (event.target as HTMLSelectElement).value, own)}>
              ${Object.entries(choices).map(
                ([choice, title]) =>
                  html`<option value=${choice} ?selected=${choice === chosen}>${title[language]}${choice === own ? `（${words.own}）` : ''}</option>`,
              )}
            </select>
          </label>`;
        })}
      </div>
    </details>`;
  }

  private outcome(resolved: ResolvedPack): TemplateResult {
    try {
      const { decision, traces } = this.decide();
      return html`<hut-decision .decision=${decision} .explanation=${{ decision, traces } satisfies Explanation} .clauses=${resolved.clauses}></hut-decision>`;
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      return html`<div class="problem" role="alert">
        <strong>${wording[this.language].problem}</strong>
        ${error.problems.map((problem) => html`<p>${describeProblem(problem)}</p>`)}
      </div>`;
    }
  }

  private decide(): { readonly decision: Decision; readonly traces: Explanation['traces'] } {
    const pack = resolvePack({ packs, id: this.pack, readings: this.readings });
    const decider = createDecider({ pack, decision: this.decision, calendar: chinaCalendar });
    const from = this.days[0]?.date ?? '';
    const to = this.days.at(-1)?.date ?? '';
    return decider.explain(stationOf(this.days), { asOf: addDays(civilDate(to), 1), period: { from, to } });
  }

  private choose(key: string): void {
    const example = weekExamples.find((candidate) => candidate.key === key);
    if (example === undefined) return;
    this.example = example;
    this.days = example.days;
  }

  private read(key: string, value: string, own: unknown): void {
    const { [key]: _, ...others } = this.readings;
    this.readings = value === own ? others : { ...others, [key]: value };
  }
}

/** A check in words, with what its words mean below it. */
function ruleInWords(check: TypedCheck, program: Program, asOf: string, language: Language): TemplateResult {
  const { rule, definitions, standing } = checkInWords(check, program, asOf);
  return html`<li>
    <h3>${check.note.title[language]} ${standing === 'binding' ? '' : html`<span class="tag">${wording[language].standings[standing]}</span>`}</h3>
    <p>${rule[language]}</p>
    ${
      definitions.length === 0
        ? ''
        : html`<details>
            <summary>${wording[language].meaning}</summary>
            <dl>
              ${definitions.map(({ title, says }) => html`<dt>${title[language]}</dt><dd>${says[language]}</dd>`)}
            </dl>
          </details>`
    }
    <code>${check.note.cite}</code>
  </li>`;
}

if (customElements.get('desk-policy-page') === undefined) customElements.define('desk-policy-page', DeskPolicyPage);

declare global {
  interface HTMLElementTagNameMap {
    'desk-policy-page': DeskPolicyPage;
  }
}
