import type { Language, Text } from './text.ts';

const units: { readonly [unit: string]: Text } = {
  day: { zh: '天', en: 'days' },
  'day/week': { zh: '天／周', en: 'days a week' },
  hour: { zh: '小时', en: 'hours' },
  'hour/opening': { zh: '小时／次', en: 'hours an opening' },
  minute: { zh: '分钟', en: 'minutes' },
  week: { zh: '周', en: 'weeks' },
  CNY: { zh: '元', en: 'CNY' },
  opening: { zh: '次', en: 'openings' },
};

/** A unit as people read it; an unknown unit stands as the pack wrote it. */
export function unitLabel(unit: string, language: Language): string {
  return Object.hasOwn(units, unit) ? (units[unit]?.[language] ?? unit) : unit;
}
