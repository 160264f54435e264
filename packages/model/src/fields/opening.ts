import type { OpeningLog, OpeningPlan, PlannedException, WeeklyGrid } from '@hutong/calendar';
import type { FieldsOf } from './field.ts';

/** The seven days of a weekly grid. */
const weeklyGridFields: FieldsOf<WeeklyGrid> = {
  1: {
    title: { zh: '周一', en: 'Monday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Monday; none is a closed day' },
    nature: 'public',
  },
  2: {
    title: { zh: '周二', en: 'Tuesday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Tuesday; none is a closed day' },
    nature: 'public',
  },
  3: {
    title: { zh: '周三', en: 'Wednesday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Wednesday; none is a closed day' },
    nature: 'public',
  },
  4: {
    title: { zh: '周四', en: 'Thursday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Thursday; none is a closed day' },
    nature: 'public',
  },
  5: {
    title: { zh: '周五', en: 'Friday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Friday; none is a closed day' },
    nature: 'public',
  },
  6: {
    title: { zh: '周六', en: 'Saturday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Saturday; none is a closed day' },
    nature: 'public',
  },
  7: {
    title: { zh: '周日', en: 'Sunday' },
    says: { zh: '各次开放，空表示不开放', en: 'The openings of a Sunday; none is a closed day' },
    nature: 'public',
  },
};

/** The words for a date that differs from the rest of a plan. */
const plannedExceptionFields: FieldsOf<PlannedException> = {
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: {
      zh: '特别安排、不开放或停开',
      en: 'special hours, a closure, or a suspension that is not the station’s choice',
    },
    nature: 'public',
  },
  sessions: {
    title: { zh: '各次开放', en: 'sessions' },
    says: { zh: '当天的起止时刻，空表示不开放', en: 'The openings of that day; none is a closed day' },
    nature: 'public',
  },
  reason: {
    title: { zh: '原因', en: 'reason' },
    says: { zh: '为何不同', en: 'Why the day differs' },
    nature: 'public',
  },
};

/** The words for an opening plan. */
export const openingPlanFields: FieldsOf<OpeningPlan> = {
  weekly: {
    title: { zh: '每周时间表', en: 'weekly grid' },
    says: { zh: '一周七天各次开放的起止时刻', en: 'Start and end of every opening on the seven days of the week' },
    nature: 'public',
    fields: weeklyGridFields,
  },
  seasons: {
    title: { zh: '时段安排', en: 'seasons' },
    says: {
      zh: '寒暑假等另有时间表的时段，互不重叠',
      en: 'Stretches such as school vacations with a grid of their own; they share no day',
    },
    nature: 'public',
    fields: {
      id: {
        title: { zh: '时段编号', en: 'season id' },
        says: { zh: '例如 summer', en: 'A short name, such as summer' },
        nature: 'public',
      },
      from: {
        title: { zh: '起始日', en: 'first day' },
        says: { zh: '时段的第一天，含当天', en: 'First day of the season, included' },
        nature: 'public',
      },
      to: {
        title: { zh: '截止日', en: 'last day' },
        says: { zh: '时段的最后一天，含当天', en: 'Last day of the season, included' },
        nature: 'public',
      },
      weekly: {
        title: { zh: '时段内的每周时间表', en: 'weekly grid of the season' },
        says: { zh: '代替平时的每周时间表', en: 'Takes the place of the ordinary grid' },
        nature: 'public',
        fields: weeklyGridFields,
      },
    },
  },
  holiday: {
    title: { zh: '放假日', en: 'public holidays' },
    says: {
      zh: '国务院放假日的开放安排；asWeekly 表示照每周时间表',
      en: 'Openings on the days off that the State Council arranges; asWeekly follows the grid',
    },
    nature: 'public',
  },
  makeup: {
    title: { zh: '调休上班日', en: 'make-up working days' },
    says: {
      zh: '周末调休上班日照哪一天的时间表开放，或不开放',
      en: 'Which weekday’s openings a worked Saturday or Sunday takes, or that it is closed',
    },
    nature: 'public',
  },
  exceptions: {
    title: { zh: '个别日期', en: 'dated exceptions' },
    says: {
      zh: '以日期为键，整天替代其余安排；只写各次开放也可',
      en: 'By date; replaces whatever the plan says for that day. A bare list of sessions will do',
    },
    nature: 'public',
    keyed: true,
    fields: plannedExceptionFields,
  },
};

/** The words for an opening log. */
export const openingLogFields: FieldsOf<OpeningLog> = {
  from: {
    title: { zh: '记录起始日', en: 'first day of the log' },
    says: { zh: '自该日起记录完整', en: 'The log is complete from this day' },
    nature: 'public',
  },
  to: {
    title: { zh: '记录截止日', en: 'last day of the log' },
    says: {
      zh: '至该日止记录完整，未列出的日期即未开放',
      en: 'The log is complete up to this day; dates not listed were closed',
    },
    nature: 'public',
  },
  days: {
    title: { zh: '逐日记录', en: 'days' },
    says: { zh: '每个开放日一条；同一天可有多条', en: 'One record an open day; a day may have several' },
    nature: 'public',
    fields: {
      date: {
        title: { zh: '日期', en: 'date' },
        says: { zh: '开放的日期', en: 'The day of the openings' },
        nature: 'public',
      },
      sessions: {
        title: { zh: '各次开放', en: 'sessions' },
        says: { zh: '实际开门和关门的时刻', en: 'When the doors were in fact opened and closed' },
        nature: 'public',
      },
      note: {
        title: { zh: '备注', en: 'note' },
        says: { zh: '例如提前关门的原因', en: 'Why the day differed, for example' },
        nature: 'public',
      },
    },
  },
  suspensions: {
    title: { zh: '停开', en: 'suspensions' },
    says: {
      zh: '因台风等非本站原因不能开放的时段',
      en: 'Days on which the station could not open for a reason that is not its own, such as a typhoon',
    },
    nature: 'public',
    fields: {
      from: {
        title: { zh: '停开首日', en: 'first day suspended' },
        says: { zh: '含当天', en: 'The day is included' },
        nature: 'public',
      },
      to: {
        title: { zh: '停开末日', en: 'last day suspended' },
        says: { zh: '含当天', en: 'The day is included' },
        nature: 'public',
      },
      reason: {
        title: { zh: '停开原因', en: 'reason' },
        says: { zh: '上级通知或事件', en: 'The order or the event' },
        nature: 'public',
      },
    },
  },
};
