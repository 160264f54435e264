import type { Language } from './text.ts';
import { PartialList, Range, type Value } from './value.ts';

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const englishMonths = [
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

/**
 * A value as a sentence shows it, dates as Chinese offices write them.
 *
 * @example
 * formatValue('2023-06-05', 'zh') // => '2023年6月5日'
 */
export function formatValue(value: Value, language: Language): string {
  if (value === undefined) return language === 'zh' ? '未知' : 'unknown';
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return dayShape.test(value) ? formatDate(value, language) : value;
  if (value instanceof Range) return formatRange(value, language);
  if (value instanceof PartialList) {
    const known = formatList(value.sure, language);
    return language === 'zh' ? `${known}（名单不全）` : `${known} (list incomplete)`;
  }
  if (Array.isArray(value)) return formatList(value as readonly Value[], language);
  return formatRecord(value as { readonly [key: string]: Value }, language);
}

/**
 * A civil date.
 *
 * @example
 * formatDate('2023-06-05', 'en') // => '5 June 2023'
 */
export function formatDate(date: string, language: Language): string {
  const [, year = '', month = '', day = ''] = dayShape.exec(date) ?? [];
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * Days from one date to another without repeating what they share.
 *
 * @example
 * formatDateSpan('2023-06-05', '2023-06-11', 'zh') // => '6月5日至11日'
 */
export function formatDateSpan(from: string, to: string, language: Language): string {
  const [, fromYear = '', fromMonth = '', fromDay = ''] = dayShape.exec(from) ?? [];
  const [, toYear = '', toMonth = '', toDay = ''] = dayShape.exec(to) ?? [];
  const sameYear = fromYear === toYear;
  const sameMonth = sameYear && fromMonth === toMonth;
  if (language === 'zh') {
    const start = `${Number(fromMonth)}月${Number(fromDay)}日`;
    if (from === to) return start;
    const end = sameMonth ? `${Number(toDay)}日` : `${Number(toMonth)}月${Number(toDay)}日`;
    return sameYear ? `${start}至${end}` : `${fromYear}年${start}至${toYear}年${end}`;
  }
  const name = (month: string): string => englishMonths[Number(month) - 1] ?? '';
  const end = `${Number(toDay)} ${name(toMonth)}`;
  if (from === to) return end;
  if (sameMonth) return `${Number(fromDay)}–${end}`;
  const start = `${Number(fromDay)} ${name(fromMonth)}`;
  return sameYear ? `${start} – ${end}` : `${start} ${fromYear} – ${end} ${toYear}`;
}

function formatRange({ min, max }: Range, language: Language): string {
  if (min === Number.NEGATIVE_INFINITY) return language === 'zh' ? `不超过${max}` : `at most ${max}`;
  if (max === Number.POSITIVE_INFINITY) return language === 'zh' ? `不少于${min}` : `at least ${min}`;
  return language === 'zh' ? `${min}至${max}` : `${min} to ${max}`;
}

function formatList(values: readonly Value[], language: Language): string {
  if (values.length === 0) return language === 'zh' ? '无' : 'none';
  return values.map((value) => formatValue(value, language)).join(language === 'zh' ? '、' : ', ');
}

/** An opening reads as its day and hours; any other record as its values. */
function formatRecord(record: { readonly [key: string]: Value }, language: Language): string {
  const { date, start, end, minutes } = record;
  if (typeof date === 'string' && typeof start === 'string' && typeof end === 'string') {
    const day = formatDateSpan(date, date, language);
    const length =
      typeof minutes !== 'number' ? '' : language === 'zh' ? `（${minutes}分钟）` : ` (${minutes} minutes)`;
    return language === 'zh' ? `${day}${start}至${end}${length}` : `${day} ${start}–${end}${length}`;
  }
  if (typeof date === 'string') return formatDateSpan(date, date, language);
  return formatList(Object.values(record), language);
}
