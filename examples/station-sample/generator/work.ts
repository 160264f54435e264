import { civilDate } from '@hutong/calendar';
import type { Activity, StationDossier, Submission } from '@hutong/model';
import { padded } from './names.ts';

/** A public-benefit activity a month, on a Saturday or in the holidays. */
const monthly = [
  ['2025-01-18', '寒假安全第一课', 'safety'],
  ['2025-02-22', '新学期心理调适', 'mentalHealth'],
  ['2025-03-15', '植树与公益养成', 'publicSpirit'],
  ['2025-04-19', '春季悦读节', 'reading'],
  ['2025-05-31', '儿童节议事会', 'socialParticipation'],
  ['2025-06-28', '防溺水演练', 'drowning'],
  ['2025-07-12', '夏季歌唱节', 'singing'],
  ['2025-08-23', '网络素养营', 'internet'],
  ['2025-09-20', '中秋邻里日', 'socialParticipation'],
  ['2025-10-18', '秋季科技节', 'science'],
  ['2025-11-15', '消防体验日', 'fire'],
  ['2025-12-20', '冬季动漫节', 'animation'],
] as const;

function monthlyActivities(): readonly Activity[] {
  return monthly.map(([day, title, theme], at): Activity => {
    const activity: Activity = {
      id: `activity-${padded(at + 1)}`,
      title,
      kind: 'themeEducation',
      startsOn: civilDate(day),
      status: 'held',
      publicBenefit: true,
      themes: [theme],
      audiences: ['minors', 'guardians'],
      minorsAttending: 18 + ((at * 7) % 15),
      adultsAttending: 6 + ((at * 5) % 9),
      record: { content: '活动记录与签到表已归档', recordedOn: civilDate(day) },
      evidence: [{ kind: 'signIn', title: '签到表', date: civilDate(day) }],
    };
    if (day !== '2025-09-20') return activity;
    // Rained off; September had no other.
    const {
      record: _record,
      evidence: _evidence,
      minorsAttending: _minors,
      adultsAttending: _adults,
      ...cancelled
    } = activity;
    return { ...cancelled, status: 'cancelled' };
  });
}

/** Guidance on family education every quarter; that of the second quarter was not written down. */
function quarterlyActivities(): readonly Activity[] {
  return ['2025-03-22', '2025-06-14', '2025-08-16', '2025-11-22'].map(
    (day, at): Activity => ({
      id: `family-${at + 1}`,
      title: `家长学校第${at + 1}讲`,
      kind: 'familyEducation',
      startsOn: civilDate(day),
      status: 'held',
      publicBenefit: false,
      audiences: ['guardians', 'caregivers'],
      adultsAttending: 20 + at,
      ...(at === 1 ? {} : { record: { content: '讲座与互动答疑', recordedOn: civilDate(day) } }),
    }),
  );
}

/** Three steps a quarter; the review of the third quarter is missing. */
function submissions(): readonly Submission[] {
  const quarters = [
    ['2025-01-01', '2025-03-31'],
    ['2025-04-01', '2025-06-30'],
    ['2025-07-01', '2025-09-30'],
    ['2025-10-01', '2025-12-31'],
  ] as const;
  return quarters.flatMap(([from, to], at) =>
    (['entry', 'review', 'update'] as const)
      .filter((step) => !(at === 2 && step === 'review'))
      .map(
        (step, order): Submission => ({
          id: `submission-${at + 1}-${step}`,
          system: 'shanghaiMinorProtection',
          from: civilDate(from),
          to: civilDate(to),
          step,
          completedOn: civilDate(`${to.slice(0, 8)}${padded(20 + order)}`),
          operatorId: 'p-29',
        }),
      ),
  );
}

const fiscal = { fiscalYear: 2025, status: 'spent' } as const;

