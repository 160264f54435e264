import {
  addDays,
  type CivilDate,
  civilDate,
  isoWeeksWithin,
  type StatutoryCalendar,
  toDayNumber,
} from '@hutong/calendar';
import type { FindingMember, Missing } from './decision.ts';
import { formatDateSpan } from './format-value.ts';
import type { EachNote } from './pack.ts';
import { type Text, textOf } from './text.ts';

/** A stretch of days that a check looks at; with `missing` instead of days when nobody can say where it lies. */
export interface Window extends FindingMember {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly missing?: Missing;
}

/** The windows that lie wholly within a period; a week or month that the period cuts is not assessed. */
export function windowsWithin(
  kind: Exclude<EachNote['window'], 'member' | 'group'>,
  period: { readonly from: CivilDate; readonly to: CivilDate },
  calendar: StatutoryCalendar,
): readonly Window[] {
  if (period.to < period.from) return [];
  switch (kind) {
    case 'isoWeek':
      return isoWeeksWithin(period.from, period.to).map(({ id, from, to }) => ({
        kind,
        key: id,
        label: textOf((language) => {
          const [year = '', week = ''] = id.split('-W');
          const days = formatDateSpan(from, to, language);
          return language === 'zh'
            ? `${year}年第${Number(week)}周（${days}）`
            : `week ${Number(week)} of ${year} (${days})`;
        }),
        from,
        to,
      }));
    case 'holidayBlock':
      return holidayBlocks(period, calendar);
    case 'month':
      return monthsWithin(period, 1).map((window) => ({
        ...window,
        kind,
        key: window.from.slice(0, 7),
        label: labelMonth(window.from),
      }));
    case 'quarter':
      return monthsWithin(period, 3).map((window) => numbered(window, kind, 3, { zh: '季度', en: 'quarter' }, 'Q'));
    case 'halfYear':
      return monthsWithin(period, 6).map((window) => numbered(window, kind, 6, { zh: '半年', en: 'half' }, 'H'));
    case 'year':
      return monthsWithin(period, 12).map((window) => {
        const year = window.from.slice(0, 4);
        return { ...window, kind, key: year, label: { zh: `${year}年`, en: year } };
      });
    default:
      return kind satisfies never;
  }
}

function holidayBlocks(
  period: { readonly from: CivilDate; readonly to: CivilDate },
  calendar: StatutoryCalendar,
): readonly Window[] {
  const { blocks, missingYears } = calendar.blocksWithin(period.from, period.to);
  const known = blocks.map(({ id, name, from, to }): Window => {
    const label = textOf((language) =>
      language === 'zh'
        ? `${from.slice(0, 4)}年${name.zh}假期（${formatDateSpan(from, to, language)}）`
        : `${name.en} holiday of ${from.slice(0, 4)} (${formatDateSpan(from, to, language)})`,
    );
    return { kind: 'holidayBlock', key: id, label, from, to };
  });
  const unannounced = missingYears.map((year): Window => {
    const first = civilDate(`${year}-01-01`);
    const last = civilDate(`${year}-12-31`);
    return {
      kind: 'holidayBlock',
      key: `${year}`,
      label: { zh: `${year}年各放假假期`, en: `holidays of ${year}` },
      from: first > period.from ? first : period.from,
      to: last < period.to ? last : period.to,
      missing: {
        path: `calendar.${year}`,
        why: 'notLoaded',
        title: { zh: `${year}年放假安排`, en: `holidays of ${year}` },
      },
    };
  });
  return [...known, ...unannounced];
}

/** Stretches of so many months, aligned to the year, wholly within the period. */
function monthsWithin(
  period: { readonly from: CivilDate; readonly to: CivilDate },
  length: number,
): readonly { readonly from: CivilDate; readonly to: CivilDate }[] {
  const windows: { from: CivilDate; to: CivilDate }[] = [];
  const start = Math.floor(monthNumber(period.from) / length) * length;
  for (let month = start; ; month += length) {
    const from = firstOfMonth(month);
    const to = addDays(firstOfMonth(month + length), -1);
    if (to > period.to) return windows;
    if (from >= period.from) windows.push({ from, to });
  }
}

function monthNumber(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOfMonth(month: number): CivilDate {
  return civilDate(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
}

function labelMonth(date: CivilDate): Text {
  const [year = '', month = ''] = date.split('-');
  return { zh: `${year}年${Number(month)}月`, en: `${monthNames[Number(month) - 1] ?? ''} ${year}` };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function numbered(
  window: { readonly from: CivilDate; readonly to: CivilDate },
  kind: string,
  length: number,
  noun: Text,
  letter: string,
): Window {
  const year = window.from.slice(0, 4);
  const number = (Number(window.from.slice(5, 7)) - 1) / length + 1;
  const zh = kind === 'halfYear' ? `${year}年${number === 1 ? '上' : '下'}半年` : `${year}年第${number}${noun.zh}`;
  return { ...window, kind, key: `${year}-${letter}${number}`, label: { zh, en: `${noun.en} ${number} of ${year}` } };
}

/** Days of a window, both ends included. */
export function lengthOf(window: { readonly from: CivilDate; readonly to: CivilDate }): number {
  return toDayNumber(window.to) - toDayNumber(window.from) + 1;
}
