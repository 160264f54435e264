import { describe, expect, it } from 'vitest';
import { compileExpression } from './expression.ts';
import type { Json } from './json.ts';
import { operators } from './operators/index.ts';
import type { FieldNote } from './pack.ts';
import type { Program } from './program.ts';
import { phraseOf } from './prose.ts';

const field = (zh: string, en: string, type: FieldNote['type']): FieldNote => ({ title: { zh, en }, type });
const fields = {
  born: field('出生日期', 'the date of birth', 'date'),
  reported: field('报告日期', 'the date of the report', 'date'),
  children: field('子女数', 'the number of children', 'integer'),
  income: field('月收入', 'the monthly income', 'number'),
  rent: field('房租', 'the rent', 'number'),
  registered: field('已登记在册', 'registered', 'boolean'),
  grade: field('风险等级', 'the grade', 'string'),
  scores: field('得分', 'the scores', { list: 'integer' }),
  visits: field('走访', 'visits', {
    list: {
      record: {
        date: field('走访日期', 'the date of the visit', 'date'),
        minutes: field('时长', 'its length', 'integer'),
      },
    },
  }),
};
const program = { facts: new Map(), pack: { parameters: {}, decisions: {} } } as unknown as Program;
const inWords = (logic: Json, language: 'zh' | 'en'): string =>
  phraseOf(compileExpression({ logic, fields }).node, language, { program, asOf: '2026-11-24' });

const name = (path: string): Json => ({ var: path });
const longVisit: Json = { '>=': [name('item.minutes'), 30] };

describe('rules in words', () => {
  it.each([
    [{ '>=': [name('children'), 3] }, '子女数不少于3', 'the number of children is at least 3'],
    [{ '===': [name('grade'), '高'] }, '风险等级为高', 'the grade is 高'],
    [{ in: [name('grade'), ['高', '中']] }, '风险等级属于高、中', 'the grade is one of 高, 中'],
    [{ '/': [name('income'), name('children')] }, '月收入 ÷ 子女数', 'the monthly income ÷ the number of children'],
    [{ '%': [name('children'), 2] }, '子女数除以2的余数', 'the remainder of the number of children divided by 2'],
    [
      { age: [name('born'), { asOf: [] }, 'march1'] },
      '按出生日期计算、截至评估日的周岁',
      'the age in full years on the day of assessment, from the date of birth',
    ],
    [
      { daysBetween: [name('reported'), { asOf: [] }] },
      '自报告日期至评估日的天数',
      'the days from the date of the report to the day of assessment',
    ],
    [
      { monthsBetween: [name('born'), name('reported')] },
      '自出生日期至报告日期的整月数',
      'the full months from the date of birth to the date of the report',
    ],
    [{ addDays: [name('reported'), 3] }, '报告日期之后3天', '3 days after the date of the report'],
    [{ addMonths: [name('reported'), 6, 'clamp'] }, '报告日期之后6个月', '6 months after the date of the report'],
    [{ addWorkingDays: [name('reported'), 5] }, '报告日期之后5个工作日', '5 working days after the date of the report'],
    [
      { workingDaysBetween: [name('reported'), { asOf: [] }] },
      '自报告日期至评估日的工作日数',
      'the working days from the date of the report to the day of assessment',
    ],
    [
      { notAfter: [{ asOf: [] }, { addWorkingDays: [name('reported'), 5] }] },
      '评估日不晚于报告日期之后5个工作日',
      'the day of assessment is on or before 5 working days after the date of the report',
    ],
    [
      { before: [name('reported'), '2026-03-01'] },
      '报告日期早于2026年3月1日',
      'the date of the report is before 1 March 2026',
    ],
    [{ year: [name('born')] }, '出生日期的年份', 'the year of the date of birth'],
    [{ known: [name('born')] }, '出生日期已登记', 'the date of birth is on record'],
    [{ includesText: [name('grade'), '高'] }, '风险等级中含有“高”', 'the grade contains “高”'],
    [{ sum: [name('visits'), name('item.minutes')] }, '走访各项时长之和', 'the sum of its length over visits'],
    [{ sum: [name('scores')] }, '得分之和', 'the sum of the scores'],
    [
      { count: [name('visits'), longVisit] },
      '走访中时长不少于30的个数',
      'the number of visits where its length is at least 30',
    ],
  ] as const)('%j', (logic, zh, en) => {
    expect(inWords(logic as Json, 'zh')).toBe(zh);
    expect(inWords(logic as Json, 'en')).toBe(en);
  });
});

describe('brackets', () => {
  const many: Json = { '>': [name('children'), 3] };
  const registered: Json = name('registered');
  const high: Json = { '===': [name('grade'), '高'] };

  it.each([
    [
      'one conjunction in another needs none',
      { and: [many, { and: [registered, high] }] },
      '子女数大于3，且已登记在册，且风险等级为高',
    ],
    [
      'an alternative in a conjunction',
      { and: [many, { or: [registered, high] }] },
      '子女数大于3，且（已登记在册，或风险等级为高）',
    ],
    [
      'a conjunction in an alternative',
      { or: [{ and: [many, registered] }, high] },
      '（子女数大于3，且已登记在册），或风险等级为高',
    ],
    ['a sum in a product', { '*': [{ '+': [name('income'), name('rent')] }, 2] }, '（月收入 + 房租） × 2'],
    ['a product in a sum needs none', { '+': [{ '*': [name('income'), 2] }, name('rent')] }, '月收入 × 2 + 房租'],
    ['what is taken away', { '-': [name('income'), { '-': [name('rent'), 1] }] }, '月收入 − （房租 − 1）'],
    ['what something is divided by', { '/': [name('income'), { '*': [name('rent'), 2] }] }, '月收入 ÷ （房租 × 2）'],
    ['a sum that is compared needs none', { '>': [{ '+': [name('income'), 1] }, 3] }, '月收入 + 1大于3'],
    [
      'the opposite of a conjunction brings its own',
      { '!': [{ and: [many, registered] }] },
      '并非（子女数大于3，且已登记在册）',
    ],
    [
      'a condition of several parts on members',
      { count: [name('visits'), { and: [longVisit, { before: [name('item.date'), '2026-01-01'] }] }] },
      '走访中（时长不少于30，且走访日期早于2026年1月1日）的个数',
    ],
    [
      'a choice inside a sum',
      { '+': [{ if: [registered, 1, 0] }, name('children')] },
      '（已登记在册的，1；其余情形，0） + 子女数',
    ],
  ] as const)('%s', (_, logic, zh) => {
    expect(inWords(logic as Json, 'zh')).toBe(zh);
  });
});

describe('every operator', () => {
  it.each([...operators.values()].map((operator) => [operator.name, operator] as const))(
    '`%s` has words in both languages, and says how it stands with plain JsonLogic and SQL',
    (_, operator) => {
      const { min, max } = operator.operands;
      const count = Number.isFinite(max) ? max : Math.max(min, 3);
      const operands = Array.from({ length: count }, (__, index) => `〈${index}〉`);
      for (const language of ['zh', 'en'] as const)
        expect(operator.prose(operands, language).length).toBeGreaterThan(1);
      expect(operator.prose(operands, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
      for (const support of [operator.plain, operator.sql]) {
        if (typeof support === 'object' && 'refused' in support) expect(support.refused).toMatch(/^\p{Letter}.{10,}/u);
      }
    },
  );
});
