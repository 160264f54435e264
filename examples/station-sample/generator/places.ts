import { civilDate } from '@hutong/calendar';
import type { StationDossier } from '@hutong/model';
import { numeral, padded } from './names.ts';

/** How many residential areas the street has. */
export const COMMUNITIES = 23;

/** The street, its residential areas, and the bodies and venues that the station works with. */
export function places() {
  return {
    street: {
      id: 'wutongli-street',
      name: '梧桐里街道（虚构）',
      kind: 'street',
      divisionCode: '310105099',
      responsibleUnit: '社会事务办公室',
    },
    communities: Array.from({ length: COMMUNITIES }, (_, at) => ({
      id: `q-${padded(at + 1)}`,
      name: `示例第${numeral(at + 1)}居民区`,
      kind: 'residentialArea' as const,
      divisionCode: `3101050990${padded(at + 1)}`,
      minorsCount: 90 + ((at * 37) % 80),
    })),
    organizations: [
      {
        id: 'org-police',
        name: '梧桐里派出所（虚构）',
        kind: 'police',
        contacts: [{ name: '周虚构', role: 'minorCaseHandler', phone: '021-00000110' }],
      },
      {
        id: 'org-justice',
        name: '梧桐里司法所（虚构）',
        kind: 'judicialOffice',
        contacts: [{ name: '吴虚构', role: 'communityCorrections', phone: '021-00000148' }],
      },
      { id: 'org-civil', name: '示例区民政局（虚构）', kind: 'civilAffairs' },
      { id: 'org-education', name: '示例区教育局（虚构）', kind: 'education' },
      { id: 'org-women', name: '示例区妇联（虚构）', kind: 'womenFederation' },
      { id: 'org-hospital', name: '示例精神卫生中心（虚构）', kind: 'medical', professional: true },
      { id: 'org-agency', name: '示例社工服务中心（虚构）', kind: 'socialWorkAgency', professional: true },
      { id: 'org-procuratorate', name: '示例区检察院（虚构）', kind: 'procuratorate' },
      { id: 'org-foundation', name: '示例公益基金会（虚构）', kind: 'foundation' },
    ],
    serviceAgreements: [
      {
        id: 'agr-2025',
        organizationId: 'org-agency',
        kind: 'operation',
        from: civilDate('2025-01-01'),
        to: civilDate('2025-12-31'),
        amount: 260000,
        scope: '驻站社工两名，个案、家庭教育与活动',
        reviews: [{ date: civilDate('2025-07-04'), result: 'good' }],
      },
    ],
    schools: [
      school(1, 'primary', true),
      school(2, 'primary', true),
      school(3, 'juniorMiddle', true),
      school(4, 'nineYear', true),
      school(5, 'seniorMiddle', true),
      school(6, 'kindergarten', false),
    ],
    // School 5 signed until August and did not sign again.
    schoolAgreements: [1, 2, 3, 4, 5].map((number) => ({
      id: `sa-${number}`,
      schoolId: `school-${number}`,
      signedOn: civilDate('2022-08-30'),
      from: civilDate('2022-09-01'),
      to: civilDate(number === 5 ? '2025-08-31' : '2028-08-31'),
    })),
    venues: [
      {
        id: 'ven-library',
        name: '示例社区图书馆（虚构）',
        kind: 'library',
        divisionCode: '310105099',
        feePolicy: 'free',
        signs: ['安全警示', '禁止吸烟'],
        networkNode: true,
        maintenance: [{ date: civilDate('2025-09-03'), text: '检修楼梯护栏' }],
      },
      { id: 'ven-home', name: '示例儿童之家（虚构）', kind: 'childrenHome', feePolicy: 'free', networkNode: true },
      {
        id: 'ven-museum',
        name: '示例科普馆（虚构）',
        kind: 'scienceMuseum',
        feePolicy: 'discounted',
        networkNode: false,
      },
      { id: 'ven-cafe', name: '示例网吧（虚构）', kind: 'internetCafe', networkNode: false },
    ],
    lessons: [],
  } as const satisfies Partial<StationDossier>;
}

function school(
  number: number,
  stage: 'primary' | 'juniorMiddle' | 'nineYear' | 'seniorMiddle' | 'kindergarten',
  inArea: boolean,
) {
  return {
    id: `school-${number}`,
    name: `示例第${numeral(number)}${stage === 'kindergarten' ? '幼儿园' : '学校'}（虚构）`,
    stage,
    divisionCode: '310105099',
    inArea,
    terms: [
      { start: civilDate('2025-02-17'), end: civilDate('2025-06-30'), examDates: [civilDate('2025-06-24')] },
      { start: civilDate('2025-09-01'), end: civilDate('2026-01-20'), examDates: [civilDate('2026-01-14')] },
    ],
  };
}
