import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { changningClauses } from '../fixtures/changning-clauses.ts';
import { gradeTitles, matchedTable, openScore, visitDuties } from '../fixtures/other-decisions.ts';
import { decisionWith, stationYear, stationYearExplained } from '../fixtures/station-year.ts';
import { expectAccessible } from '../testing/axe.ts';
import { allInside, buttonOf, inside, mount, shown, textOf } from '../testing/mount.ts';

const ready = { decision: stationYear, explanation: stationYearExplained, clauses: changningClauses };

describe('a year at a glance', () => {
  it('has fifty-two cells, each with its week, its days and its verdict in words and in shape', async () => {
    const element = await mount('hut-decision', ready);
    const cells = allInside(element, '[part="check"]:first-of-type [role="option"]');
    expect(cells.length).toBe(52);
    expect(cells[22]?.getAttribute('aria-label')).toBe('2023年第23周（6月5日至11日）、未达到');
    const [met, failed] = [cells[0], cells[22]].map((cell) => cell?.querySelector('svg')?.innerHTML);
    expect(met).not.toBe(failed);
  });

  it('lists what asks for attention and folds the weeks that are met', async () => {
    const element = await mount('hut-decision', ready);
    const rows = () => allInside(element, '[part="check"]:first-of-type [part="table"] tbody tr').length;
    expect(rows()).toBe(6);
    buttonOf(element, '显示其余46项').click();
    await shown(element);
    expect(rows()).toBe(52);
    buttonOf(element, '收起其余46项').click();
    await shown(element);
    expect(rows()).toBe(6);
  });

  it('gives other members no strip', async () => {
    const element = await mount('hut-decision', ready);
    expect(allInside(element, '[part="strip"]').length).toBe(2);
  });

  it('leaves no cell smaller than a finger can hit on a phone', async () => {
    await page.viewport(390, 800);
    const element = await mount('hut-decision', ready);
    for (const cell of allInside(element, '[role="option"]')) {
      expect(cell.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a finding', () => {
  it('shows facts with units, and the range of what is partly known', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W37' });
    const panel = inside(element, '[part="panel"]').textContent?.replaceAll(/\s+/g, ' ');
    expect(panel).toContain('达到时长的开放天数2至6之间天');
    expect(panel).toContain('opening.log 未填写');
  });

  it('shows parameters with period and basis, and says which a district has to set', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'hoursPosted' });
    const panel = inside(element, '[part="panel"]').textContent?.replaceAll(/\s+/g, ' ');
    expect(panel).toContain('须由本地确定');
    expect(panel).toContain('2023年1月1日起，2025年1月1日前');
    expect(panel).toContain('所需证明材料 门口公示牌的照片，标明拍摄日期');
  });

  it('puts what the text says before how it is read', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W23' });
    const bases = allInside(element, '[part="panel"] td .tag').map((tag) => tag.textContent);
    expect(bases).toEqual(['原文载明', '原文载明', '采用的口径']);
  });

  it('says who excused it, why and until when', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W30' });
    const panel = inside(element, '[part="panel"]').textContent?.replaceAll(/\s+/g, ' ');
    expect(panel).toContain('当周因台风停开2天，若不停开可达到要求');
    expect(panel).toContain('街道未保办');
    expect(panel).toContain('有效至2023年12月31日');
  });

  it('says that an advisory one does not count', async () => {
    const element = await mount('hut-decision', { ...ready, filter: 'fail' });
    expect(textOf(element)).toContain('每个放假假期开放 仅供参考');
    allInside<HTMLButtonElement>(element, '[part="check"]').at(-1)?.querySelector('button')?.click();
    await shown(element);
    expect(inside(element, '[part="panel"]').textContent).toContain('不计入结论');
  });

  it('says until when it can still be met', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W52' });
    expect(inside(element, '[part="panel"]').textContent).toContain('最迟：2023年12月31日');
  });

  it('names a long list by its first members and its length', async () => {
    const value = Array.from({ length: 365 }, (_, index) => index);
    const decision = decisionWith({ facts: { days: { title: { zh: '各日', en: 'days' }, value } } });
    const element = await mount('hut-decision', { decision, selected: decision.findings[0]?.id });
    expect(inside(element, '[part="panel"] dl').textContent).toContain('0、1、2等共365项');
  });

  it('shows values of every kind, null and deep ones included', async () => {
    const value = { date: '2023-06-05', nothing: null, list: [null, true, 2, { a: null }] };
    const decision = decisionWith({ facts: { odd: { title: { zh: '杂项', en: 'odd' }, value } } });
    const element = await mount('hut-decision', { decision, selected: decision.findings[0]?.id });
    expect(inside(element, '[part="panel"] dl').textContent).toContain('6月5日');
  });
});

