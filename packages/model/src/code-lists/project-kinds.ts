import type { CodeList } from '../code-list.ts';

/** A project or a brand. Names are never normative by themselves. */
export const projectKinds = {
  title: { zh: '项目类别', en: 'kind of project' },
  open: false,
  source: 'jj-qy-2023-21.goal.three-projects',
  codes: {
    project: { zh: '服务项目', en: 'project' },
    brand: { zh: '服务品牌', en: 'brand', source: 'cn-2021.platform.projects' },
  },
} as const satisfies CodeList;
