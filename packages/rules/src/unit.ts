import type { Language } from './text.ts';

/** A unit in Chinese, and in English for one and for several. */
const units: { readonly [unit: string]: { readonly zh: string; readonly one: string; readonly many: string } } = {
  day: { zh: '天', one: 'day', many: 'days' },
  workingDay: { zh: '个工作日', one: 'working day', many: 'working days' },
  'day/week': { zh: '天', one: 'day a week', many: 'days a week' },
  hour: { zh: '小时', one: 'hour', many: 'hours' },
  'hour/opening': { zh: '小时', one: 'hour an opening', many: 'hours an opening' },
  minute: { zh: '分钟', one: 'minute', many: 'minutes' },
  week: { zh: '周', one: 'week', many: 'weeks' },
  month: { zh: '个月', one: 'month', many: 'months' },
  year: { zh: '年', one: 'year', many: 'years' },
  yearOfAge: { zh: '周岁', one: 'year of age', many: 'years of age' },
  person: { zh: '人', one: 'person', many: 'people' },
  household: { zh: '户', one: 'household', many: 'households' },
  point: { zh: '分', one: 'point', many: 'points' },
  time: { zh: '次', one: 'time', many: 'times' },
  'time/week': { zh: '次', one: 'time a week', many: 'times a week' },
  'time/month': { zh: '次', one: 'time a month', many: 'times a month' },
  'time/quarter': { zh: '次', one: 'time a quarter', many: 'times a quarter' },
  'time/halfYear': { zh: '次', one: 'time in half a year', many: 'times in half a year' },
  'time/year': { zh: '次', one: 'time a year', many: 'times a year' },
  visit: { zh: '次', one: 'visit', many: 'visits' },
  'visit/month': { zh: '次', one: 'visit a month', many: 'visits a month' },
  squareMetre: { zh: '平方米', one: 'square metre', many: 'square metres' },
  percent: { zh: '%', one: 'per cent', many: 'per cent' },
  CNY: { zh: '元', one: 'CNY', many: 'CNY' },
  opening: { zh: '次', one: 'opening', many: 'openings' },
};

/** A unit as people read it, in its plural; an unknown unit stands as the pack wrote it. */
export function unitLabel(unit: string, language: Language): string {
  if (!Object.hasOwn(units, unit)) return unit;
  return units[unit]?.[language === 'zh' ? 'zh' : 'many'] ?? unit;
}

/**
 * An amount with its unit.
 *
 * @example
 * formatAmount('1', 'day/week', 'en') // => '1 day a week'
 * formatAmount('5', 'day/week', 'zh') // => '5天'
 */
export function formatAmount(amount: string, unit: string, language: Language): string {
  if (language === 'zh') return `${amount}${unitLabel(unit, language)}`;
  const singular = amount === '1' && Object.hasOwn(units, unit) ? units[unit]?.one : undefined;
  return `${amount} ${singular ?? unitLabel(unit, language)}`;
}
