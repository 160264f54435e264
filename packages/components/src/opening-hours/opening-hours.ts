import {
  addDays,
  type CivilDate,
  chinaCalendar,
  type OpeningLog,
  type OpeningPlan,
  type StatutoryCalendar,
  type Weekday,
} from '@hutong/calendar';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problem.ts';
import { type Reader, readValue, refuse } from '../contract/reader.ts';
import { fire } from '../element/event-map.ts';
import { HutElement, type Reading } from '../element/hut-element.ts';
import { noticeLine } from '../element/state-screens.ts';
import { baseStyles } from '../theme/base-styles.ts';
import type { Voice } from '../words/voice.ts';
import { exceptionList } from './exception-list.ts';
import { openStatus } from './open-status.ts';
import { readCalendar, readDay, readLog, readPlan, readTime } from './opening-contract.ts';
import { openingHoursStyles } from './opening-hours-styles.ts';
import type { OpeningHoursModel, OpeningHoursView } from './opening-hours-view.ts';
import { type OpeningHoursWords, openingHoursWords } from './opening-hours-words.ts';
import { exceptionsOf, openingWeek, weekStart } from './opening-week.ts';
import { statusLine } from './status-line.ts';
import { weekBar, weekTitle } from './week-bar.ts';
import { weekTable } from './week-table.ts';

/**
 * The opening hours of a place: a week day by day with what gave each day its hours, what happened where there is a log,
 * whether the place is open now and when it opens next, and the exceptions ahead.
 *
 * It reads no clock: `today` and `now` are the page's to say. A year whose holidays are not loaded is never guessed.
 *
 * @summary Shows a station's week and its exceptions.
 * @tag hut-opening-hours
 *
 * @slot loading - Replaces what is shown while the data is on its way.
 * @slot empty - Replaces what is shown without a plan and a log, or without a day.
 * @slot error - Replaces what is shown for faulty data.
 *
 * @fires {CustomEvent<OpeningHoursNavigateDetail>} hut-opening-hours-navigate - The user went to another week.
 * @fires {CustomEvent<DataErrorDetail>} hut-opening-hours-error - The data is faulty; fired once for each new set of faults.
 *
 * @csspart base - The whole element.
 * @csspart status - Open or closed now.
 * @csspart navigation - The buttons that change the week.
 * @csspart week - The table of the week.
 * @csspart exceptions - The list of exceptions.
 */
