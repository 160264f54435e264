import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changningClauses } from '../fixtures/changning-clauses.ts';
import { decisionWith, stationYear, stationYearExplained, undecidedYear } from '../fixtures/station-year.ts';
import { expectAccessible } from '../testing/axe.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { listen } from '../testing/listen.ts';
import { allInside, buttonOf, inside, mount, shown, textOf } from '../testing/mount.ts';
import type { HutDecision } from './decision.ts';

const ready = { decision: stationYear, explanation: stationYearExplained, clauses: changningClauses };

elementSuite({
  tag: 'hut-decision',
  ready,
  dataProperties: ['decision', 'explanation', 'clauses', 'outcomeTitles'],
  otherProperties: ['filter', 'selected'],
  mayBeEmpty: ['clauses', 'outcomeTitles'],
  errorEvent: 'hut-decision-error',
  says: { zh: '每周开放天数', en: 'open days a week' },
  saysEmpty: { zh: '尚无判定结果', en: 'No decision yet' },
  personal: 'station-qinghe',
  axeRules: ['color-contrast', 'target-size', 'button-name', 'aria-required-children', 'aria-input-field-name'],
});

function weekCell(element: HutDecision, week: number): HTMLElement {
  return inside(element, `[role="option"][aria-label^="2023年第${week}周"]`);
}

describe('defaults', () => {
  it('lists all, selects nothing, and is empty', async () => {
    const element = await mount('hut-decision');
    expect(element.filter).toBe('all');
    expect(element.selected).toBeUndefined();
    expect(element.headingLevel).toBe(2);
    expect(element.readOnly).toBe(false);
  });
});

describe('properties', () => {
  it('decision: outcome, subject, period and day are said', async () => {
    const element = await mount('hut-decision', ready);
    expect(inside(element, '[part="outcome"]').textContent).toContain('未达到');
    expect(textOf(element)).toContain('未保站 station-qinghe');
    expect(textOf(element)).toContain('2023年1月2日至2023年12月31日');
    expect(textOf(element)).toContain('2023年12月28日');
  });

  it('decision: an undecided one says what could come of it and what is missing', async () => {
    const element = await mount('hut-decision', { decision: undecidedYear });
    expect(inside(element, '[part="outcome"]').textContent).toContain('尚不能判定');
    const missing = inside(element, '[part="missing"]').textContent?.replaceAll(/\s+/g, ' ');
    expect(missing).toContain('对未成年人的收费 feeForMinors 未填写');
    expect(missing).toContain('可能的结论：达到、未达到');
  });

  it('decision: an outcome that is no verdict stands as the pack names it', async () => {
    const element = await mount('hut-decision', { decision: { ...stationYear, outcome: 'recheckDue' } });
    expect(inside(element, '[part="outcome"]').textContent).toContain('recheckDue');
  });

  it('decision: the versions that decided are always there', async () => {
    const element = await mount('hut-decision', ready);
    const versions = inside(element, '[part="provenance"]').textContent;
    expect(versions).toContain('cn-sh-changning@0.1.0');
    expect(versions).toContain('cn-2019-2026-6bbc2df9');
    expect(versions).toContain('@hutong/rules@0.1.0');
  });

  it('explanation: its decision is used where no other is given', async () => {
    const element = await mount('hut-decision', { explanation: stationYearExplained });
    expect(textOf(element)).toContain('每周开放天数');
  });

  it('clauses: each requirement shows its clause, or the id of it where the clauses are not given', async () => {
    const element = await mount('hut-decision', ready);
    expect(inside(element, '[part="check"]').textContent).toContain('关爱服务场所一周内开放的天数不得少于五天');
    element.clauses = undefined;
    await shown(element);
    expect(inside(element, '[part="check"]').textContent).toContain(
      'cn-sh-changning#demo/service-place/1/days-per-week',
    );
    expect(textOf(element)).not.toContain('关爱服务场所一周内');
  });

  it('filter: one verdict, set by the page; an unknown word means all', async () => {
    const element = await mount('hut-decision', { ...ready, filter: 'manual' });
    expect(allInside(element, '[part="check"]').length).toBe(1);
    element.setAttribute('filter', 'nonsense');
    await shown(element);
    expect(allInside(element, '[part="check"]').length).toBe(4);
  });

  it('selected: the details of a finding, opened by the page', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W23' });
    expect(inside(element, '[part="panel"]').textContent).toContain('2023年第23周（6月5日至11日）开放4天，要求5天');
    element.selected = 'no such finding';
    await shown(element);
    expect(allInside(element, '[part="panel"]')).toEqual([]);
  });

  it('rulesInForce: silent when the decision rests on them', async () => {
    const element = await mount('hut-decision', { ...ready, rulesInForce: 'cn-sh-changning@0.1.0' });
    expect(allInside(element, '[part="notice"]')).toEqual([]);
  });

  it('heading: the page may call it something else', async () => {
    const element = await mount('hut-decision', { ...ready, heading: '清河街道未保站 2023' });
    expect(inside(element, '#title').textContent?.trim()).toBe('清河街道未保站 2023');
  });
});

