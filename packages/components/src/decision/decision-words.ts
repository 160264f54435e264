import type { Decision, Finding, Status } from '@hutong/rules';
import type { Catalogue } from '../words/catalogue.ts';
import type { GroupKind } from './decision-model.ts';

/** Words of `hut-decision`. */
export interface DecisionWords {
  readonly title: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly subject: string;
  readonly subjectKinds: { readonly [kind: string]: string };
  readonly asOf: string;
  readonly period: string;
  readonly span: (from: string, to: string) => string;
  readonly outcome: string;
  readonly undecided: string;
  readonly possible: (outcomes: string) => string;
  readonly unknownPolicy: { readonly [policy in NonNullable<Decision['unknown']>['policy']]: string };
  readonly tally: (binding: number) => string;
  readonly meanwhile: (what: string) => string;
  readonly meanwhileOpen: string;
  readonly outcomes: (outcomes: string) => string;
  /** Verdicts of findings that are no requirements, where they are called something else. */
  readonly roleStatus: {
    readonly [role in NonNullable<Finding['role']>]: { readonly [status in Status]?: string };
  };
  readonly groups: { readonly [kind in Exclude<GroupKind, 'check'>]: string };
  readonly scores: string;
  readonly scale: string;
  readonly points: string;
  readonly grade: string;
  readonly leadsTo: string;
  readonly next: (earliest: string) => string;
  readonly nextUntil: (earliest: string, due: string) => string;
  readonly overdueFrom: string;
  readonly satisfiedBy: string;
  readonly settles: string;
  readonly missingTitle: string;
  readonly missingLead: string;
  readonly filters: string;
  readonly all: string;
  readonly clause: string;
  readonly alsoSee: string;
  readonly advisory: string;
  readonly advisoryNote: string;
  readonly strip: (check: string) => string;
  readonly stripHelp: string;
  readonly verdict: string;
  readonly situation: string;
  readonly details: string;
  readonly detailsOf: (finding: string) => string;
  readonly showCalm: (count: number) => string;
  readonly hideCalm: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly facts: string;
  readonly noFacts: string;
  readonly parameters: string;
  readonly parameter: string;
  readonly value: string;
  readonly basis: string;
  readonly validity: string;
  readonly validFrom: (from: string) => string;
  readonly validUntil: (from: string, before: string) => string;
  readonly due: string;
  readonly waiver: string;
  readonly waivedBy: (who: string) => string;
  readonly waivedUntil: (day: string) => string;
  readonly evidence: string;
  readonly trace: string;
  readonly traceLegend: string;
  readonly decisive: string;
  readonly notDecisive: string;
  readonly traceFaulty: string;
  readonly traceRest: (count: number) => string;
  readonly traceHidden: string;
  readonly unnamedMember: (number: number) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly noMatch: string;
  readonly noFindings: string;
  readonly provenance: string;
  readonly pack: string;
  readonly layers: string;
  readonly calendar: string;
  readonly engine: string;
  readonly digest: string;
  readonly knownOn: string;
  readonly readings: string;
  readonly size: (count: number) => string;
  readonly andSoOn: (first: string, count: number) => string;
  readonly quantity: (value: string, unit: string) => string;
  readonly colon: string;
  readonly comma: string;
}

