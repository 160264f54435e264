import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ownField } from '../contract/own-field.ts';
import type { Problem } from '../contract/problem.ts';
import { version } from '../version.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { languageTags } from '../words/language.ts';
import { type KitWords, settings } from '../words/settings.ts';
import { type Voice, voiceOf } from '../words/voice.ts';
import { fire, type HutEventMap } from './event-map.ts';
import { JsonChild } from './json-child.ts';
import { LanguageController } from './language-controller.ts';
import { type PrintOptions, printDocument } from './print-document.ts';
import { emptyScreen, errorScreen, loadingScreen, noticeLine } from './state-screens.ts';

/** What an element makes of its properties: nothing there, faulty, or a model that can be shown without a doubt. */
export type Reading<Model> =
  | { readonly state: 'empty' }
  | { readonly state: 'error'; readonly problems: readonly Problem[] }
  | { readonly state: 'ready'; readonly model: Model };

/** The events that carry a {@link DataErrorDetail}. */
type ErrorEventName = { [Name in keyof HutEventMap]: Name extends `${string}-error` ? Name : never }[keyof HutEventMap];

/**
 * The ground that every element of the kit stands on: language and words, data from properties or a child script, the
 * states loading, empty, error, stale, redacted, and print.
 *
 * An element first *reads* its properties into a model of its own and then shows the model. Reading may find faults,
 * showing cannot: so nothing throws on a page's data and no box stays blank.
 */
export abstract class HutElement<Model, Key extends keyof KitWords> extends LitElement {
  /** Version of the kit. */
  static readonly version: string = version;
  /** Name of the element without prefix; `define` adds it. */
  static readonly elementName: string = '';

  static override properties: PropertyDeclarations = {
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    loading: { type: Boolean },
    readOnly: { type: Boolean, attribute: 'readonly' },
    redacted: { type: Boolean },
    bilingual: { type: Boolean },
    rulesInForce: { type: String, attribute: 'rules-in-force' },
  };

  /** Title in place of the element's own. */
  declare heading: string | undefined;
  /** Level of the title among the headings of the page, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** The data is on its way. */
  declare loading: boolean;
  /** Show everything and offer nothing to operate. */
  declare readOnly: boolean;
  /** Hide what may be personal: identifiers, facts, reasons. */
  declare redacted: boolean;
  /** Show texts in both languages, for reviewers. */
  declare bilingual: boolean;
  /** Version in force of the rules behind the data, such as `cn-sh-changning@1.1.0`. Another one than the data's is reported as stale. */
  declare rulesInForce: string | undefined;

  protected abstract readonly wordsKey: Key;
  protected abstract readonly catalogue: Catalogue<KitWords[Key]>;
  protected abstract readonly errorEvent: ErrorEventName;

  private readonly languageController = new LanguageController(this);
  private readonly script = new JsonChild(this);
  private reading: Reading<Model> = { state: 'empty' };
  private voice: Voice<KitWords[Key]> | undefined;
  private seen: readonly unknown[] = [];
  private reported = '';

  constructor() {
    super();
    this.headingLevel = 2;
    this.loading = false;
    this.readOnly = false;
    this.redacted = false;
    this.bilingual = false;
  }

  /** The model that is shown; nothing while there is none. */
  protected get model(): Model | undefined {
    return this.reading.state === 'ready' ? this.reading.model : undefined;
  }

  /** What the model is made of. It is read anew when one of these is another value than before. */
  protected abstract inputs(): readonly unknown[];
  /** Reads the properties into a model. */
  protected abstract read(): Reading<Model>;
  /** Shows a model. */
  protected abstract show(model: Model, voice: Voice<KitWords[Key]>): TemplateResult;
  /** What a sheet of paper shows of a model. */
  protected abstract print(model: Model, voice: Voice<KitWords[Key]>): TemplateResult;
  /** Title of the element for a model, or for none. */
  protected abstract titleOf(voice: Voice<KitWords[Key]>, model: Model | undefined): string | TemplateResult;
  /** Why there is nothing to show, and what to do about it. */
  protected abstract emptiness(voice: Voice<KitWords[Key]>): { readonly reason: string; readonly next: string };
  /** Version of the rules behind a model, to compare with `rulesInForce`. */
  protected abstract rulesBehind(model: Model): string;

  /** Value of a property, else what the child script has under its name. */
  protected given(property: string, value: unknown): unknown {
    if (value !== undefined && value !== null) return value;
    const { data } = this.script;
    return data.kind === 'values' ? ownField(data.values, property) : undefined;
  }

