import type { Deadline, DeadlineStep } from './deadline.ts';
import type { HolidayBlock } from './statutory-year.ts';

/** A language that the package writes sentences in. */
export type Language = 'zh' | 'en';

function blockNames(blocks: readonly HolidayBlock[], language: Language): string {
  return blocks.map(({ name, from, to }) => `${name[language]} ${from}/${to}`).join(language === 'zh' ? '、' : ', ');
}

function workingDaysInChinese({ workingDays, date, blocks, makeupDays }: DeadlineStep & { step: 'addWorkingDays' }) {
  const passed = blocks.length === 0 ? '' : `，跳过${blockNames(blocks, 'zh')}`;
  const counted = makeupDays.length === 0 ? '' : `，计入调休上班日${makeupDays.join('、')}`;
  return `第${workingDays}个工作日为${date}${passed}${counted}。`;
}

function workingDaysInEnglish({ workingDays, date, blocks, makeupDays }: DeadlineStep & { step: 'addWorkingDays' }) {
  const passed = blocks.length === 0 ? '' : `, passing over ${blockNames(blocks, 'en')}`;
  const counted = makeupDays.length === 0 ? '' : `, counting the make-up working days ${makeupDays.join(', ')}`;
  return `Working day ${workingDays} is ${date}${passed}${counted}.`;
}

function sayInChinese(step: DeadlineStep): string {
  switch (step.step) {
    case 'start':
      return step.firstDay === step.trigger
        ? `自${step.trigger}起算，当日计入。`
        : `自${step.trigger}起算，当日不计入，第一天为${step.firstDay}（民法典第二百零一条）。`;
    case 'addDays':
      return `第${step.days}天为${step.date}。`;
    case 'addWorkingDays':
      return workingDaysInChinese(step);
    case 'correspondingDay':
      return `${step.months}个月后的对应日为${step.date}（民法典第二百零二条）。`;
    case 'monthEnd':
      return `${step.months}个月后没有对应日，以月末日${step.date}为最后一日（民法典第二百零二条）。`;
    case 'dayOff':
      return step.block === undefined
        ? `${step.date}为周末休息日。`
        : `${step.date}在${step.block.name.zh}假期内（${step.block.from}至${step.block.to}）。`;
    case 'rolled':
      return `顺延至休假日结束的次日${step.date}（民法典第二百零三条）。`;
    case 'notRolled':
      return `遇休假日不顺延，最后一日为${step.date}（民法典第二百零四条：另有规定或者约定的除外）。`;
    case 'notLoaded':
      return `${step.year}年的放假安排尚未载入，最后一日待定。`;
  }
}

function sayInEnglish(step: DeadlineStep): string {
  switch (step.step) {
    case 'start':
      return step.firstDay === step.trigger
        ? `Counting begins on ${step.trigger}, which is the first day.`
        : `Counting begins on ${step.trigger}, which does not count: the first day is ${step.firstDay} (Civil Code art. 201).`;
    case 'addDays':
      return `Day ${step.days} is ${step.date}.`;
    case 'addWorkingDays':
      return workingDaysInEnglish(step);
    case 'correspondingDay':
      return `The corresponding day ${step.months} months later is ${step.date} (Civil Code art. 202).`;
    case 'monthEnd':
      return `There is no corresponding day ${step.months} months later, so the last day is the month's end, ${step.date} (Civil Code art. 202).`;
    case 'dayOff':
      return step.block === undefined
        ? `${step.date} is a weekend day off.`
        : `${step.date} lies in the days off for ${step.block.name.en}, ${step.block.from} to ${step.block.to}.`;
    case 'rolled':
      return `The last day moves to the day after the days off, ${step.date} (Civil Code art. 203).`;
    case 'notRolled':
      return `Days off do not move the last day, ${step.date} (Civil Code art. 204 lets other provisions differ).`;
    case 'notLoaded':
      return `The arrangement of days off for ${step.year} is not loaded: the last day is not known yet.`;
  }
}

/**
 * The steps of a deadline in words, one sentence a step, for a person who wants to follow them.
 *
 * @example
 * const { steps } = deadline(civilDate('2026-09-01'), { within: { months: 1 }, roll: 'forward' }, chinaCalendar)
 * sayDeadline({ steps }, 'zh').at(-1) // => '顺延至休假日结束的次日2026-10-08（民法典第二百零三条）。'
 */
export function sayDeadline({ steps }: Pick<Deadline, 'steps'>, language: Language): string[] {
  return steps.map(language === 'zh' ? sayInChinese : sayInEnglish);
}
