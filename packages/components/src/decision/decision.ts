import type { Decision, Explanation, Text } from '@hutong/rules';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { readValue } from '../contract/reader.ts';
import { fire } from '../element/event-map.ts';
import { HutElement, type Reading } from '../element/hut-element.ts';
import { baseStyles } from '../theme/base-styles.ts';
import { sharedWords } from '../words/shared-words.ts';
import type { Voice } from '../words/voice.ts';
import {
  type ClauseTexts,
  readClauses,
  readDecision,
  readExplanation,
  readOutcomeTitles,
} from './decision-contract.ts';
import { decisionHead } from './decision-head.ts';
import { type DecisionModel, decisionModel, type PlacedFinding } from './decision-model.ts';
import { decisionStyles } from './decision-styles.ts';
import type { DecisionFilter, DecisionView, Origin } from './decision-view.ts';
import { type DecisionWords, decisionWords } from './decision-words.ts';
import { filterBar } from './filter-bar.ts';
import { findingGroup } from './finding-group.ts';
import { missingFacts } from './missing-facts.ts';
import { provenanceBlock } from './provenance-block.ts';
import { type RedactionWords, redactDecision, redactFindings } from './redaction.ts';
import { nextDuty, scoreTable } from './score-table.ts';
import { hasStrip } from './year-strip.ts';

/** Rows that a table lists at first, and how many more at a time. */
const ROWS = 200;

type Opened = Pick<DecisionView, 'origin' | 'unfolded' | 'rows' | 'steps'>;

const hiddenWords: RedactionWords = {
  hidden: { zh: sharedWords.zh.hidden, en: sharedWords.en.hidden },
  member: (number): Text => ({
    zh: decisionWords.zh.unnamedMember(number),
    en: decisionWords.en.unnamedMember(number),
  }),
};

/**
 * A decision explained: outcome, findings by requirement with their clauses, facts and parameters, what is missing, and
 * the steps that led there. It computes no policy; it shows what the engine decided.
 *
 * @summary Shows any decision with the reasons behind it.
 * @tag hut-decision
 *
 * @slot loading - Replaces what is shown while the data is on its way.
 * @slot empty - Replaces what is shown without a decision.
 * @slot error - Replaces what is shown for faulty data.
 *
 * @fires {CustomEvent<DecisionSelectDetail>} hut-decision-select - A finding was opened or closed by the user.
 * @fires {CustomEvent<DecisionFilterDetail>} hut-decision-filter - The user chose which verdicts are listed.
 * @fires {CustomEvent<DataErrorDetail>} hut-decision-error - The data is faulty; fired once for each new set of faults.
 *
 * @csspart base - The whole element.
 * @csspart head - Title, subject, dates and outcome.
 * @csspart outcome - The outcome.
 * @csspart missing - The facts that are still needed.
 * @csspart scores - The totals of an instrument.
 * @csspart next - When the next duty can be done.
 * @csspart filters - The buttons that choose verdicts.
 * @csspart check - One requirement with its findings.
 * @csspart clause - A clause.
 * @csspart strip - The year at a glance.
 * @csspart table - The table of findings.
 * @csspart panel - The details of a finding.
 * @csspart trace - The steps of the logic.
 * @csspart provenance - The versions behind the decision.
 */
export class HutDecision extends HutElement<DecisionModel, 'decision'> {
  static override readonly elementName = 'decision';
  static override styles = [baseStyles, decisionStyles];
  static override properties: PropertyDeclarations = {
    decision: { attribute: false },
    explanation: { attribute: false },
    clauses: { attribute: false },
    outcomeTitles: { attribute: false },
    filter: { type: String },
    selected: { type: String },
  };

  /** The decision, as the engine gives it. */
  declare decision: Decision | undefined;
  /** The explanation of the same decision. Its decision is used where `decision` is not set. */
  declare explanation: Explanation | undefined;
  /** Clauses by id; without them a finding shows the id of its clause. The clauses of a resolved pack fit as they are. */
  declare clauses: ClauseTexts | undefined;
  /** What outcomes and grades are called, by their key, such as `{ high: { zh: '高风险', en: 'high risk' } }`; a pack knows. */
  declare outcomeTitles: { readonly [outcome: string]: Text } | undefined;
  /** Which verdicts are listed: `all` or one of them. */
  declare filter: DecisionFilter;
  /** Id of the finding whose details are open. */
  declare selected: string | undefined;

  /** What the user has opened. Not the page's concern, so no property. */
  private opened: Opened = { origin: 'strip', unfolded: new Set(), rows: ROWS, steps: new Map() };

  protected override readonly wordsKey = 'decision';
  protected override readonly catalogue = decisionWords;
  protected override readonly errorEvent = 'hut-decision-error';

  constructor() {
    super();
    this.filter = 'all';
  }

  protected override inputs(): readonly unknown[] {
    return [this.decision, this.explanation, this.clauses, this.outcomeTitles, this.redacted];
  }

