import {
  CalendarError,
  type OpeningDay,
  type OpeningLog,
  type OpeningPlan,
  openingDays as resolveDays,
} from '@hutong/calendar';
import type { Missing } from '../decision.ts';
import type { Environment, Operator } from '../operator.ts';
import { RulesError } from '../rules-error.ts';
import type { FieldType, Type } from '../type.ts';
import { booleanType, dateType, integerType, nameOfType, stringType } from '../type.ts';
import { withUnknownReasons } from '../unknown-reason.ts';
import type { Value } from '../value.ts';

const openingType: Type = {
  kind: 'record',
  fields: {
    date: { type: dateType, title: { zh: '日期', en: 'date' } },
    start: { type: stringType, title: { zh: '开门时刻', en: 'opens at' } },
    end: { type: stringType, title: { zh: '关门时刻', en: 'closes at' } },
    minutes: { type: integerType, title: { zh: '开放时长', en: 'length of the opening' }, unit: 'minute' },
  },
};

const dayFields: { readonly [key: string]: FieldType } = {
  date: { type: dateType, title: { zh: '日期', en: 'date' } },
  weekday: { type: integerType, title: { zh: '星期', en: 'weekday' } },
  workday: { type: booleanType, title: { zh: '工作日', en: 'working day' } },
  restDay: {
    type: booleanType,
    title: {
      zh: '休息日（周末或放假日，不含调休上班日）',
      en: 'day off (weekend or holiday, not a make-up working day)',
    },
  },
  holiday: { type: booleanType, title: { zh: '放假日', en: 'day of a public holiday' } },
  statutory: { type: booleanType, title: { zh: '法定节日当日', en: 'statutory holiday itself' } },
  openings: { type: { kind: 'list', of: openingType }, title: { zh: '各次开放', en: 'openings' } },
  longest: { type: integerType, title: { zh: '最长一次开放', en: 'longest opening' }, unit: 'minute' },
  shortest: { type: integerType, title: { zh: '最短一次开放', en: 'shortest opening' }, unit: 'minute' },
  total: { type: integerType, title: { zh: '全天开放时长', en: 'open time of the day' }, unit: 'minute' },
  suspended: { type: booleanType, title: { zh: '停开', en: 'suspended' } },
};

/** `openingDays`: plan, log, gap in minutes that still joins two openings, and `actual` or `planned`. One record a date of the period. */
export const openingDays: Operator = {
  name: 'openingDays',
  operands: { min: 4, max: 4 },
  type: ([plan, log, gap, basis], context) => {
    const wanted: readonly (readonly [Type | undefined, Type['kind']])[] = [
      [plan, 'openingPlan'],
      [log, 'openingLog'],
      [gap, 'number'],
      [basis, 'string'],
    ];
    for (const [index, [type, kind]] of wanted.entries()) {
      if (type !== undefined && type.kind !== kind && type.kind !== 'any')
        context.refuse(index, kind, `it is ${nameOfType(type)}`);
    }
    return { kind: 'list', of: { kind: 'record', fields: dayFields } };
  },
  compile:
    ([plan = () => undefined, log = () => undefined, gap = () => undefined, basis = () => undefined]) =>
    (environment) =>
      dayRecords(environment, plan(environment), log(environment), gap(environment), basis(environment)),
  prose: (_, language) => (language === 'zh' ? '逐日开放情况' : 'the openings day by day'),
  phrase: 'noun',
  plain: { refused: 'plain JsonLogic has no calendar to lay opening plans on' },
  sql: { refused: 'opening plans are laid on the statutory calendar day by day; lay them out before the query' },
};

const logAbsent: Missing = { path: 'opening.log', why: 'absent', title: { zh: '开放记录', en: 'opening log' } };
const planAbsent: Missing = { path: 'opening.plan', why: 'absent', title: { zh: '开放计划', en: 'opening plan' } };

function dayRecords(environment: Environment, plan: Value, log: Value, gap: Value, basis: Value): Value {
  if (typeof gap !== 'number' || (basis !== 'actual' && basis !== 'planned')) return undefined;
  if (environment.period.to < environment.period.from) return [];
  try {
    return resolveDays({
      ...(plan === undefined ? {} : { plan: plan as unknown as OpeningPlan }),
      ...(log === undefined ? {} : { log: log as unknown as OpeningLog }),
      from: environment.period.from,
      to: environment.period.to,
      basis,
      gapMinutes: gap,
      calendar: environment.calendar,
    }).map(dayRecord);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new RulesError([
      {
        code: error.code,
        message: error.message,
        ...(error.path === undefined ? {} : { pointer: `/opening${error.path}` }),
        ...(error.expected === undefined ? {} : { expected: String(error.expected) }),
        ...(error.received === undefined ? {} : { received: String(error.received) }),
      },
    ]);
  }
}

function dayRecord(day: OpeningDay): Value {
  const absent: Missing = day.basis === 'planned' ? planAbsent : logAbsent;
  const year = day.date.slice(0, 4);
  const notLoaded: Missing = {
    path: `calendar.${year}`,
    why: 'notLoaded',
    title: { zh: `${year}年放假安排`, en: `holidays of ${year}` },
  };
  const known = day.kind !== 'unknown';
  const unheard = day.missing?.some(({ why }) => why === 'absent') === true ? absent : notLoaded;
  const record = {
    date: day.date,
    weekday: day.weekday,
    workday: known ? day.kind === 'workday' || day.kind === 'makeup' : undefined,
    restDay: day.restDay,
    holiday: known ? day.kind === 'holiday' : undefined,
    statutory: known ? day.statutory : undefined,
    openings: day.openings?.map(({ start, end, minutes }) => ({ date: day.date, start, end, minutes })),
    longest: day.longest,
    shortest: day.shortest,
    total: day.total,
    suspended: day.suspended,
  };
  return withUnknownReasons(record, {
    ...(known ? {} : { workday: notLoaded, restDay: notLoaded, holiday: notLoaded, statutory: notLoaded }),
    ...(day.openings !== undefined ? {} : { openings: unheard, longest: unheard, shortest: unheard, total: unheard }),
  });
}