export class HutOpeningHours extends HutElement<OpeningHoursModel, 'openingHours'> {
  static override readonly elementName = 'opening-hours';
  static override styles = [baseStyles, openingHoursStyles];
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    log: { attribute: false },
    calendar: { attribute: false },
    today: { type: String },
    now: { type: String },
    week: { type: String },
    firstWeekday: { type: Number, attribute: 'first-weekday' },
  };

  /** When the place means to be open. */
  declare plan: OpeningPlan | undefined;
  /** When it was open. */
  declare log: OpeningLog | undefined;
  /** The statutory calendar; mainland China where none is given. */
  declare calendar: StatutoryCalendar | undefined;
  /** Today, as `YYYY-MM-DD` in Shanghai. */
  declare today: string | undefined;
  /** The time of today, as `HH:mm`; without it the element does not say whether the place is open. */
  declare now: string | undefined;
  /** Any day of the week that is shown; today's week where none is given. The buttons change it. */
  declare week: string | undefined;
  /** Day that a week begins with, 1 for Monday to 7 for Sunday. Default 1. */
  declare firstWeekday: number;

  protected override readonly wordsKey = 'openingHours';
  protected override readonly catalogue = openingHoursWords;
  protected override readonly errorEvent = 'hut-opening-hours-error';

  constructor() {
    super();
    this.firstWeekday = 1;
  }

  protected override inputs(): readonly unknown[] {
    return [this.plan, this.log, this.calendar, this.today, this.now, this.week, this.firstWeekday, this.redacted];
  }

  protected override read(): Reading<OpeningHoursModel> {
    const problems: Problem[] = [];
    const take = <T>(reader: Reader<T>, name: string, value: unknown): T | undefined => {
      const given = this.given(name, value);
      if (given === undefined || given === '') return undefined;
      const read = readValue(reader, given, name);
      problems.push(...read.problems);
      return 'value' in read ? read.value : undefined;
    };
    const plan = take(readPlan, 'plan', this.plan);
    const log = take(readLog, 'log', this.log);
    const calendar = take(readCalendar, 'calendar', this.calendar) ?? chinaCalendar;
    const today = take(readDay, 'today', this.today);
    const now = take(readTime, 'now', this.now);
    const shown = take(readDay, 'week', this.week) ?? today;
    const first = take(readWeekday, 'firstWeekday', this.firstWeekday) ?? 1;

    if (problems.length > 0) return { state: 'error', problems };
    if ((plan === undefined && log === undefined) || shown === undefined) return { state: 'empty' };
    const week = openingWeek(weekStart(shown, first), { plan, log, calendar });
    const isKnown = plan !== undefined && today !== undefined && now !== undefined;
    const [previous, next] = [neighbour(week.from, -7), neighbour(week.from, 7)];
    return {
      state: 'ready',
      model: {
        hasPlan: plan !== undefined,
        hasLog: log !== undefined,
        calendar: calendar.version,
        today,
        week,
        exceptions: plan === undefined ? [] : exceptionsOf(plan),
        redacted: this.redacted,
        ...(isKnown ? { status: openStatus(plan, { date: today, time: now }, calendar) } : {}),
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      },
    };
  }

  protected override show(model: OpeningHoursModel, voice: Voice<OpeningHoursWords>): TemplateResult {
    return this.content(this.viewOf(model, voice, this.readOnly ? 'still' : 'live'));
  }

  protected override print(model: OpeningHoursModel, voice: Voice<OpeningHoursWords>): TemplateResult {
    return this.content(this.viewOf(model, voice, 'still'));
  }

  protected override titleOf({ label }: Voice<OpeningHoursWords>): string | TemplateResult {
    return label((words) => words.title);
  }

  protected override emptiness({ words }: Voice<OpeningHoursWords>): {
    readonly reason: string;
    readonly next: string;
  } {
    const hasData = this.given('plan', this.plan) !== undefined || this.given('log', this.log) !== undefined;
    return hasData ? { reason: words.noDay, next: words.noDayNext } : { reason: words.empty, next: words.emptyNext };
  }

  protected override rulesBehind({ calendar }: OpeningHoursModel): string {
    return calendar;
  }

  private content(view: OpeningHoursView): TemplateResult {
    const { model, voice } = view;
    return html`<header class="head">${this.titleBlock(voice)} ${statusLine(view)}</header>
      ${this.notices(model, voice)}
      ${model.week.unknownYears.map((year) => noticeLine('urgent', voice.words.yearUnknown(year)))}
      <section class="section">${weekBar(view)} ${weekTable(view, weekTitle(view))}</section>
      ${exceptionList(view)}
      <p class="small soft">${voice.words.calendar} <code>${model.calendar}</code></p>`;
  }

  private viewOf(model: OpeningHoursModel, voice: Voice<OpeningHoursWords>, mode: 'live' | 'still'): OpeningHoursView {
    return { model, voice, still: mode === 'still', level: (below) => this.level(below), go: (day) => this.go(day) };
  }

  private go(day: CivilDate): void {
    this.week = day;
    const from = weekStart(day, isWeekday(this.firstWeekday) ? this.firstWeekday : 1);
    fire(this, 'hut-opening-hours-navigate', { from, to: addDays(from, 6) });
  }
}

function isWeekday(value: unknown): value is Weekday {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
}

const readWeekday: Reader<Weekday> = (value, place) => {
  if (isWeekday(value)) return value;
  refuse(place, { kind: 'weekday' }, value);
  return 1;
};

/** A day some days away, unless the calendar ends before it. */
function neighbour(day: CivilDate, days: number): CivilDate | undefined {
  try {
    const first = addDays(day, days);
    addDays(first, 6);
    return first;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hut-opening-hours': HutOpeningHours;
  }
}
