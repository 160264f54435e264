import { civilDate } from '@hutong/calendar';
import type { Case, StationDossier } from '@hutong/model';
import { minorId } from './minors.ts';

const at = (day: string, time = '10:00') => `${day}T${time}:00+08:00`;

/** A case as far as its days go: 发现、建档、介入、服务、跟踪, and closing. */
function caseOf(number: number, days: readonly string[], parts: Partial<Case> = {}): Case {
  const steps = ['discover', 'register', 'intervene', 'serve', 'follow', 'close'] as const;
  return {
    id: `case-${number}`,
    minorId: minorId(number),
    ownerId: 'p-26',
    legalBasis: 'statutoryDuty',
    ...parts,
    actions: days.map((day, index) => {
      const action = steps[index] ?? 'close';
      return { action, at: at(day), by: 'p-26', ...(action === 'close' ? { reason: 'goalsMet' as const } : {}) };
    }),
  };
}

/** Leads, reports and cases of the year, and the work on them. */
export function cases() {
  return {
    reporters: [
      { id: 'reporter-1', name: '何虚构', phone: '13800009001', relation: '邻居', confidential: true },
      { id: 'reporter-2', relation: '教师', confidential: true },
    ],
    leads: [
      {
        id: 'lead-1',
        receivedAt: at('2025-03-03', '09:10'),
        discoveredAt: at('2025-03-03', '08:40'),
        channel: 'residentsCommittee',
        triggers: ['domesticViolence'],
        minorId: minorId(1),
        reporterId: 'reporter-1',
        summary: '邻居反映夜间有打骂声，孩子手臂有淤青',
        caseId: 'case-1',
        actions: [
          { action: 'screen', at: at('2025-03-03', '09:20'), by: 'p-25' },
          { action: 'open', at: at('2025-03-03', '11:00'), by: 'p-25' },
        ],
      },
      {
        id: 'lead-2',
        receivedAt: at('2025-05-12', '15:00'),
        channel: 'school',
        triggers: ['abnormalBehaviour'],
        minorId: minorId(4),
        reporterId: 'reporter-2',
        summary: '班主任反映多日不愿与人说话',
        caseId: 'case-4',
        actions: [
          { action: 'screen', at: at('2025-05-12', '15:30'), by: 'p-25' },
          { action: 'open', at: at('2025-05-13'), by: 'p-25' },
        ],
      },
      {
        id: 'lead-3',
        receivedAt: at('2025-07-21', '19:40'),
        channel: 'grid',
        triggers: ['livingAlone'],
        minorId: minorId(8),
        summary: '祖母住院，孩子独自在家',
        caseId: 'case-8',
        actions: [{ action: 'open', at: at('2025-07-21', '20:10'), by: 'p-25' }],
      },
      {
        id: 'lead-4',
        receivedAt: at('2025-09-15', '14:00'),
        channel: 'hotline',
        summary: '咨询暑托班报名',
        actions: [
          { action: 'screen', at: at('2025-09-15', '14:10'), by: 'p-29' },
          { action: 'advise', at: at('2025-09-15', '14:20'), by: 'p-29' },
        ],
      },
    ],
    reports: [
      {
        id: 'report-1',
        registerNo: '2025-001',
        leadId: 'lead-1',
        minorId: minorId(1),
        caseId: 'case-1',
        situations: ['injuriesByViolence'],
        discoveredAt: at('2025-03-03', '08:40'),
        reporterId: 'reporter-1',
        recipients: [
          { id: 'police', organ: 'police', organizationId: 'org-police' },
          { id: 'street', organ: 'street' },
          { id: 'civil', organ: 'civilAffairs', organizationId: 'org-civil' },
        ],
        record: '口头报告，当日补书面报告',
        serviceIds: ['service-case-1-1'],
        handling: [
          { stage: 'accepted', at: at('2025-03-03', '09:40') },
          { stage: 'investigated', at: at('2025-03-04') },
          { stage: 'handled', at: at('2025-03-06') },
          { stage: 'answered', at: at('2025-03-12') },
        ],
        actions: ['police', 'street', 'civil'].flatMap((recipientId, order) => [
          { action: 'send' as const, recipientId, at: at('2025-03-03', `09:3${order}`), by: 'p-25' },
          { action: 'acknowledge' as const, recipientId, at: at('2025-03-03', `09:4${order}`) },
          { action: 'answer' as const, recipientId, at: at('2025-03-12') },
        ]),
      },
      // Civil affairs was never told.
      {
        id: 'report-2',
        registerNo: '2025-002',
        leadId: 'lead-3',
        minorId: minorId(8),
        caseId: 'case-8',
        situations: ['abandoned'],
        discoveredAt: at('2025-07-21', '19:40'),
        recipients: [
          { id: 'police', organ: 'police', organizationId: 'org-police' },
          { id: 'street', organ: 'street' },
        ],
        record: '电话报告',
        serviceIds: ['service-case-8-1'],
        handling: [{ stage: 'accepted', at: at('2025-07-21', '20:00') }],
        actions: [
          { action: 'send', recipientId: 'police', at: at('2025-07-21', '19:50'), by: 'p-25' },
          { action: 'send', recipientId: 'street', at: at('2025-07-21', '19:55'), by: 'p-25' },
          { action: 'acknowledge', recipientId: 'police', at: at('2025-07-21', '20:00') },
          { action: 'acknowledge', recipientId: 'street', at: at('2025-07-22', '09:00') },
        ],
      },
    ],
    hotlineTickets: [
      {
        id: 'ticket-1',
        ticketNo: 'SAMPLE-2025-0101',
        hotline: '12345',
        receivedAt: at('2025-09-15', '13:50'),
        handlerId: 'p-29',
        leadId: 'lead-4',
        summary: '咨询暑托班',
        dueOn: civilDate('2025-09-22'),
        actions: [
          { action: 'assign', at: at('2025-09-15', '13:55') },
          { action: 'start', at: at('2025-09-15', '14:00'), by: 'p-29' },
          { action: 'answer', at: at('2025-09-15', '14:20'), by: 'p-29' },
          { action: 'close', at: at('2025-09-16'), by: 'p-29' },
        ],
      },
    ],
    incidents: [],
    cases: [
      caseOf(1, ['2025-03-03', '2025-03-04', '2025-03-06', '2025-03-15', '2025-09-10'], {
        kind: 'guardianship',
        flags: ['victim'],
        traumaSeverity: 'mild',
        leadIds: ['lead-1'],
      }),
      caseOf(4, ['2025-05-13', '2025-05-14', '2025-05-20', '2025-06-03'], { kind: 'psychology', leadIds: ['lead-2'] }),
      caseOf(8, ['2025-07-21', '2025-07-22', '2025-07-22', '2025-08-01', '2025-09-01', '2025-11-20'], {
        kind: 'guardianship',
        leadIds: ['lead-3'],
      }),
    ],
    plans: [
      {
        id: 'plan-1',
        minorId: minorId(1),
        caseId: 'case-1',
        status: 'active',
        from: civilDate('2025-03-15'),
        partners: ['family', 'school', 'community'],
        approvedBy: 'p-25',
        approvedOn: civilDate('2025-03-14'),
        goals: [
          {
            id: 'g1',
            text: '母亲掌握非暴力管教方法',
            domain: '监护能力',
            tasks: [
              {
                id: 't1',
                text: '家庭教育指导四次',
                ownerId: 'p-26',
                dueOn: civilDate('2025-06-30'),
                doneOn: civilDate('2025-06-24'),
              },
              { id: 't2', text: '每月走访', ownerId: 'p-01', dueOn: civilDate('2025-12-31') },
            ],
          },
        ],
      },
      {
        id: 'plan-8',
        minorId: minorId(8),
        caseId: 'case-8',
        status: 'completed',
        from: civilDate('2025-07-24'),
        to: civilDate('2025-11-20'),
        partners: ['family', 'community', 'medical'],
        goals: [
          {
            id: 'g1',
            text: '祖母住院期间有人照料',
            tasks: [{ id: 't1', text: '临时照护', ownerId: 'p-26', doneOn: civilDate('2025-08-09') }],
          },
        ],
      },
    ],
    psychConcerns: [
      // Minor 4 is in a special condition and was not referred.
      {
        id: 'concern-4',
        minorId: minorId(4),
        caseId: 'case-4',
        discoveredAt: '2025-05-20',
        crisis: false,
        specialCondition: true,
        advice: [{ at: '2025-05-21', careRelationId: 'care-04', text: '建议到专业机构测评' }],
      },
    ],
    referrals: [
      {
        id: 'referral-1',
        minorId: minorId(1),
        caseId: 'case-1',
        kind: 'psychotherapy',
        organizationId: 'org-hospital',
        legalBasis: 'guardianConsent',
        sharedFields: ['minor.name', 'minor.birthDate'],
        outcome: '六次面谈，情绪好转',
        actions: [
          { action: 'send', at: at('2025-03-20'), by: 'p-26' },
          { action: 'accept', at: at('2025-03-21') },
          { action: 'finish', at: at('2025-07-10') },
        ],
      },
    ],
    conferences: [
      {
        id: 'conference-1',
        caseId: 'case-1',
        date: civilDate('2025-03-05'),
        trigger: '疑似家庭暴力',
        participants: [
          { kind: 'police', organizationId: 'org-police', duty: '告诫' },
          { kind: 'womenFederation', organizationId: 'org-women', duty: '家庭教育指导' },
        ],
        decisions: '由派出所出具告诫书，社工跟进',
        effect: '各方按分工执行',
      },
    ],
    placements: [
      {
        id: 'placement-8',
        minorId: minorId(8),
        caseId: 'case-8',
        kind: 'temporaryCare',
        place: '示例临时照护点（虚构）',
        legalBasis: 'emergency',
        from: civilDate('2025-07-21'),
        to: civilDate('2025-08-09'),
      },
    ],
    transfers: [],
    interviews: [],
    services: [
      ...['2025-03-18', '2025-04-15', '2025-05-13', '2025-06-24'].map((day, index) => ({
        id: `service-case-1-${index + 1}`,
        kind: 'familyEducation' as const,
        date: civilDate(day),
        minutes: 60,
        minorId: minorId(1),
        caseId: 'case-1',
        planId: 'plan-1',
        staffId: 'p-26',
        content: '家庭教育指导',
      })),
      {
        id: 'service-case-8-1',
        kind: 'dailyCare',
        date: civilDate('2025-07-22'),
        minorId: minorId(8),
        caseId: 'case-8',
        planId: 'plan-8',
        staffId: 'p-27',
        content: '送餐与陪伴',
      },
    ],
  } as const satisfies Partial<StationDossier>;
}
