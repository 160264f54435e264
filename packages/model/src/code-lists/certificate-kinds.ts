import type { CodeList } from '../code-list.ts';

/** A professional certificate. */
export const certificateKinds = {
  title: { zh: '资格证书', en: 'certificate' },
  open: true,
  source: 'cn-demo.staffing.4-encourage-qualification',
  codes: {
    assistantSocialWorker: { zh: '助理社会工作师', en: 'assistant social worker' },
    socialWorker: { zh: '社会工作师', en: 'social worker' },
    seniorSocialWorker: { zh: '高级社会工作师', en: 'senior social worker' },
    psychCounsellor: { zh: '心理咨询相关证书', en: 'certificate in counselling', source: 'house' },
    lawyer: { zh: '律师执业证', en: 'practising certificate of a lawyer', source: 'house' },
    teacher: { zh: '教师资格证', en: 'teacher’s certificate', source: 'house' },
  },
} as const satisfies CodeList;
