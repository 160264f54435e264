import { civilDate } from '@hutong/calendar';
import type { Station } from '@hutong/model';
import { openingLog, openingPlan } from './opening.ts';

/** A station of a street that does not exist: Changning has no code 310105099. */
export function station(): Station {
  return {
    id: 'wutongli',
    name: '梧桐里街道（虚构）未成年人保护工作站',
    divisionCode: '310105099',
    address: '梧桐里街道虚构路1号',
    establishedOn: civilDate('2021-06-01'),
    host: {
      kind: 'communityCultureActivityCentre',
      name: '梧桐里社区文化活动中心（虚构）',
      areaSquareMetres: 900,
      coLocation: ['sharedPlace'],
    },
    operation: { mode: 'governmentThirdParty', agreementId: 'agr-2025' },
    areaSquareMetres: 120,
    zones: [
      { id: 'window', kind: 'serviceWindow', name: '服务窗口', visibility: 'open', signs: ['禁止吸烟'] },
      { id: 'office', kind: 'office', name: '办公区', visibility: 'open', separatedFrom: ['activity'] },
      {
        id: 'activity',
        kind: 'activityVenue',
        name: '活动室',
        visibility: 'open',
        areaSquareMetres: 60,
        separatedFrom: ['office', 'counselling'],
        signs: ['安全警示', '禁止吸烟'],
      },
      {
        id: 'counselling',
        kind: 'psychCare',
        name: '心语小屋',
        visibility: 'private',
        independent: true,
        areaSquareMetres: 12,
        separatedFrom: ['activity', 'office'],
      },
      { id: 'meeting', kind: 'meetingPlace', name: '议事角', visibility: 'open' },
      { id: 'wall', kind: 'displayWall', name: '展示墙', visibility: 'open' },
    ],
    signage: '梧桐里街道未成年人保护工作站',
    opening: { plan: openingPlan, log: openingLog() },
    schoolVacations: [
      { from: civilDate('2025-01-21'), to: civilDate('2025-02-16') },
      { from: civilDate('2025-07-01'), to: civilDate('2025-08-31') },
    ],
    feePolicy: 'free',
    feeForMinors: 0,
  };
}
