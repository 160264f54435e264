import type { Decision, Finding, ParameterUse, ResolvedPack, Status } from '@hutong/rules';
import type { Report } from './report.ts';

// A made-up policy and station for the tests of the reports: every status once, and weeks that say the same.

const threeHours: ParameterUse = {
  key: 'minHours',
  title: { zh: '每次最短开放时长', en: 'minimum length of an opening' },
  value: 3,
  unit: 'hour',
  basis: 'cited',
  cite: 'demo#opening/hours',
  from: '2023-01-01',
};

const assumedDays: ParameterUse = {
  key: 'minDays',
  title: { zh: '每周最少开放天数', en: 'minimum open days a week' },
  value: 5,
  unit: 'day',
  basis: 'assumed',
  from: '2023-01-01',
  to: '2027-01-01',
};

const holidays: ParameterUse = {
  key: 'holidayWeek',
  title: { zh: '遇放假的一周', en: 'a week with a public holiday' },
  value: 'literal',
  basis: 'adopted',
  cite: 'demo#opening/days',
  from: '2023-01-01',
};

/** Monday of the n-th of the weeks that the fixture has, from 6 January 2025. */
function monday(index: number): string {
  return new Date(Date.UTC(2025, 0, 6 + 7 * index)).toISOString().slice(0, 10);
}

function sunday(index: number): string {
  return new Date(Date.UTC(2025, 0, 12 + 7 * index)).toISOString().slice(0, 10);
}

/** A weekly finding of the requirement to be open on five days. */
export function week(index: number, status: Status, rest: Partial<Finding> = {}): Finding {
  const number = index + 2;
  return {
    id: `days/2025-W${String(number).padStart(2, '0')}`,
    check: 'days',
    title: { zh: '每周开放天数', en: 'Open days a week' },
    status,
    cite: 'demo#opening/days',
    binding: true,
    member: {
      kind: 'isoWeek',
      key: `2025-W${number}`,
      label: { zh: `2025年第${number}周`, en: `week ${number} of 2025` },
      from: monday(index),
      to: sunday(index),
    },
    message:
      status === 'unknown'
        ? { zh: `第${number}周情况不明`, en: `week ${number}: not enough is known` }
        : { zh: `第${number}周开放4天，要求5天`, en: `week ${number}: open on 4 days, 5 are wanted` },
    facts: {},
    parameters: [assumedDays, threeHours, holidays],
    missing:
      status === 'unknown'
        ? [{ path: 'opening.log', why: 'absent', title: { zh: '开放记录', en: 'opening log' } }]
        : [],
    ...rest,
  };
}

/** A decision with these findings. */
export function decisionOf(findings: readonly Finding[], outcome?: string): Decision {
  return {
    schema: '1',
    decision: 'openingHours',
    title: { zh: '开放时间', en: 'Opening hours' },
    subject: { kind: 'station', id: 'station-qinghe' },
    asOf: '2026-01-05',
    period: { from: '2025-01-01', to: '2025-12-31' },
    ...(outcome === undefined ? { unknown: { possible: ['pass', 'fail'], policy: 'ask' } } : { outcome }),
    findings,
    missing: [],
    provenance: {
      pack: 'demo@1.0.0',
      digest: 'sha256-0123456789abcdef0123456789abcdef',
      calendar: 'cn-2019-2026',
      engine: '@hutong/rules@0.1.0',
    },
  };
}

const document = {
  title: { zh: '示例标准', en: 'Sample standard' },
  force: 'voluntary-standard',
  issued: 'unknown',
} as const;

const pack: ResolvedPack = {
  pack: 'demo',
  version: '1.0.0',
  title: { zh: '示例区', en: 'Sample district' },
  provenance: { pack: 'demo@1.0.0', digest: 'sha256-0123456789abcdef0123456789abcdef' },
  sources: { standard: document },
  clauses: {
    'demo#opening/days': {
      source: 'standard',
      at: '机构建设 / 1',
      says: { zh: '每周至少开放五天。', en: 'Open on five days a week.' },
      modality: 'must',
      pack: 'demo',
      document,
    },
  },
  parameters: {
    holidayWeek: {
      title: holidays.title,
      choices: { literal: { zh: '仍为五天', en: 'five days all the same' } },
      values: [],
    },
  },
  subjects: {},
  facts: {},
  decisions: {},
  cases: [],
  home: {},
};

/** A report of one decision about a station of this name. */
export function reportOf(decision: Decision, subject = '清河街道未保站'): Report {
  return { subject, asOf: decision.asOf, pack, decisions: [decision] };
}

/** A year in which everything happens. */
export const eventfulYear: Decision = decisionOf(
  [
    week(0, 'pass'),
    week(1, 'fail'),
    week(2, 'unknown'),
    week(3, 'unknown'),
    week(4, 'unknown'),
    week(5, 'waived', { waiver: { reason: { zh: '台风停开2天', en: 'closed for a typhoon on 2 days' } } }),
    week(6, 'unknown'),
    week(7, 'notYetDue', { due: '2026-03-01' }),
    week(8, 'notApplicable'),
    week(9, 'manual', { evidence: { zh: '照片', en: 'photographs' } }),
  ],
  'fail',
);