  protected override read(): Reading<DecisionModel> {
    const own = this.given('decision', this.decision);
    const explanation = this.given('explanation', this.explanation);
    if (own === undefined && explanation === undefined) return { state: 'empty' };

    const explained = readValue(readExplanation, explanation ?? { traces: {} }, 'explanation');
    const clauses = readValue(readClauses, this.given('clauses', this.clauses) ?? {}, 'clauses');
    const titles = readValue(readOutcomeTitles, this.given('outcomeTitles', this.outcomeTitles) ?? {}, 'outcomeTitles');
    const inner = 'value' in explained ? explained.value.decision : undefined;
    const decision =
      own === undefined
        ? readValue(readDecision, inner, 'explanation.decision')
        : readValue(readDecision, own, 'decision');
    if (!('value' in decision) || !('value' in clauses) || !('value' in titles) || !('value' in explained)) {
      const problems = [...explained.problems, ...clauses.problems, ...titles.problems];
      // An explanation that cannot be read has no decision to find fault with.
      const hidden = own === undefined && explained.problems.length > 0;
      return { state: 'error', problems: hidden ? problems : [...decision.problems, ...problems] };
    }
    const { findings } = decision.value;
    const placed = findings.map((finding, index): PlacedFinding => ({ finding, index }));
    const shown = this.redacted ? redactFindings(placed, hiddenWords) : placed;
    const { traces, decisive = [] } = explained.value;
    return {
      state: 'ready',
      model: decisionModel(this.redacted ? redactDecision(decision.value) : decision.value, shown, {
        clauses: clauses.value,
        outcomeTitles: titles.value,
        traces: explanation === undefined ? undefined : traces,
        decisive,
        redacted: this.redacted,
      }),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The steps that were opened belong to the finding that was open.
    if (changed.has('selected')) this.opened = { ...this.opened, steps: new Map() };
  }

  protected override show(model: DecisionModel, voice: Voice<DecisionWords>): TemplateResult {
    return this.content(this.viewOf(model, voice, this.readOnly ? 'still' : 'live'));
  }

  protected override print(model: DecisionModel, voice: Voice<DecisionWords>): TemplateResult {
    return this.content(this.viewOf(model, voice, 'still'));
  }

  protected override titleOf(
    { say, label }: Voice<DecisionWords>,
    model: DecisionModel | undefined,
  ): string | TemplateResult {
    return model === undefined ? label((words) => words.title) : say(model.decision.title);
  }

  protected override emptiness({ words }: Voice<DecisionWords>): { readonly reason: string; readonly next: string } {
    return { reason: words.empty, next: words.emptyNext };
  }

  protected override rulesBehind({ decision }: DecisionModel): string {
    return decision.provenance.pack;
  }

  private content(view: DecisionView): TemplateResult {
    const { model, voice } = view;
    const groups = model.groups.map((group) => findingGroup(group, view));
    return html`${decisionHead(view, this.titleBlock(voice))} ${this.notices(model, voice)} ${missingFacts(view)}
    ${nextDuty(view)} ${scoreTable(view)} ${filterBar(view)}
    <p id="strip-help" class="unseen">${voice.words.stripHelp}</p>
    ${groups}
    ${model.groups.length > 0 && groups.every((group) => group === '') ? html`<p class="soft">${voice.words.noMatch}</p>` : ''}
    ${provenanceBlock(view)}`;
  }

  private viewOf(model: DecisionModel, voice: Voice<DecisionWords>, mode: 'live' | 'still'): DecisionView {
    const still = mode === 'still';
    const placed = model.groups.flatMap(({ findings }) => findings);
    const selected = still ? undefined : placed.find(({ finding }) => finding.id === this.selected);
    const group = model.groups.find(({ findings }) => selected !== undefined && findings.includes(selected));
    return {
      model,
      voice,
      filter:
        still || (this.filter !== 'all' && !(model.occurring as readonly string[]).includes(this.filter))
          ? 'all'
          : this.filter,
      selected,
      ...this.opened,
      origin: group !== undefined && hasStrip(group) ? this.opened.origin : 'row',
      still,
      level: (below) => this.level(below),
      actions: {
        select: (finding, origin) => this.select(finding, origin),
        close: () => this.close(),
        filterBy: (filter) => this.filterBy(filter),
        fold: (check) => this.fold(check),
        more: () => this.open({ rows: this.opened.rows + ROWS }),
        toggleStep: (place, open) => {
          if (this.opened.steps.get(place) !== open) this.open({ steps: new Map(this.opened.steps).set(place, open) });
        },
      },
    };
  }

  private select({ finding, index }: PlacedFinding, origin: Origin): void {
    this.open({ origin });
    if (this.selected === finding.id) return;
    this.selected = finding.id;
    const { id, check, status } = finding;
    fire(this, 'hut-decision-select', { index, check, status, ...(this.redacted ? {} : { finding: id }) });
  }

  private close(): void {
    if (this.selected === undefined) return;
    const index = this.placeOf(this.selected);
    const find = (kind: string) => this.renderRoot.querySelector<HTMLElement>(`${kind}[data-index="${index}"]`);
    const opener = (this.opened.origin === 'strip' ? find('[role="option"]') : null) ?? find('button');
    // The details are about to go, and the focus with them when it is inside: it returns to what opened them.
    if (this.renderRoot.querySelector('.panel:focus-within') !== null) opener?.focus();
    this.selected = undefined;
    fire(this, 'hut-decision-select', { index: -1 });
  }

  private placeOf(id: string): number | undefined {
    const placed = this.model?.groups.flatMap(({ findings }) => findings).find(({ finding }) => finding.id === id);
    return placed?.index;
  }

  private filterBy(filter: DecisionFilter): void {
    if (this.filter === filter) return;
    this.filter = filter;
    fire(this, 'hut-decision-filter', { filter });
  }

  private fold(check: string): void {
    const unfolded = new Set(this.opened.unfolded);
    if (!unfolded.delete(check)) unfolded.add(check);
    this.open({ unfolded });
  }

  private open(change: Partial<Opened>): void {
    this.opened = { ...this.opened, ...change };
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hut-decision': HutDecision;
  }
}
