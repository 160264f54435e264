import type { CodeList } from '../code-list.ts';

/** Who somebody is to the minor. */
export const careRelationKinds = {
  title: { zh: '与未成年人的关系', en: 'relation to the minor' },
  open: true,
  source: '民法典 27',
  codes: {
    father: { zh: '父亲', en: 'father' },
    mother: { zh: '母亲', en: 'mother' },
    grandparent: { zh: '祖父母、外祖父母', en: 'grandparent' },
    sibling: { zh: '成年兄、姐', en: 'elder sibling of age' },
    relative: { zh: '其他亲属', en: 'another relative' },
    civilAffairs: { zh: '民政部门', en: 'civil affairs' },
    committee: { zh: '居（村）民委员会', en: 'residents’ committee' },
    fosterFamily: { zh: '寄养家庭', en: 'foster family' },
    other: { zh: '其他', en: 'another person' },
  },
} as const satisfies CodeList;
