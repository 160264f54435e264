import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReport } from './html-report.ts';
import { html } from './markup.ts';
import { decisionOf, eventfulYear, reportOf, week } from './report-fixture.ts';

describe('the report as a page', () => {
  it('needs nothing from elsewhere and runs nothing', () => {
    const page = htmlReport(reportOf(eventfulYear), 'zh');
    expect(page).not.toMatch(/<script|https?:|<link|<img|url\(|@import| on\w+=/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('shows clause, numbers with their basis, missing facts, reasons, evidence and versions', () => {
    const page = htmlReport(reportOf(eventfulYear), 'zh');
    for (const words of [
      '每周至少开放五天。',
      '《示例标准》机构建设 / 1',
      'demo#opening/days',
      '5天（2023年1月1日起，2027年1月1日前，暂定，待本地确定）',
      '3小时（2023年1月1日起，原文规定）',
      '2025年1月20日至2月9日（3周），尚不能判定',
      '开放记录（opening.log，未填报）',
      '台风停开2天',
      '照片',
      'sha256-0123456789abcdef0123456789abcdef',
      'cn-2019-2026',
    ])
      expect(page).toContain(words);
  });

  it('draws every week with the word of its status', () => {
    const page = htmlReport(reportOf(eventfulYear), 'en');
    expect(page.match(/<title>week \d+ of 2025: /g)).toHaveLength(10);
    expect(page).toContain('<title>week 3 of 2025: not met</title>');
    expect(page).toContain('aria-label="10 weeks: 1 not met, 4 undecided');
  });

  it('says everything in both languages when asked, each marked as what it is', () => {
    const page = htmlReport(reportOf(eventfulYear), 'both');
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<span lang="zh-CN">未达到</span><span class="second" lang="en">Not met</span>');
    expect(htmlReport(reportOf(eventfulYear), 'en')).not.toContain('未达到');
  });

  it('stamps every printed page with the subject, the day and the versions', () => {
    const page = htmlReport(reportOf(eventfulYear), 'zh');
    expect(page).toContain('@top-left { content: "清河街道未保站  未成年人保护工作站评估报告"');
    expect(page).toMatch(/@bottom-left \{ content: "demo\\40 1\\2e 0\\2e 0 {2}sha256/);
    expect(page).toContain('counter(page)');
  });

  it('writes whatever a station wrote as text, never as markup or style', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '}', '/', 'b', '站', '\\', '\n'),
      minLength: 1,
    });
    fc.assert(
      fc.property(hostile, (written) => {
        const honest = htmlReport(reportOf(decisionOf([week(0, 'pass')], 'pass'), 'x'), 'zh');
        const message = { zh: written, en: written };
        const page = htmlReport(reportOf(decisionOf([week(0, 'fail', { message })], 'fail'), written), 'zh');
        const tags = (text: string): readonly string[] => [...new Set(text.match(/<[a-z]+/gi))].sort();
        const more = ['<article', '<h4', '<blockquote', '<div'];
        for (const tag of tags(page)) expect([...tags(honest), ...more]).toContain(tag);
        expect(page.split('</style>')).toHaveLength(2);
        expect(page).toContain(`<p class="subject">${html`${written}`.text}</p>`);
      }),
    );
  });
});
