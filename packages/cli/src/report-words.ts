import { formatDate, formatDateSpan, type Language, type Status } from '@hutong/rules';
import type { FindingRun } from './report.ts';

/** What a report says, apart from the policy itself. */
export const reportWords = {
  zh: {
    title: '未成年人保护工作站评估',
    asOf: '截至',
    period: '评估时段',
    policy: '规则',
    digest: '内容校验',
    calendar: '放假安排',
    summary: '结论',
    clause: '条款',
    basis: '依据',
    numbers: '所用参数',
    missing: '还需要',
    allMet: '全部达到',
    advisory: '供参考，不计入结论',
    undecided: '尚不能判定',
    nothing: '所选规则没有可用于本对象的判定',
    strip: '各周期结果',
    status: {
      pass: '达到',
      fail: '未达到',
      notYetDue: '未到期',
      unknown: '尚不能判定',
      notApplicable: '不适用',
      manual: '须人工确认',
      waived: '已说明',
    },
    basisNames: { cited: '原文所写', adopted: '采用的读法', assumed: '暂定，须由本地确定' },
    reasons: {
      absent: '未填报',
      null: '为空',
      partial: '不完整',
      withheld: '未提供',
      conflicting: '互相矛盾',
      notLoaded: '放假安排未公布',
    },
    sign: '评估人（签章）',
    signDate: '日期',
    trialReading: '试算口径',
  },
  en: {
    title: 'Assessment of a minor-protection station',
    asOf: 'as of',
    period: 'period assessed',
    policy: 'policy',
    digest: 'digest',
    calendar: 'calendar',
    summary: 'Summary',
    clause: 'Clause',
    basis: 'basis',
    numbers: 'Parameters used',
    missing: 'still needed',
    allMet: 'all met',
    advisory: 'for information, not counted',
    undecided: 'undecided',
    nothing: 'the policy has no decision for this subject',
    strip: 'results by period',
    status: {
      pass: 'met',
      fail: 'not met',
      notYetDue: 'not yet due',
      unknown: 'undecided',
      notApplicable: 'not applicable',
      manual: 'to be attested',
      waived: 'excused',
    },
    basisNames: { cited: 'as printed', adopted: 'reading adopted', assumed: 'provisional, to be set locally' },
    reasons: {
      absent: 'not recorded',
      null: 'empty',
      partial: 'incomplete',
      withheld: 'withheld',
      conflicting: 'conflicting',
      notLoaded: 'holidays not announced',
    },
    sign: 'Assessed by (signature)',
    signDate: 'Date',
    trialReading: 'trial reading',
  },
} as const satisfies Record<Language, { readonly status: Record<Status, string>; readonly [word: string]: unknown }>;

/** A shape for each status, so that no report depends on colour. */
export const statusSign: Record<Status, string> = {
  pass: '●',
  fail: '▲',
  notYetDue: '○',
  unknown: '◇',
  notApplicable: '–',
  manual: '□',
  waived: '◆',
};

/** What happened to an outcome: decided, or open. */
export function outcomeWord(outcome: string | undefined, language: Language): string {
  const words = reportWords[language];
  if (outcome === undefined) return words.undecided;
  return Object.hasOwn(words.status, outcome) ? words.status[outcome as Status] : outcome;
}

/** What a run of findings says: its message, or from when to when something is missing. */
export function runMessage({ first, last, count }: FindingRun, language: Language): string {
  if (count === 1) {
    const reason = first.waiver?.reason[language];
    const message = first.message[language];
    return reason === undefined ? message : `${message}${language === 'zh' ? '；' : '; '}${reason}`;
  }
  const span = formatDateSpan(first.member?.from ?? '', last.member?.to ?? '', language);
  const years = `${first.member?.from?.slice(0, 4) ?? ''}`;
  return language === 'zh'
    ? `${years}年${span}，共${count}个周期`.replace(/^(\d{4})年\1年/, '$1年')
    : `${count} periods, ${span}${span.includes(years) ? '' : ` ${years}`}`;
}

/** What a run still needs, in words. */
export function missingWords({ first }: FindingRun, language: Language): string {
  const words = reportWords[language];
  return first.missing
    .map(
      ({ path, why, title }) =>
        `${title?.[language] ?? path}${language === 'zh' ? `（${words.reasons[why]}）` : ` (${words.reasons[why]})`}`,
    )
    .join(language === 'zh' ? '、' : ', ');
}

/** The period of a decision. */
export function periodWords(period: { readonly from: string; readonly to: string }, language: Language): string {
  const [from, to] = [formatDate(period.from, language), formatDate(period.to, language)];
  return language === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}
