import type { CodeList } from '../code-list.ts';

/** What a member is within the group. */
export const groupRoles = {
  title: { zh: '组内职务', en: 'role in a group' },
  open: false,
  source: 'jj-qy-2023-21.staff.leading-group',
  codes: {
    head: { zh: '组长', en: 'head' },
    deputy: { zh: '副组长', en: 'deputy' },
    member: { zh: '成员', en: 'member' },
  },
} as const satisfies CodeList;
