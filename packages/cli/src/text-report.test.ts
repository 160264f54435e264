import { describe, expect, it } from 'vitest';
import { paintFor } from './paint.ts';
import { decisionOf, eventfulYear, reportOf, week } from './report-fixture.ts';
import { columnsOf } from './text-layout.ts';
import { textReport } from './text-report.ts';

const plain = paintFor({ colour: false });

describe('the report on a terminal', () => {
  it('says the outcome first, then what is open, with clause, number and what to do', () => {
    const text = textReport(reportOf(eventfulYear), { language: 'zh', columns: 80, paint: plain });
    expect(text).toMatchInlineSnapshot(`
      "未成年人保护工作站评估报告
      对象  清河街道未保站
      政策  示例区（demo@1.0.0）
      截至  2026年1月5日

      ▲ 开放时间：未达到（未达到1项，尚不能判定4项，须人工确认1项，已说明1项，未到期
      1项，达到1项，不适用1项）
        时段  2025年1月1日至12月31日

        每周开放天数
          ▲ 未达到 1  ◇ 尚不能判定 4  □ 须人工确认 1  ◆ 已说明 1  ○ 未到期 1  ● 达到 1
          – 不适用 1

      ▲ 未达到的要求

        每周开放天数
          ▲ 第3周开放4天，要求5天
          条款    每周至少开放五天。
          出处    《示例标准》机构建设 / 1
          参数    每周最少开放天数：5天（2023年1月1日起，2027年1月1日前，暂定，待本地
                  确定）
                  每次最短开放时长：3小时（2023年1月1日起，原文规定）
          怎么办  时段已过，无法补做。请核对记录有无遗漏；记录无误的，写明原因，并调整
                  今后的安排。

      ◇ 尚不能判定的要求

        每周开放天数
          ◇ 2025年1月20日至2月9日（3周），尚不能判定
            缺少  开放记录（opening.log，未填报）
          ◇ 第8周情况不明
            缺少  开放记录（opening.log，未填报）
          条款    每周至少开放五天。
          出处    《示例标准》机构建设 / 1
          怎么办  请补录缺少的内容，再重新评估。

      □ 须人工确认的要求

        每周开放天数
          □ 第11周开放4天，要求5天
          条款      每周至少开放五天。
          出处      《示例标准》机构建设 / 1
          所需材料  照片
          怎么办    请由负责人核实并留存材料。

      ◆ 已说明原因的缺口

        每周开放天数
          ◆ 第7周开放4天，要求5天
            说明  台风停开2天
          条款  每周至少开放五天。
          出处  《示例标准》机构建设 / 1
          参数  每周最少开放天数：5天（2023年1月1日起，2027年1月1日前，暂定，待本地
                确定）
                每次最短开放时长：3小时（2023年1月1日起，原文规定）

      ○ 未到期的要求

        每周开放天数
          ○ 第9周开放4天，要求5天
          条款  每周至少开放五天。
          出处  《示例标准》机构建设 / 1

      采用的读法
        遇放假的一周：仍为五天
      "
    `);
  });

  it.each([
    ['zh', 60],
    ['zh', 120],
    ['en', 60],
    ['en', 120],
  ] as const)('in %s stays within %i columns', (language, columns) => {
    const text = textReport(reportOf(eventfulYear), { language, columns, paint: plain });
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  it('says that nothing is left to do when all is met', () => {
    const decision = decisionOf([week(0, 'pass')], 'pass');
    const text = textReport(reportOf(decision), { language: 'en', columns: 80, paint: plain });
    expect(text).toContain('● Opening hours: met (1 met)');
    expect(text).toContain('Every requirement is met; nothing is left to do.');
  });

  it('is the same text with colour as without', () => {
    const style = { language: 'zh', columns: 80 } as const;
    const coloured = textReport(reportOf(eventfulYear), { ...style, paint: paintFor({ colour: true }) });
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that set colour begin with one
    const bare = coloured.replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(textReport(reportOf(eventfulYear), { ...style, paint: plain }));
  });
});