/** What the station does for everybody, and how it answers for itself. */
export function work() {
  return {
    activities: [...monthlyActivities(), ...quarterlyActivities()],
    publicity: [
      {
        id: 'pub-1',
        title: '强制报告公益海报',
        kind: 'advertisement',
        date: civilDate('2025-05-28'),
        media: ['poster', 'screen'],
      },
      {
        id: 'pub-2',
        title: '六一普法市集',
        kind: 'event',
        date: civilDate('2025-06-01'),
        media: ['event'],
        themes: ['law'],
      },
    ],
    // Two were called for the year; the second was cancelled.
    meetings: [
      {
        id: 'meeting-1',
        kind: 'coordination',
        date: civilDate('2025-03-26'),
        held: true,
        agenda: ['importantMatter', 'keyCase'],
        topics: ['暑期工作安排', '重点个案会商'],
        outputs: ['暑期走访方案'],
      },
      { id: 'meeting-2', kind: 'coordination', date: civilDate('2025-11-26'), held: false },
    ],
    inspections: [
      {
        id: 'inspection-1',
        date: civilDate('2025-07-18'),
        inspector: '示例区未保办（虚构）',
        topics: ['construction', 'performance'],
        result: 'good',
      },
    ],
    serviceItems: (
      [
        ['psychCounselling', '心理咨询辅导'],
        ['familyEducation', '家庭教育指导'],
        ['parentChildAdjustment', '亲子关系调适'],
        ['guardianshipAssessment', '监护能力评估'],
        ['dailyCare', '日常照护'],
        ['educationSupport', '教育帮扶'],
      ] as const
    ).map(([kind, title], at) => ({
      id: `item-${at + 1}`,
      kind,
      title,
      publishedOn: civilDate('2025-01-02'),
      from: civilDate('2025-01-02'),
    })),
    resourcePools: [
      { id: 'pool-legal', kind: 'legalService', level: 'station', publishedOn: civilDate('2025-01-15') },
      { id: 'pool-psych', kind: 'psych', level: 'station' },
    ],
    resources: (['justice', 'police', 'procuratorate', 'court'] as const).map((sector, at) => ({
      id: `resource-${at + 1}`,
      poolId: 'pool-legal',
      name: `示例法律服务人员${at + 1}`,
      sector,
      status: 'active' as const,
      lastContactedOn: civilDate('2025-10-20'),
    })),
    resourceExchanges: [
      {
        id: 'exchange-1',
        kind: 'need',
        date: civilDate('2025-09-01'),
        text: '低年级绘本二十册',
        matchedWithId: 'exchange-2',
        matchedOn: civilDate('2025-09-10'),
      },
      {
        id: 'exchange-2',
        kind: 'offer',
        date: civilDate('2025-09-05'),
        text: '捐赠绘本三十册',
        matchedWithId: 'exchange-1',
        matchedOn: civilDate('2025-09-10'),
      },
    ],
    projects: [
      {
        id: 'project-1',
        name: '梧桐陪伴计划（虚构）',
        kind: 'project',
        from: civilDate('2025-01-01'),
        to: civilDate('2025-12-31'),
      },
    ],
    // The last expense of the project has no project to it.
    fundLines: [
      {
        id: 'fund-1',
        kind: 'budget',
        fiscalYear: 2025,
        amount: 180000,
        source: 'fiscal',
        purpose: 'stationOperation',
        status: 'approved',
        date: civilDate('2025-01-20'),
      },
      {
        id: 'fund-2',
        kind: 'income',
        fiscalYear: 2025,
        amount: 30000,
        source: 'foundation',
        purpose: 'project',
        projectId: 'project-1',
        status: 'approved',
      },
      {
        id: 'fund-3',
        kind: 'expense',
        ...fiscal,
        amount: 12000,
        purpose: 'project',
        projectId: 'project-1',
        sourceId: 'fund-2',
      },
      { id: 'fund-4', kind: 'expense', ...fiscal, amount: 3500.5, sourceId: 'fund-2' },
      { id: 'fund-5', kind: 'expense', ...fiscal, amount: 96000, purpose: 'stationOperation', sourceId: 'fund-1' },
    ],
    participation: [
      { id: 'council', kind: 'childCouncil', name: '梧桐里儿童议事会（虚构）', from: civilDate('2023-06-01') },
    ],
    // Family, school and community; medicine has not joined.
    linkages: [
      {
        id: 'linkage-1',
        name: '家校社联动机制',
        parties: ['family', 'school', 'community'],
        agencies: ['civilAffairs', 'education', 'womenFederation'],
        actions: ['shareInformation', 'agreePlan', 'serveJointly'],
        from: civilDate('2023-03-01'),
      },
    ],
    informationExchanges: [
      {
        id: 'info-1',
        date: civilDate('2025-04-10'),
        partnerKind: 'school',
        legalBasis: 'guardianConsent',
        fields: ['minor.name'],
      },
    ],
    // Archives have no rule of their own yet.
    regulations: (
      [
        'postDuties',
        'workflow',
        'conduct',
        'attendance',
        'finance',
        'trainingManagement',
        'volunteerManagement',
        'facilities',
        'reportingMeetings',
      ] as const
    ).map((kind, at) => ({
      id: `regulation-${at + 1}`,
      kinds: [kind],
      title: `示例制度${at + 1}`,
      effectiveFrom: civilDate('2022-01-01'),
      onWall: true,
    })),
    workDocuments: [
      {
        id: 'document-1',
        kind: 'workPlan',
        title: '2025年工作计划',
        year: 2025,
        approvedOn: civilDate('2025-01-08'),
        issuedOn: civilDate('2025-01-10'),
      },
    ],
    // The report on the second half-year was not handed in.
    workReports: [
      {
        id: 'work-report-1',
        recipient: 'street',
        from: civilDate('2025-01-01'),
        to: civilDate('2025-06-30'),
        reportedOn: civilDate('2025-06-30'),
      },
    ],
    submissions: submissions(),
    leadingGroups: [
      {
        id: 'group-1',
        kind: 'coordinationMechanism',
        establishedOn: civilDate('2022-05-01'),
        leaderPost: '街道办事处主任',
        members: [
          { role: 'head', position: '主任', unit: '街道办事处' },
          { role: 'member', unit: '派出所' },
          { role: 'member', unit: '司法所' },
        ],
      },
    ],
    supervisedMatters: [],
    // Due on 8 May, answered on the day after.
    suggestions: [
      {
        id: 'suggestion-1',
        organ: 'procuratorate',
        issuedOn: civilDate('2025-04-07'),
        receivedOn: civilDate('2025-04-08'),
        duties: ['education'],
        repliedOn: civilDate('2025-05-09'),
        replyForm: 'written',
      },
    ],
    attestations: [
      {
        id: 'attestation-1',
        clause: 'cn-demo.org-coordination.1-priority',
        text: '已纳入年度绩效评价',
        from: civilDate('2025-01-01'),
        to: civilDate('2025-12-31'),
        evidence: [{ kind: 'document', title: '绩效评价办法', date: civilDate('2025-02-20') }],
        actions: [
          { action: 'submit', at: '2025-11-03T09:00:00+08:00', by: 'p-24' },
          { action: 'confirm', at: '2025-11-10T15:00:00+08:00', by: 'p-25' },
        ],
      },
    ],
    riskSchemes: [],
    accessEvents: [
      {
        id: 'access-1',
        at: '2025-03-06T10:20:00+08:00',
        actorId: 'p-01',
        role: 'childDirector',
        purpose: 'caseWork',
        legalBasis: 'statutoryDuty',
        minorId: 'm-01',
        recordKind: 'minor',
        fields: ['name', 'address'],
        highestClass: 'C4',
        notified: ['p-26'],
      },
    ],
  } as const satisfies Partial<StationDossier>;
}
