import type { CodeList } from '../code-list.ts';

/** Where volunteers come from. */
export const volunteerSources = {
  title: { zh: '志愿者来源', en: 'source of volunteers' },
  open: true,
  source: 'jj-qy-2023-21.duty.8-volunteers',
  codes: {
    teachers: { zh: '教师', en: 'teachers' },
    students: { zh: '大中专学生志愿者', en: 'students' },
    womenVolunteers: { zh: '巾帼志愿者', en: 'women’s federation volunteers' },
    youthSocialWorkers: { zh: '青少年社工', en: 'youth social workers' },
    enterprises: { zh: '爱心企事业单位人士', en: 'people from enterprises' },
    psychExperts: { zh: '心理教育专家', en: 'experts in psychology' },
    residents: { zh: '居民', en: 'residents', source: 'house' },
  },
} as const satisfies CodeList;
