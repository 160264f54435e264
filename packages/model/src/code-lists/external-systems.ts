import type { CodeList } from '../code-list.ts';

/** The systems that the documents name. None of them has a published interface. */
export const externalSystems = {
  title: { zh: '信息系统', en: 'information system' },
  open: true,
  source: 'cn-demo.info-management.2-system',
  codes: {
    communityCloud: { zh: '社区云', en: 'Community Cloud', source: 'sh-2023-2.risk.community-cloud-tracking' },
    shanghaiMinorProtection: {
      zh: '上海未成年人保护信息管理系统',
      en: 'Shanghai information system for the protection of minors',
    },
    nationalChildWelfare: {
      zh: '全国儿童福利信息系统',
      en: 'national child-welfare information system',
      source: 'jj-qy-2023-21.data.2-monthly-update',
    },
    provincialChildInformation: {
      zh: '省儿童信息管理系统',
      en: 'provincial child information system',
      source: 'jj-qy-2023-21.data.2-monthly-update',
    },
  },
} as const satisfies CodeList;