/** The words of `hut-decision` in both languages. */
export const decisionWords: Catalogue<DecisionWords> = {
  zh: {
    title: '判定结果',
    empty: '尚无判定结果',
    emptyNext: '先对一个对象作出判定，再将结果交给本组件的 decision 属性。',
    subject: '对象',
    subjectKinds: { station: '未保站', minor: '未成年人', staffMember: '工作人员', venue: '公共场馆' },
    asOf: '判定日',
    period: '考察期间',
    span: (from, to) => `${from}至${to}`,
    outcome: '结论',
    undecided: '尚不能判定',
    possible: (outcomes) => `补齐事实后，可能的结论：${outcomes}`,
    unknownPolicy: { ask: '请补齐事实后重新判定。', escalate: '事实不全期间，须提请人工研判。' },
    tally: (binding) => `须达到的要求共${binding}项`,
    meanwhile: (what) => `在此期间：${what}`,
    meanwhileOpen: '暂不定论',
    outcomes: (outcomes) => `已可确定：${outcomes}`,
    roleStatus: {
      item: { fail: '计分', pass: '不计分', unknown: '尚未回答', notApplicable: '无需回答' },
      scale: { fail: '未能定档', pass: '已定档', unknown: '尚未定档' },
      override: { fail: '适用', pass: '不适用' },
      row: { pass: '符合', notApplicable: '不符合' },
      duty: {},
    },
    groups: {
      single: '单项要求',
      item: '评分项目',
      scale: '合计',
      override: '直接定级的情形',
      row: '判定表的各行',
    },
    scores: '得分',
    scale: '量表',
    points: '分值',
    grade: '等级',
    leadsTo: '指向的结论',
    next: (earliest) => `下一次：${earliest}起可以办理，最迟日期暂不能确定`,
    nextUntil: (earliest, due) => `下一次：${earliest}起可以办理，最迟${due}`,
    overdueFrom: '逾期起算日',
    satisfiedBy: '已办理的记录',
    settles: '决定结论',
    missingTitle: '还需要的事实',
    missingLead: '缺少下列事实，有关要求尚不能判定：',
    filters: '按结论筛选',
    all: '全部',
    clause: '条款',
    alsoSee: '另见',
    advisory: '仅供参考',
    advisoryNote: '仅供参考，不计入结论。',
    strip: (check) => `${check}：逐周`,
    stripHelp: '用方向键逐周查看',
    verdict: '结论',
    situation: '情况',
    details: '详情',
    detailsOf: (finding) => `详情：${finding}`,
    showCalm: (count) => `显示其余${count}项`,
    hideCalm: (count) => `收起其余${count}项`,
    showMore: (count) => `再显示${count}项`,
    facts: '依据的事实',
    noFacts: '本项没有列出事实。',
    parameters: '依据的参数',
    parameter: '参数',
    value: '取值',
    basis: '依据',
    validity: '适用期间',
    validFrom: (from) => `${from}起`,
    validUntil: (from, before) => `${from}起，${before}前`,
    due: '最迟',
    waiver: '说明',
    waivedBy: (who) => `说明人：${who}`,
    waivedUntil: (day) => `有效至${day}`,
    evidence: '所需证明材料',
    trace: '判定过程',
    traceLegend: '实心点：起决定作用；空心点：不影响本项结论。',
    decisive: '起决定作用',
    notDecisive: '不影响结论',
    traceFaulty: '此处的判定过程数据有误，无法显示。',
    traceRest: (count) => `其余${count}步未列出。`,
    traceHidden: '判定过程含个人信息，已隐去。',
    unnamedMember: (number) => `第${number}项`,
    atLeast: (value) => `不少于${value}`,
    atMost: (value) => `不超过${value}`,
    between: (least, most) => `${least}至${most}之间`,
    noMatch: '没有这一结论的项目。',
    noFindings: '本次判定没有可列出的项目。',
    provenance: '判定依据的版本',
    pack: '政策包',
    layers: '上层政策包',
    calendar: '节假日日历',
    engine: '判定引擎',
    digest: '内容摘要',
    knownOn: '采用何日已公布的版本',
    readings: '另选的口径',
    size: (count) => `${count}项`,
    andSoOn: (first, count) => `${first}等共${count}项`,
    quantity: (value, unit) => `${value}${unit}`,
    colon: '：',
    comma: '、',
  },
  en: {
    title: 'Decision',
    empty: 'No decision yet',
    emptyNext: 'Decide a subject first, then hand the result to the property decision of this element.',
    subject: 'Subject',
    subjectKinds: { station: 'station', minor: 'minor', staffMember: 'staff member', venue: 'venue' },
    asOf: 'As of',
    period: 'Period',
    span: (from, to) => `${from} to ${to}`,
    outcome: 'Outcome',
    undecided: 'undecided',
    possible: (outcomes) => `With the missing facts the outcome could be: ${outcomes}`,
    unknownPolicy: {
      ask: 'Supply the facts and decide again.',
      escalate: 'While facts are missing, a person has to judge.',
    },
    tally: (binding) => `${binding} binding ${binding === 1 ? 'requirement' : 'requirements'}`,
    meanwhile: (what) => `In the meantime: ${what}`,
    meanwhileOpen: 'left open',
    outcomes: (outcomes) => `Certain already: ${outcomes}`,
    roleStatus: {
      item: { fail: 'counts', pass: 'counts nothing', unknown: 'not answered', notApplicable: 'not asked' },
      scale: { fail: 'in no one band', pass: 'graded', unknown: 'not graded yet' },
      override: { fail: 'applies', pass: 'does not apply' },
      row: { pass: 'matches', notApplicable: 'does not match' },
      duty: {},
    },
    groups: {
      single: 'Single requirements',
      item: 'Items',
      scale: 'Totals',
      override: 'Cases that settle the grade',
      row: 'Rows of the table',
    },
    scores: 'Scores',
    scale: 'Scale',
    points: 'Points',
    grade: 'Grade',
    leadsTo: 'Leads to',
    next: (earliest) => `Next: from ${earliest}; its last day cannot be told yet`,
    nextUntil: (earliest, due) => `Next: from ${earliest}, no later than ${due}`,
    overdueFrom: 'Overdue from',
    satisfiedBy: 'Done by',
    settles: 'settles the outcome',
    missingTitle: 'Facts still needed',
    missingLead: 'These facts are missing, so some requirements cannot be decided:',
    filters: 'Filter by verdict',
    all: 'All',
    clause: 'Clause',
    alsoSee: 'See also',
    advisory: 'advisory',
    advisoryNote: 'Advisory: it does not count in the outcome.',
    strip: (check) => `${check}: week by week`,
    stripHelp: 'Arrow keys move from week to week',
    verdict: 'Verdict',
    situation: 'Situation',
    details: 'Details',
    detailsOf: (finding) => `Details: ${finding}`,
    showCalm: (count) => `Show the other ${count}`,
    hideCalm: (count) => `Hide the other ${count}`,
    showMore: (count) => `Show ${count} more`,
    facts: 'Facts',
    noFacts: 'No facts are listed here.',
    parameters: 'Parameters',
    parameter: 'Parameter',
    value: 'Value',
    basis: 'Basis',
    validity: 'In force',
    validFrom: (from) => `from ${from}`,
    validUntil: (from, before) => `from ${from}, before ${before}`,
    due: 'No later than',
    waiver: 'Excuse',
    waivedBy: (who) => `by ${who}`,
    waivedUntil: (day) => `until ${day}`,
    evidence: 'Evidence wanted',
    trace: 'How it was decided',
    traceLegend: 'Filled dot: decisive; hollow dot: makes no difference here.',
    decisive: 'decisive',
    notDecisive: 'makes no difference',
    traceFaulty: 'The data of this step is faulty and cannot be shown.',
    traceRest: (count) => `${count} more steps are not listed.`,
    traceHidden: 'The steps hold personal data and are hidden.',
    unnamedMember: (number) => `no. ${number}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    between: (least, most) => `${least} to ${most}`,
    noMatch: 'Nothing has this verdict.',
    noFindings: 'This decision lists no findings.',
    provenance: 'Versions behind this decision',
    pack: 'Pack',
    layers: 'Layers below',
    calendar: 'Calendar',
    engine: 'Engine',
    digest: 'Digest',
    knownOn: 'As published by',
    readings: 'Readings chosen',
    size: (count) => `${count} records`,
    andSoOn: (first, count) => `${first} and so on, ${count} in all`,
    quantity: (value, unit) => `${value} ${unit}`,
    colon: ': ',
    comma: ', ',
  },
};
