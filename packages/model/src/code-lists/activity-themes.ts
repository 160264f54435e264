import type { CodeList } from '../code-list.ts';

/** What an activity is about. */
export const activityThemes = {
  title: { zh: '活动主题', en: 'theme of an activity' },
  open: true,
  source: 'sh-2023-2.activity.minor-themes',
  codes: {
    publicSpirit: { zh: '公益养成', en: 'public spirit' },
    socialParticipation: { zh: '社会参与', en: 'social participation' },
    psychCare: { zh: '心理关爱', en: 'psychological care' },
    safety: { zh: '安全教育', en: 'safety' },
    life: { zh: '生命教育', en: 'education for life', source: 'sh-2023-2.psych.education-themes' },
    mentalHealth: { zh: '心理健康教育', en: 'mental health', source: 'sh-2023-2.psych.education-themes' },
    fire: { zh: '消防', en: 'fire safety', source: 'sh-2023-2.activity.guardian-themes' },
    traffic: { zh: '交通', en: 'traffic safety', source: 'sh-2023-2.activity.guardian-themes' },
    drowning: { zh: '防溺水', en: 'prevention of drowning', source: 'sh-2023-2.activity.guardian-themes' },
    homeSafety: { zh: '家庭生活环境安全', en: 'safety at home', source: 'sh-2023-2.activity.guardian-themes' },
    law: {
      zh: '未保法、未保条例',
      en: 'laws on the protection of minors',
      source: 'cn-demo.law-education.2-regulation',
    },
    antiDrugs: { zh: '禁毒', en: 'against drugs', source: 'cn-demo.law-education.1-themes' },
    antiCult: { zh: '反邪教', en: 'against cults', source: 'cn-demo.law-education.1-themes' },
    nationalSecurity: { zh: '国家安全', en: 'national security', source: 'cn-demo.law-education.1-themes' },
    internet: {
      zh: '网络安全、网络文明、防止沉迷',
      en: 'safety and measure on the net',
      source: 'cn-demo.internet.2-education',
    },
    reading: { zh: '春季悦读节', en: 'spring reading festival', source: 'cn-2021.brand.four-seasons' },
    singing: { zh: '夏季歌唱节', en: 'summer singing festival', source: 'cn-2021.brand.four-seasons' },
    science: { zh: '秋季科技节', en: 'autumn science festival', source: 'cn-2021.brand.four-seasons' },
    animation: { zh: '冬季动漫节', en: 'winter animation festival', source: 'cn-2021.brand.four-seasons' },
  },
} as const satisfies CodeList;