describe('events', () => {
  it('follow the user and never the page', async () => {
    const heard = listen(document.body, 'hut-decision-select');
    const element = await mount('hut-decision', ready);
    element.selected = 'daysPerWeek/2023-W23';
    await shown(element);
    expect(heard).toEqual([]);
    weekCell(element, 4).click();
    await shown(element);
    weekCell(element, 4).click();
    expect(heard).toEqual([
      { schemaVersion: '1', index: 3, finding: 'daysPerWeek/2023-W04', check: 'daysPerWeek', status: 'fail' },
      { schemaVersion: '1', index: -1 },
    ]);
    expect(heard.every((detail) => Object.isFrozen(detail))).toBe(true);
  });

  it('name no finding while the element is redacted', async () => {
    const element = await mount('hut-decision', { ...ready, redacted: true });
    const heard = listen(element, 'hut-decision-select');
    weekCell(element, 4).click();
    expect(heard).toEqual([{ schemaVersion: '1', index: 3, check: 'daysPerWeek', status: 'fail' }]);
  });

  it('say which filter was chosen, across shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = await mount('hut-decision', ready, host.attachShadow({ mode: 'open' }));
    const heard = listen(host, 'hut-decision-filter');
    buttonOf(element, '未达到 4').click();
    expect(heard).toEqual([{ schemaVersion: '1', filter: 'fail' }]);
  });
});

