import type { CodeList } from '../code-list.ts';

/** What a part of the station is for. */
export const zoneKinds = {
  title: { zh: '功能区', en: 'kind of zone' },
  open: true,
  source: 'cn-2021.build.eight-ones',
  codes: {
    office: { zh: '工作人员办公区', en: 'staff office', source: 'jj-qy-2023-21.build.staff-minor-separation' },
    activityArea: { zh: '未成年人活动区', en: 'minors’ area', source: 'jj-qy-2023-21.build.staff-minor-separation' },
    activityVenue: { zh: '活动场地', en: 'activity venue' },
    serviceWindow: { zh: '服务窗口', en: 'service window' },
    meetingPlace: { zh: '议事场所', en: 'meeting place' },
    displayWall: { zh: '展示墙', en: 'display wall' },
    psychCare: {
      zh: '心理健康关爱服务场所',
      en: 'mental-health care place',
      source: 'sh-2023-2.psych.space-universal',
    },
    counselling: { zh: '心理辅导区', en: 'counselling zone', source: 'cn-2021.space.xianxia-four-zones' },
    reception: { zh: '接待咨询区', en: 'reception and advice', source: 'cn-2021.space.xianxia-four-zones' },
    waiting: { zh: '等候休息区', en: 'waiting and rest', source: 'cn-2021.space.xianxia-four-zones' },
    temporaryCare: { zh: '困境儿童临时照护点', en: 'temporary care point', source: 'cn-2021.space.xianxia-four-zones' },
    leisure: { zh: '休闲生活区', en: 'leisure zone', source: 'cn-2021.space.jiangsu-four-themes' },
    health: { zh: '健康生活区', en: 'health zone', source: 'cn-2021.space.jiangsu-four-themes' },
    betterLife: { zh: '美好生活区', en: 'better-life zone', source: 'cn-2021.space.jiangsu-four-themes' },
    happyLife: { zh: '快乐生活区', en: 'happy-life zone', source: 'cn-2021.space.jiangsu-four-themes' },
  },
} as const satisfies CodeList;