  /**
   * The element as a whole HTML document for a printer that takes a string. It is a still: nothing in it can be pressed,
   * nothing personal is in it while `redacted` is set. Faulty or absent data prints as the same message that the screen shows.
   */
  getPrintHTML(options: PrintOptions = {}): string {
    this.readAnew();
    const voice = this.speak();
    const { reading } = this;
    const content = html`<article class="base">
      ${reading.state === 'ready' ? this.print(reading.model, voice) : html`${this.titleBlock(voice)}${this.body(voice)}`}
    </article>`;
    const title = this.plainTitle(voice);
    return printDocument(content, { title, language: voice.language }, options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.readAnew();
    this.voice = this.speak();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const faults = this.reading.state === 'error' ? JSON.stringify(this.reading.problems) : '';
    if (faults === this.reported) return;
    this.reported = faults;
    if (this.reading.state === 'error') fire(this, this.errorEvent, { problems: this.reading.problems });
  }

  protected override render(): TemplateResult {
    const voice = this.voice ?? this.speak();
    return html`<article
      class="base ${voice.language}"
      part="base"
      lang=${languageTags[voice.language]}
      aria-labelledby="title"
      aria-busy=${this.loading ? 'true' : 'false'}
    >
      ${this.loading || this.reading.state !== 'ready' ? this.titleBlock(voice) : ''}${this.body(voice)}
    </article>`;
  }

  /** The title; headings are roles, since their level is the page's to say. */
  protected titleBlock(voice: Voice<KitWords[Key]>): TemplateResult {
    return html`<div id="title" class="title" part="title" role="heading" aria-level=${this.level(0)}>
      ${this.ownHeading ?? this.titleOf(voice, this.model)}
    </div>`;
  }

  /** Level of a heading that stands so many steps below the title. */
  protected level(below: number): number {
    const top = Number.isInteger(this.headingLevel) ? Math.min(Math.max(this.headingLevel, 1), 6) : 2;
    return Math.min(top + below, 6);
  }

  private body(voice: Voice<KitWords[Key]>): TemplateResult {
    if (this.loading) return loadingScreen(voice);
    const { reading } = this;
    if (reading.state === 'error') return errorScreen(voice, reading.problems);
    if (reading.state === 'ready') return this.show(reading.model, voice);
    const { reason, next } = this.emptiness(voice);
    return emptyScreen(reason, next);
  }

  /** What is to be known before anything else: rules that are no longer in force, data that is hidden. */
  protected notices(model: Model, { shared }: Voice<KitWords[Key]>): TemplateResult {
    const behind = this.rulesBehind(model);
    const stale = typeof this.rulesInForce === 'string' && this.rulesInForce !== '' && this.rulesInForce !== behind;
    return html`${stale ? noticeLine('urgent', shared.staleRules(behind, this.rulesInForce ?? '')) : ''}
    ${this.redacted ? noticeLine('quiet', shared.redactedNotice) : ''}`;
  }

  /** The title that the page gave, if it is one. */
  private get ownHeading(): string | undefined {
    return typeof this.heading === 'string' ? this.heading : undefined;
  }

  private plainTitle(voice: Voice<KitWords[Key]>): string {
    const title = this.ownHeading ?? this.titleOf({ ...voice, ...plainly(voice) }, this.model);
    return typeof title === 'string' ? title : '';
  }

  private readAnew(): void {
    const { data } = this.script;
    const inputs = [data, ...this.inputs()];
    if (inputs.length === this.seen.length && inputs.every((input, index) => Object.is(input, this.seen[index])))
      return;
    this.seen = inputs;
    if (data.kind === 'broken') {
      const received = { kind: 'text', length: data.length } as const;
      this.reading = { state: 'error', problems: [{ path: 'script', expected: { kind: 'json' }, received }] };
      return;
    }
    try {
      this.reading = this.read();
    } catch {
      // A host object that fails when it is used, such as a calendar that throws: still an answer, never a blank box.
      const problem: Problem = { path: '', expected: { kind: 'object' }, received: { kind: 'unreadable' } };
      this.reading = { state: 'error', problems: [problem] };
    }
  }

  private speak(): Voice<KitWords[Key]> {
    return voiceOf({
      element: this.wordsKey,
      catalogue: this.catalogue,
      language: this.languageController.language,
      bilingual: this.bilingual || settings().bilingual === true,
      settings: settings(),
    });
  }
}

/** The same voice in one language only, for places that take no markup. */
function plainly<Words>({ language, words, shared }: Voice<Words>): Pick<Voice<Words>, 'say' | 'label'> {
  return { say: (text) => text[language], label: (pick) => pick(words, shared) };
}
