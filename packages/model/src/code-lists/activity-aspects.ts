import type { CodeList } from '../code-list.ts';

/** The five aspects of brand activities in 青阳. */
export const activityAspects = {
  title: { zh: '活动方面', en: 'aspect of an activity' },
  open: true,
  source: 'jj-qy-2023-21.duty.10-brand',
  codes: {
    companionship: { zh: '亲情陪伴', en: 'companionship' },
    comfort: { zh: '精神慰藉', en: 'comfort' },
    knowledge: { zh: '知识补充', en: 'knowledge' },
    integration: { zh: '社会融入', en: 'integration' },
    virtue: { zh: '美德传承', en: 'virtue' },
  },
} as const satisfies CodeList;
