import type { CodeList } from '../code-list.ts';

/** A position that somebody holds beside the post. */
export const positionKinds = {
  title: { zh: '职务', en: 'position' },
  open: true,
  source: 'cn-demo.staffing.3-child-director-priority',
  codes: {
    committeeMember: { zh: '居民委员会委员', en: 'member of the residents’ committee' },
    womenFederationChair: { zh: '社区妇联主席', en: 'chair of the community women’s federation' },
    officeDirector: { zh: '街道办事处主任', en: 'director of the street office', source: 'jj-qy-2023-21.staff.head' },
    educationLeader: {
      zh: '分管教育工作的领导',
      en: 'leader in charge of education',
      source: 'jj-qy-2023-21.staff.deputies',
    },
    justiceOfficeHead: { zh: '司法所所长', en: 'head of the judicial office', source: 'jj-qy-2023-21.staff.deputies' },
    policeInstructor: {
      zh: '派出所教导员',
      en: 'instructor of the police station',
      source: 'jj-qy-2023-21.staff.deputies',
    },
    civilAffairsAssistant: {
      zh: '民政助理员',
      en: 'civil-affairs assistant',
      source: 'jj-qy-2023-21.annex3.leading-group',
    },
  },
} as const satisfies CodeList;
