import type { CodeList } from '../code-list.ts';

/** What a training is for. */
export const trainingKinds = {
  title: { zh: '培训类别', en: 'kind of training' },
  open: true,
  source: 'cn-demo.capacity.1-induction',
  codes: {
    induction: { zh: '入职培训', en: 'induction' },
    rotation: { zh: '轮训', en: 'rotation', source: 'cn-demo.capacity.1-annual' },
    specialised: { zh: '专门培训', en: 'specialised training', source: 'sh-2023-2.staff.special-training-required' },
  },
} as const satisfies CodeList;
