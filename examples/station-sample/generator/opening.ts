import {
  addDays,
  type CivilDate,
  chinaCalendar,
  civilDate,
  type OpeningLog,
  type OpeningPlan,
  type OpeningRecord,
  resolveOpening,
  type Session,
} from '@hutong/calendar';

const morning: Session = ['09:00', '12:00'];
const afternoon: Session = ['13:30', '17:00'];
const allDay: Session = ['09:00', '17:00'];

/** What the station publishes: Tuesday to Saturday, Mondays too in summer, and one day of every holiday. */
export const openingPlan: OpeningPlan = {
  weekly: {
    1: [],
    2: [morning, afternoon],
    3: [morning, afternoon],
    4: [morning, afternoon],
    5: [morning, afternoon],
    6: [['09:00', '16:30']],
    7: [],
  },
  seasons: [
    {
      id: 'summer',
      from: civilDate('2025-07-01'),
      to: civilDate('2025-08-31'),
      weekly: { 1: [allDay], 2: [allDay], 3: [allDay], 4: [allDay], 5: [allDay], 6: [['09:00', '12:00']], 7: [] },
    },
  ],
  holiday: [],
  makeup: 'asWeekday:5',
  exceptions: {
    '2025-01-01': { kind: 'special', sessions: [morning], reason: '元旦开放' },
    '2025-02-01': { kind: 'special', sessions: [morning], reason: '春节值守' },
    '2025-02-04': { kind: 'special', sessions: [morning], reason: '春节值守' },
    '2025-03-31': { kind: 'special', sessions: [morning, afternoon], reason: '清明假期前补开' },
    '2025-04-05': { kind: 'special', sessions: [morning], reason: '清明假期开放' },
    '2025-05-03': { kind: 'special', sessions: [morning], reason: '劳动节假期开放' },
    '2025-05-31': { kind: 'special', sessions: [allDay], reason: '端午节暨儿童节活动' },
    '2025-09-29': { kind: 'special', sessions: [morning, afternoon], reason: '国庆假期前补开' },
    '2025-10-03': { kind: 'special', sessions: [morning], reason: '国庆假期开放' },
    '2025-10-04': { kind: 'special', sessions: [morning], reason: '国庆假期开放' },
    '2025-10-05': { kind: 'special', sessions: [morning], reason: '国庆假期开放' },
    '2025-10-07': { kind: 'special', sessions: [morning], reason: '国庆假期开放' },
    '2025-10-12': { kind: 'special', sessions: [morning], reason: '国庆假期后补开' },
  },
};

/** Where the year went otherwise than planned. Every entry is explained in the README. */
const deviations: { readonly [date: string]: Omit<OpeningRecord, 'date'> } = {
  '2025-03-19': { sessions: [], note: '全员外出培训，未开放' },
  '2025-05-03': { sessions: [], note: '值班人员请假，未开放' },
  '2025-05-15': { sessions: [['09:00', '11:50'], afternoon], note: '上午提前十分钟关门' },
  '2025-07-29': { sessions: [], note: '防汛防台停止开放' },
  '2025-07-30': { sessions: [], note: '防汛防台停止开放' },
};

/** The year as it was logged, day by day. */
export function openingLog(): OpeningLog {
  const from = civilDate('2025-01-01');
  const to = civilDate('2025-12-31');
  const days: OpeningRecord[] = [];
  for (let date: CivilDate = from; date <= to; date = addDays(date, 1)) {
    const deviation = deviations[date];
    const planned = resolveOpening(openingPlan, date, chinaCalendar);
    if (planned.source === 'unknown') throw new Error(`no statutory calendar for ${planned.year}`);
    const { sessions, note } = deviation ?? { sessions: planned.sessions, note: planned.reason };
    if (sessions.length > 0 || note !== undefined) {
      days.push({ date, sessions, ...(note === undefined ? {} : { note }) });
    }
  }
  return {
    from,
    to,
    days,
    suspensions: [
      {
        from: civilDate('2025-07-29'),
        to: civilDate('2025-07-30'),
        reason: '台风橙色预警，区防汛指挥部通知停止室内外活动',
      },
    ],
  };
}
