import { addDays, chinaCalendar, civilDate } from '@hutong/calendar';
import { formatDateSpan, type JsonObject, type Language } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { wording } from './wording.ts';

/** What is written down of one day. */
export interface DayEntry {
  readonly date: string;
  readonly state: 'logged' | 'suspended' | 'unlogged';
  readonly sessions: readonly (readonly [start: string, end: string])[];
}

/** A named week to begin from. */
export interface WeekExample {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly days: readonly DayEntry[];
}

function week(monday: string, open: readonly (string | readonly (readonly [string, string])[])[]): readonly DayEntry[] {
  return open.map((entry, index) => {
    const date = addDays(civilDate(monday), index);
    if (entry === 'suspended' || entry === 'unlogged') return { date, state: entry, sessions: [] };
    return { date, state: 'logged', sessions: typeof entry === 'string' ? [] : entry };
  });
}

const day = [['09:00', '17:00']] as const;
const closed: readonly (readonly [string, string])[] = [];

/** Weeks that show one question each. All are made up. */
export const weekExamples: readonly WeekExample[] = [
  {
    key: 'office',
    title: { zh: '只在工作日开放的一周', en: 'a week of office hours' },
    days: week('2023-06-05', [day, day, day, day, day, closed, closed]),
  },
  {
    key: 'short',
    title: { zh: '有一次不足三小时', en: 'an opening of under three hours' },
    days: week('2023-06-05', [closed, day, day, day, [['09:00', '11:50']], day, closed]),
  },
  {
    key: 'festival',
    title: { zh: '端午周，周日调休上班', en: 'Dragon Boat week with a working Sunday' },
    days: week('2023-06-19', [day, day, day, closed, closed, closed, day]),
  },
  {
    key: 'typhoon',
    title: { zh: '台风停开两天', en: 'two days closed for a typhoon' },
    days: week('2026-07-06', [day, 'suspended', day, day, 'suspended', day, closed]),
  },
  {
    key: 'gap',
    title: { zh: '周五起没有记录', en: 'no record from Friday on' },
    days: week('2026-03-02', [day, day, day, day, 'unlogged', 'unlogged', 'unlogged']),
  },
  {
    key: 'unannounced',
    title: { zh: '次年放假安排尚未公布', en: 'next year’s holidays not announced' },
    days: week('2027-02-01', [day, day, day, day, day, closed, closed]),
  },
];

/** The station that the days describe. Days without a record are left out of the log: they are unknown, not closed. */
export function stationOf(days: readonly DayEntry[]): JsonObject {
  const recorded = days.filter(({ state }) => state !== 'unlogged');
  const first = recorded[0];
  if (first === undefined) return { id: 'station-qinghe', feeForMinors: 0 };
  // A log asserts that it is complete from its first to its last day; it ends before the first day without a record.
  const gap = days.findIndex(({ state }, index) => index > days.indexOf(first) && state === 'unlogged');
  const kept = days.slice(days.indexOf(first), gap === -1 ? days.length : gap);
  return {
    id: 'station-qinghe',
    feeForMinors: 0,
    opening: {
      log: {
        from: first.date,
        to: kept.at(-1)?.date ?? first.date,
        days: kept.filter(({ sessions }) => sessions.length > 0).map(({ date, sessions }) => ({ date, sessions })),
        suspensions: kept
          .filter(({ state }) => state === 'suspended')
          .map(({ date }) => ({ from: date, to: date, reason: '停开' })),
      },
    },
  };
}

/** A week of days with their openings, each editable. `change` gets the week after the edit. */
export function weekEditor(
  days: readonly DayEntry[],
  language: Language,
  change: (days: readonly DayEntry[]) => void,
): TemplateResult {
  const words = wording[language];
  const edit = (index: number, entry: DayEntry): void =>
    change(days.map((other, place) => (place === index ? entry : other)));
  return html`<div class="days">
    ${days.map((entry, index) => {
      const kind = chinaCalendar.classify(civilDate(entry.date));
      const name = `${words.weekdays[index] ?? ''} ${formatDateSpan(entry.date, entry.date, language)}`;
      return html`<div class="day ${kind.kind === 'weekend' || kind.kind === 'holiday' ? 'rest' : ''}" role="group" aria-label=${name}>
        <div class="bar">
          <span><strong>${name}</strong> <span class="quiet">${words.kindNames[kind.kind]}</span></span>
          <select aria-label=${`${name} ${words.opening}`} @change=${(event: Event) => edit(index, withState(entry, (event.target as HTMLSelectElement).value))}>
            ${(['logged', 'suspended', 'unlogged'] as const).map((state) => html`<option value=${state} ?selected=${state === entry.state}>${words[state]}</option>`)}
          </select>
        </div>
        ${
          entry.state !== 'logged'
            ? ''
            : html`<div class="times">
                ${entry.sessions.length === 0 ? html`<span class="quiet">${words.closed}</span>` : ''}
                ${entry.sessions.map(
                  ([start, end], session) => html`
                    ${timeField(`${name} ${words.from} ${session + 1}`, start, (value) => edit(index, withSession(entry, session, [value, end])))}
                    <span aria-hidden="true">—</span>
                    ${timeField(`${name} ${words.to} ${session + 1}`, end, (value) => edit(index, withSession(entry, session, [start, value])))}
                    <button type="button" aria-label=${`${name} ${words.removeOpening} ${session + 1}`} @click=${() => edit(index, { ...entry, sessions: entry.sessions.filter((_, other) => other !== session) })}>×</button>
                  `,
                )}
                <button type="button" aria-label=${`${name} ${words.addOpening}`} @click=${() => edit(index, { ...entry, sessions: [...entry.sessions, entry.sessions.length === 0 ? ['09:00', '17:00'] : ['18:00', '21:00']] })}>＋ ${words.addOpening}</button>
              </div>`
        }
      </div>`;
    })}
  </div>`;
}

/** A text field, for `25:00` is one in the morning of the next day and no clock shows it. */
function timeField(label: string, value: string, change: (value: string) => void): TemplateResult {
  return html`<input class="time" type="text" inputmode="numeric" aria-label=${label} .value=${value} @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())} />`;
}

function withState(entry: DayEntry, state: string): DayEntry {
  if (state === 'suspended' || state === 'unlogged') return { ...entry, state, sessions: [] };
  return { ...entry, state: 'logged' };
}

function withSession(entry: DayEntry, index: number, session: readonly [string, string]): DayEntry {
  return { ...entry, sessions: entry.sessions.map((other, place) => (place === index ? session : other)) };
}
