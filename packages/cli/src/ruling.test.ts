import type { Decision, Finding } from '@hutong/rules';
import { describe, expect, it } from 'vitest';
import { htmlReport } from './html-report.ts';
import { paintFor } from './paint.ts';
import { allMet, type Report } from './report.ts';
import { decisionOf, eventfulYear, reportOf, week } from './report-fixture.ts';
import { pointsPhrase } from './ruling.ts';
import { textReport } from './text-report.ts';

/** A finding of an instrument: whether it counts, and what it says. */
function item(status: Finding['status'], zh: string, en: string, rest: Partial<Finding> = {}): Finding {
  const { member: _, due: _due, ...base } = week(0, status);
  return { ...base, role: 'item', message: { zh, en }, parameters: [], ...rest };
}

const graded: Decision = {
  ...decisionOf(
    [
      item('fail', '无人照料，计2分', 'nobody to care: 2 points'),
      item('pass', '健康，计0分', 'healthy: 0 points'),
      item('pass', '总分2分，属一般', 'the total of 2 is low', { role: 'scale' }),
    ],
    'low',
  ),
  decision: 'grade',
  title: { zh: '困境级别', en: 'Grade of difficulty' },
  scores: { total: { title: { zh: '总分', en: 'Total' }, points: 2, grade: 'low' } },
};

const open: Decision = {
  ...decisionOf([item('unknown', '健康情况不明', 'health is not known')]),
  decision: 'grade',
  scores: { total: { title: { zh: '总分', en: 'Total' }, points: { min: 2, max: 5 } } },
  unknown: {
    possible: ['low', 'high'],
    policy: 'escalate',
    meanwhile: {
      outcome: 'high',
      title: { zh: '严重', en: 'grave' },
      reason: { zh: '先按严重办理', en: 'treat as grave' },
      cite: 'x',
    },
  },
  missing: [{ path: 'health', why: 'absent', title: { zh: '健康', en: 'health' } }],
};

function about(decision: Decision): Report {
  const report = reportOf(decision, 'minor-1');
  const note = {
    kind: 'score',
    grades: [
      { grade: 'low', title: { zh: '一般', en: 'low' } },
      { grade: 'high', title: { zh: '严重', en: 'grave' } },
    ],
  };
  return { ...report, pack: { ...report.pack, decisions: { grade: note as never } } };
}

describe('a decision by points or by rows', () => {
  const style = { language: 'zh', columns: 80, paint: paintFor({ colour: false }) } as const;

  it('tells the grade by its title, the totals and what counted, and calls nothing a requirement', () => {
    const text = textReport(about(graded), style);
    expect(text).toContain('困境级别：一般\n  总分  2分');
    expect(text).toContain('判定依据\n  · 无人照料，计2分');
    expect(text).toContain('《示例标准》机构建设 / 1');
    expect(text).not.toContain('健康，计0分');
    expect(text).not.toContain('未达到');
  });

  it('tells what may still come out, what is done meanwhile, and what is needed', () => {
    const text = textReport(about(open), style);
    expect(text).toContain('◇ 开放时间：尚不能判定');
    expect(text).toContain('可能的结论  一般、严重');
    expect(text).toContain('在此之前    严重：先按严重办理');
    expect(text).toContain('尚缺的事实\n  ◇ 健康（health，未填报）');
    const page = htmlReport(about(open), 'en');
    expect(page).toContain('2 to 5 points');
    expect(page).toContain('health (health, not recorded)');
  });

  it('is settled by any grade, and not by a total in no band', () => {
    expect(allMet([graded])).toBe(true);
    expect(allMet([{ ...graded, outcome: 'outsideEveryBand' }])).toBe(false);
    expect(allMet([open])).toBe(false);
    expect(allMet([graded, eventfulYear])).toBe(false);
  });

  it.each([
    [3, '3分'],
    [{ min: 1, max: 2 }, '1至2分'],
    [{ min: 1 }, '不少于1分'],
    [{ max: 2 }, '不超过2分'],
  ])('writes points %j as %s', (points, zh) => {
    expect(pointsPhrase(points).zh).toBe(zh);
  });
});