describe('keyboard', () => {
  it('walks the year: one stop for Tab, arrows from week to week, and the details follow', async () => {
    const element = await mount('hut-decision', ready);
    expect(allInside(element, '[part="check"]:first-of-type [role="option"][tabindex="0"]').length).toBe(1);
    weekCell(element, 1).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await shown(element);
    expect(element.selected).toBe('daysPerWeek/2023-W04');
    expect(element.shadowRoot?.activeElement).toBe(weekCell(element, 4));
    expect(inside(element, '[part="panel"]').textContent).toContain('第4周');
    await userEvent.keyboard('{End}');
    expect(element.selected).toBe('daysPerWeek/2023-W52');
    await userEvent.keyboard('{PageUp}{ArrowLeft}');
    expect(element.selected).toBe('daysPerWeek/2023-W38');
    await userEvent.keyboard('{Home}');
    expect(element.selected).toBe('daysPerWeek/2023-W01');
    await userEvent.keyboard('{Escape}');
    await shown(element);
    expect(element.selected).toBeUndefined();
    expect(element.shadowRoot?.activeElement).toBe(weekCell(element, 1));
  });

  it('opens and closes the details of a row, and keeps the focus on its button', async () => {
    const element = await mount('hut-decision', ready);
    const button = inside<HTMLButtonElement>(element, '[part="check"]:first-of-type [part="table"] button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await shown(element);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.closest('tr')?.nextElementSibling?.querySelector('[part="panel"]')).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    await shown(element);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('gives the focus back to what opened the details when they are closed from within', async () => {
    const element = await mount('hut-decision', ready);
    const button = inside<HTMLButtonElement>(element, '[part="check"]:first-of-type [part="table"] button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await shown(element);
    inside<HTMLButtonElement>(element, '[part="panel"] button').focus();
    await userEvent.keyboard('{Enter}');
    await shown(element);
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('closes the details with Escape from within them', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W23' });
    inside<HTMLButtonElement>(element, '[part="panel"] button').focus();
    await userEvent.keyboard('{Escape}');
    await shown(element);
    expect(element.selected).toBeUndefined();
    expect(element.shadowRoot?.activeElement).toBe(weekCell(element, 23));
  });

  it('filters by Tab and Space', async () => {
    const element = await mount('hut-decision', ready);
    buttonOf(element, '全部').focus();
    await userEvent.keyboard('{Tab} ');
    expect(element.filter).toBe('fail');
  });
});

describe('accessibility', () => {
  it('has no fault with the details and the trace open', async () => {
    const element = await mount('hut-decision', { ...ready, selected: 'daysPerWeek/2023-W23' });
    await expectAccessible(element, [
      'color-contrast',
      'target-size',
      'button-name',
      'summary-name',
      'td-headers-attr',
    ]);
  });

  it('reads as a document: title, outcome, what is missing, filters', async () => {
    const decision = { ...decisionWith({}), missing: stationYear.missing };
    await mount('hut-decision', { decision, clauses: changningClauses });
    await expect.element(page.getByRole('article')).toMatchAriaInlineSnapshot(`
      - article "开放时间":
        - heading "开放时间" [level=2]
        - term: 对象
        - definition:
          - text: 未保站
          - code: station-qinghe
        - term: 考察期间
        - definition: 2023年1月2日至2023年12月31日
        - term: 判定日
        - definition: 2023年12月28日
        - paragraph: 结论
        - paragraph: 未达到
        - paragraph: 须达到的要求共1项
        - heading "还需要的事实" [level=3]
        - paragraph: 缺少下列事实，有关要求尚不能判定：
        - list:
          - listitem:
            - code: opening.log
            - text: 未填写
          - listitem:
            - text: 对未成年人的收费
            - code: feeForMinors
            - text: 未填写
        - group "按结论筛选":
          - button "全部 1" [pressed]
          - button "达到 1"
        - heading "每周开放天数" [level=3]
        - list:
          - listitem: 达到 1
        - blockquote:
          - paragraph: 关爱服务场所一周内开放的天数不得少于五天。
          - paragraph:
            - text: 长宁区未成年人保护示范街道（镇）创建达标体系 机构建设 / 服务场所 / 1
            - code: cn-sh-changning#demo/service-place/1/days-per-week
        - table "每周开放天数":
          - caption: 每周开放天数
          - rowgroup:
            - row "结论 情况 详情":
              - columnheader "结论"
              - columnheader "情况"
              - columnheader "详情"
          - rowgroup:
            - row "达到 2023年第1周（1月2日至8日）开放5天，要求5天 详情：2023年第1周（1月2日至8日）开放5天，要求5天":
              - cell "达到"
              - rowheader "2023年第1周（1月2日至8日）开放5天，要求5天"
              - cell "详情：2023年第1周（1月2日至8日）开放5天，要求5天":
                - button "详情：2023年第1周（1月2日至8日）开放5天，要求5天": 详情
        - heading "判定依据的版本" [level=3]
        - term: 政策包
        - definition:
          - code: cn-sh-changning@0.1.0
        - term: 节假日日历
        - definition:
          - code: cn-2019-2026-6bbc2df9
        - term: 判定引擎
        - definition:
          - code: "@hutong/rules@0.1.0"
        - term: 内容摘要
        - definition:
          - code: sha256-84a03af2c018
    `);
  });
});

describe('i18n', () => {
  it('takes local wording from the page, and shows it in elements that are already there', async () => {
    const { configure } = await import('../words/settings.ts');
    const element = await mount('hut-decision', ready);
    configure({ words: { zh: { shared: { status: { waived: '情有可原' } }, decision: { all: '全体' } } } });
    await shown(element);
    expect(buttonOf(element, '情有可原 1')).toBeDefined();
    expect(buttonOf(element, '全体 111')).toBeDefined();
    expect(buttonOf(element, '未达到 4')).toBeDefined();
  });
});
