import type { PlannedException, ResolvedOpening } from '@hutong/calendar';
import type { Catalogue } from '../words/catalogue.ts';

/** Words of `hut-opening-hours`. */
export interface OpeningHoursWords {
  readonly title: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly noDay: string;
  readonly noDayNext: string;
  readonly week: (week: number, year: string, span: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly thisWeek: string;
  readonly navigation: string;
  readonly day: string;
  readonly planned: string;
  readonly source: string;
  readonly actual: string;
  readonly today: string;
  readonly closed: string;
  readonly openedNot: string;
  readonly noRecord: string;
  readonly suspended: string;
  readonly until: (start: string, end: string) => string;
  readonly nextDay: (time: string) => string;
  readonly sources: { readonly [source in ResolvedOpening['source']]: string };
  readonly season: (name: string) => string;
  readonly holidayName: (name: string) => string;
  readonly makeupDay: string;
  readonly yearUnknown: (year: number) => string;
  readonly yearUnknownDay: (year: number) => string;
  readonly openNow: string;
  readonly openUntil: (end: string) => string;
  readonly closedNow: string;
  readonly opensNext: (day: string, start: string) => string;
  readonly opensToday: (start: string) => string;
  readonly opensNotSoon: (days: number) => string;
  readonly opensUnknown: (year: number) => string;
  readonly nowUnknown: (year: number) => string;
  readonly exceptions: string;
  readonly noExceptions: string;
  readonly pastExceptions: (count: number) => string;
  readonly kind: string;
  readonly hours: string;
  readonly reason: string;
  readonly kinds: { readonly [kind in PlannedException['kind']]: string };
  readonly date: (date: string, weekday: string) => string;
  readonly calendar: string;
  readonly comma: string;
}

/** The words of `hut-opening-hours` in both languages. */
export const openingHoursWords: Catalogue<OpeningHoursWords> = {
  zh: {
    title: '开放时间',
    empty: '尚无开放安排',
    emptyNext: '请将开放计划交给 plan 属性，或将开放记录交给 log 属性。',
    noDay: '尚未指定日期',
    noDayNext: '请设置 today 属性，例如 today="2026-11-24"；本组件不读取设备时钟。',
    week: (week, year, span) => `${year}年第${week}周（${span}）`,
    span: (from, to) => `${from}至${to}`,
    previous: '上一周',
    next: '下一周',
    thisWeek: '本周',
    navigation: '切换周次',
    day: '日期',
    planned: '计划开放',
    source: '依据',
    actual: '实际开放',
    today: '今天',
    closed: '不开放',
    openedNot: '未开放',
    noRecord: '无记录',
    suspended: '停开',
    until: (start, end) => `${start}至${end}`,
    nextDay: (time) => `次日${time}`,
    sources: {
      exception: '例外日期',
      holiday: '节假日安排',
      makeup: '调休上班日安排',
      season: '阶段安排',
      weekly: '每周安排',
    },
    season: (name) => `阶段安排：${name}`,
    holidayName: (name) => `${name}放假`,
    makeupDay: '调休上班',
    yearUnknown: (year) => `${year}年放假安排尚未载入，该年部分日期暂不能确定是否开放。`,
    yearUnknownDay: (year) => `暂不能确定（${year}年放假安排尚未载入）`,
    openNow: '现在开放',
    openUntil: (end) => `至${end}`,
    closedNow: '现在不开放',
    opensNext: (day, start) => `下次开放：${day}${start}`,
    opensToday: (start) => `今天${start}开放`,
    opensNotSoon: (days) => `${days}天内没有开放安排`,
    opensUnknown: (year) => `下次开放时间暂不能确定（${year}年放假安排尚未载入）`,
    nowUnknown: (year) => `现在是否开放暂不能确定（${year}年放假安排尚未载入）`,
    exceptions: '例外日期',
    noExceptions: '此后没有例外日期。',
    pastExceptions: (count) => `更早的例外日期（${count}个）`,
    kind: '类别',
    hours: '时间',
    reason: '原因',
    kinds: { special: '另行安排', closure: '不开放', suspension: '停开' },
    date: (date, weekday) => `${date}（${weekday}）`,
    calendar: '节假日日历',
    comma: '、',
  },
  en: {
    title: 'Opening hours',
    empty: 'No opening hours yet',
    emptyNext: 'Hand the opening plan to the property plan, or the opening log to the property log.',
    noDay: 'No day is set',
    noDayNext: 'Set the attribute today, such as today="2026-11-24"; this element reads no clock.',
    week: (week, year, span) => `Week ${week} of ${year} (${span})`,
    span: (from, to) => `${from} to ${to}`,
    previous: 'Previous week',
    next: 'Next week',
    thisWeek: 'This week',
    navigation: 'Choose the week',
    day: 'Day',
    planned: 'Planned',
    source: 'Why',
    actual: 'Actual',
    today: 'today',
    closed: 'closed',
    openedNot: 'did not open',
    noRecord: 'no record',
    suspended: 'suspended',
    until: (start, end) => `${start}–${end}`,
    nextDay: (time) => `${time} next day`,
    sources: {
      exception: 'exception',
      holiday: 'holiday hours',
      makeup: 'make-up working day',
      season: 'seasonal hours',
      weekly: 'weekly hours',
    },
    season: (name) => `seasonal hours: ${name}`,
    holidayName: (name) => `${name} holiday`,
    makeupDay: 'make-up working day',
    yearUnknown: (year) =>
      `The holidays of ${year} are not loaded: for some days it cannot be told whether the place is open.`,
    yearUnknownDay: (year) => `cannot be told yet (holidays of ${year} not loaded)`,
    openNow: 'Open now',
    openUntil: (end) => `until ${end}`,
    closedNow: 'Closed now',
    opensNext: (day, start) => `Opens next: ${day} at ${start}`,
    opensToday: (start) => `Opens today at ${start}`,
    opensNotSoon: (days) => `No opening is planned for the next ${days} days`,
    opensUnknown: (year) => `When it opens next cannot be told yet (holidays of ${year} not loaded)`,
    nowUnknown: (year) => `Whether it is open now cannot be told (holidays of ${year} not loaded)`,
    exceptions: 'Exceptions',
    noExceptions: 'No exceptions from here on.',
    pastExceptions: (count) => `Earlier exceptions (${count})`,
    kind: 'Kind',
    hours: 'Hours',
    reason: 'Reason',
    kinds: { special: 'special hours', closure: 'closed', suspension: 'suspended' },
    date: (date, weekday) => `${date} (${weekday})`,
    calendar: 'Calendar',
    comma: ', ',
  },
};
