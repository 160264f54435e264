import type { CodeList } from '../code-list.ts';

/** How a lead reached the station. */
export const leadChannels = {
  title: { zh: '线索来源', en: 'channel of a lead' },
  open: true,
  source: 'house',
  codes: {
    visit: { zh: '走访', en: 'home visit', source: 'cn-2021.special.closed-loop' },
    screening: { zh: '排查', en: 'screening', source: 'sh-2023-2.risk.screening-groups' },
    hotline: { zh: '热线工单', en: 'hotline ticket', source: 'cn-demo.hotline.responsible' },
    walkIn: { zh: '来站', en: 'walk-in', source: 'jj-qy-2023-21.duty.7-reception' },
    school: { zh: '学校', en: 'school' },
    police: { zh: '派出所', en: 'police' },
    medical: { zh: '医疗机构', en: 'medical institution' },
    residentsCommittee: { zh: '居（村）委会', en: 'residents’ committee' },
    grid: { zh: '网格', en: 'grid' },
    online: { zh: '网上留言', en: 'online message' },
    transfer: { zh: '其他地区移交', en: 'transfer from elsewhere' },
    other: { zh: '其他', en: 'other' },
  },
} as const satisfies CodeList;