describe('the trace', () => {
  it('opens step by step and marks what was decisive', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W23' });
    const steps = () => allInside(element, '[part="trace"] li').length;
    expect(steps()).toBe(3);
    allInside<HTMLElement>(element, '[part="trace"] summary')[2]?.click();
    await vi.waitFor(() => expect(steps()).toBe(6));
    const trace = inside(element, '[part="trace"]').textContent?.replaceAll(/\s+/g, ' ');
    expect(trace).toContain('每周最少开放天数（5天） → 5 原文载明 2023年1月1日起');
    expect(trace).toContain('不影响结论 每周最少开放天数与当周工作日中较小者 → 未知');
    expect(trace).toContain('起决定作用 达到时长的开放天数不少于当周应开放天数 → 否');
  });

  it('says how many records a list holds rather than name each', async () => {
    const step = {
      pointer: '',
      operator: 'var',
      says: { zh: '逐日开放情况', en: 'days' },
      size: 7,
      decisive: true,
      operands: [],
    };
    const explanation = { decision: stationYear, traces: { 'daysPerWeek/2023-W01': step } };
    const element = await mount('hut-decision', { explanation, selected: 'daysPerWeek/2023-W01' });
    expect(inside(element, '[part="trace"] li').textContent?.replaceAll(/\s+/g, ' ')).toContain('逐日开放情况 → 7项');
  });

  it('says so where a step is faulty, and shows the rest', async () => {
    const { traces } = stationYearExplained;
    const week = traces['daysPerWeek/2023-W23'];
    const explanation = {
      ...stationYearExplained,
      traces: { 'daysPerWeek/2023-W23': { ...week, operands: [{ says: 7 }] } },
    };
    const element = await mount('hut-decision', { ...ready, explanation, selected: 'daysPerWeek/2023-W23' });
    expect(inside(element, '[part="trace"]').textContent).toContain('此处的判定过程数据有误');
  });

  it('has an end where the data refers to itself, and lists only so many steps', async () => {
    const step: Record<string, unknown> = {
      pointer: '',
      operator: 'and',
      says: { zh: '自指', en: 'itself' },
      decisive: true,
    };
    step.operands = Array.from({ length: 100 }, () => step);
    const explanation = { decision: stationYear, traces: { 'daysPerWeek/2023-W01': step } };
    const element = await mount('hut-decision', { explanation, selected: 'daysPerWeek/2023-W01' });
    expect(allInside(element, '[part="trace"] li').length).toBe(62);
    expect(inside(element, '[part="trace"]').textContent).toContain('其余40步未列出');
  });

  it('is hidden while the element is redacted', async () => {
    const element = await mount('hut-decision', { ...ready, redacted: true, selected: 'daysPerWeek/2023-W23' });
    expect(allInside(element, '[part="trace"]')).toEqual([]);
    expect(inside(element, '[part="panel"]').textContent).toContain('判定过程含个人信息，已隐去');
  });
});

describe('a score', () => {
  it('shows its totals, what each item counts, and what is done while it is open', async () => {
    const element = await mount('hut-decision', { decision: openScore });
    expect(inside(element, '[part="scores"]').textContent?.replaceAll(/\s+/g, ' ')).toContain(
      '总分 9至13之间 尚不能判定',
    );
    expect(buttonOf(element, '计分 2')).toBeDefined();
    expect(inside(element, '[part="missing"]').textContent).toContain('在此期间：按高风险对待');
    expect(allInside(element, '[part="check"] .heading').map((heading) => heading.textContent?.trim())).toEqual([
      '评分项目',
      '直接定级的情形',
      '合计',
    ]);
    element.selected = 'truancy';
    await shown(element);
    expect(inside(element, '[part="panel"] dl').textContent).toContain('分值：总分4');
    await expectAccessible(element, ['color-contrast', 'button-name']);
  });

  it('calls its grades as the page says', async () => {
    const element = await mount('hut-decision', { decision: openScore, outcomeTitles: gradeTitles });
    expect(inside(element, '[part="missing"]').textContent).toContain('可能的结论：中风险、高风险');
    element.decision = { ...openScore, outcome: 'high' };
    await shown(element);
    expect(inside(element, '[part="outcome"]').textContent).toContain('高风险');
  });

  it('does not count its items as requirements', async () => {
    const element = await mount('hut-decision', { decision: openScore });
    expect(inside(element, '[part="outcome"]').textContent).not.toContain('须达到');
  });

  it('shows the grade and nothing that led there while it is redacted', async () => {
    const element = await mount('hut-decision', { decision: { ...openScore, outcome: 'high' }, redacted: true });
    expect(inside(element, '[part="outcome"]').textContent).toContain('high');
    for (const sign of ['逃学', '监护人', '9至13', 'm-0042']) {
      expect(textOf(element)).not.toContain(sign);
      expect(element.getPrintHTML()).not.toContain(sign);
    }
  });
});

describe('a table', () => {
  it('shows the row that matches, why the others do not, and which one settles it', async () => {
    const explanation = { decision: matchedTable, traces: {}, decisive: ['otherwise'] };
    const element = await mount('hut-decision', { explanation });
    const rows = allInside(element, '[part="table"] tbody tr').map((tr) =>
      tr.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows[0]).toContain('不符合 不得录用 未查到性侵害记录');
    expect(rows[2]).toContain('符合 可以录用 以上各行均不符合');
    expect(rows[2]).toContain('决定结论');
    expect(inside(element, '[part="provenance"]').textContent).toContain('recheckPeriod="P1Y"');
    expect(inside(element, '[part="provenance"]').textContent).toContain('2026年11月1日');
  });
});

describe('a cadence', () => {
  it('shows what is overdue since when, what was done, and what comes next', async () => {
    const element = await mount('hut-decision', { decision: visitDuties, selected: 'visits/2026-10' });
    expect(inside(element, '[part="next"]').textContent).toContain('2026年11月1日起可以办理，最迟2026年11月30日');
    const panel = inside(element, '[part="panel"]').textContent;
    expect(panel).toContain('逾期起算日2026年11月1日');
    expect(panel).toContain('visit-0917');
  });
});
