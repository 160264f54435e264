import { chinaCalendar, civilDate, loadYears, type OpeningPlan } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hostileTexts } from '../fixtures/hostile.ts';
import { stationLog, stationPlan } from '../fixtures/station-opening.ts';
import { expectAccessible } from '../testing/axe.ts';
import { elementSuite } from '../testing/element-suite.ts';
import { listen } from '../testing/listen.ts';
import { allInside, buttonOf, inside, mount, shown, textOf } from '../testing/mount.ts';
import type { HutOpeningHours } from './opening-hours.ts';

const today = '2026-11-24';
const ready = { plan: stationPlan, log: stationLog, today, now: '10:20', week: '2026-11-18' };

elementSuite({
  tag: 'hut-opening-hours',
  ready,
  dataProperties: ['plan', 'log'],
  otherProperties: ['calendar', 'today', 'now', 'week', 'firstWeekday'],
  mayBeEmpty: [],
  errorEvent: 'hut-opening-hours-error',
  says: { zh: '例外日期', en: 'Exceptions' },
  saysEmpty: { zh: '尚无开放安排', en: 'No opening hours yet' },
  personal: '社区停水',
  axeRules: ['color-contrast', 'target-size', 'button-name', 'td-headers-attr'],
});

function rowsOf(element: HutOpeningHours): readonly string[] {
  return allInside(element, '[part="week"] tbody tr').map((row) =>
    (row.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('defaults', () => {
  it('begins the week on Monday whatever the host says', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    expect(element.firstWeekday).toBe(1);
    expect(rowsOf(element)[0]).toContain('星期一');
    expect(textOf(element)).toContain('2026年第48周（11月23日至29日）');
  });

  it('asks for the day rather than read a clock', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan });
    expect(textOf(element)).toContain('today="2026-11-24"');
  });
});

describe('properties', () => {
  it('plan: every day has its hours and what gave them', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    expect(rowsOf(element)).toEqual([
      '星期一 11月23日 不开放 每周安排',
      '星期二 11月24日 今天 09:00至11:30、13:00至17:30 每周安排',
      '星期三 11月25日 09:00至11:30、13:00至17:30 每周安排',
      '星期四 11月26日 不开放 例外日期 消防检修',
      '星期五 11月27日 13:00至20:30 每周安排',
      '星期六 11月28日 09:00至17:00 每周安排',
      '星期日 11月29日 13:00至17:00 每周安排',
    ]);
  });

  it.each([
    ['2026-07-01', '星期三 7月1日 09:00至17:00 阶段安排：暑期', 2],
    ['2026-10-01', '星期四 10月1日 国庆节放假 13:00至17:00 节假日安排', 3],
    ['2026-09-20', '星期日 9月20日 调休上班 13:00至20:30 调休上班日安排', 6],
    ['2026-07-24', '星期五 7月24日 停开 例外日期 台风蓝色预警，按街道通知停开', 4],
  ])('plan: %s has the hours of its season, holiday, make-up day or exception', async (week, says, row) => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today, week });
    expect(rowsOf(element)[row]).toBe(says);
  });

  it('log: what happened stands beside what was planned', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, log: stationLog, today, week: '2026-11-18' });
    expect(rowsOf(element)[3]).toBe('星期四 11月19日 09:00至11:30、13:00至17:30 每周安排 停开 社区停水');
    expect(rowsOf(element)[0]).toBe('星期一 11月16日 不开放 每周安排 未开放');
    element.week = '2026-11-24';
    await shown(element);
    expect(rowsOf(element)[1]).toContain('无记录');
  });

  it('log: alone it is enough', async () => {
    const element = await mount('hut-opening-hours', { log: stationLog, today, week: '2026-11-12', now: '10:00' });
    expect(rowsOf(element)[3]).toBe('星期四 11月12日 09:00至11:30 下午停电');
    expect(allInside(element, '[part="status"], [part="exceptions"]')).toEqual([]);
  });

  it.each([
    ['10:20', '现在开放 至11:30'],
    ['11:30', '现在不开放 今天13:00开放'],
    ['17:30', '现在不开放 下次开放：11月25日（星期三）09:00'],
  ])('now: at %s it says %s', async (now, says) => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today, now });
    expect(inside(element, '[part="status"]').textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(says);
  });

  it('now: an evening that runs past midnight is still open on the day after', async () => {
    const late: OpeningPlan = { ...stationPlan, weekly: { ...stationPlan.weekly, 1: [['22:00', '25:00']] } };
    const element = await mount('hut-opening-hours', { plan: late, today, now: '00:30' });
    expect(inside(element, '[part="status"]').textContent).toContain('至01:00');
    expect(rowsOf(element)[0]).toContain('22:00至次日01:00');
  });

  it('now: without it nothing is said of the moment', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    expect(allInside(element, '[part="status"]')).toEqual([]);
  });

  it('calendar: a year that is not loaded is said to be unknown, and known once it is loaded', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today: '2027-01-01', now: '10:00' });
    expect(textOf(element)).toContain('2027年放假安排尚未载入，该年部分日期暂不能确定');
    expect(rowsOf(element)[4]).toContain('暂不能确定（2027年放假安排尚未载入）');
    expect(inside(element, '[part="status"]').textContent).toContain('现在是否开放暂不能确定');
    element.calendar = loadYears(chinaCalendar, [
      {
        year: 2027,
        status: 'published',
        notices: [{ url: 'https://example.org/2027' }],
        blocks: [{ name: '元旦', from: civilDate('2027-01-01'), to: civilDate('2027-01-03') }],
        makeupWorkdays: [],
        statutoryDates: [civilDate('2027-01-01')],
      },
    ]);
    await shown(element);
    expect(rowsOf(element)[4]).toBe('星期五 1月1日 今天 元旦放假 13:00至17:00 节假日安排');
  });

  it('calendar: one that fails when it is used shows an error, not a blank box', async () => {
    const calendar = {
      ...chinaCalendar,
      classify: () => {
        throw new Error('no data');
      },
    };
    const element = await mount('hut-opening-hours', { plan: stationPlan, today, calendar });
    expect(textOf(element)).toContain('数据有误');
  });

  it('firstWeekday: a page may begin with Sunday', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today, firstWeekday: 7 });
    expect(rowsOf(element)[0]).toContain('星期日 11月22日');
    expect(textOf(element)).toContain('2026年11月22日至2026年11月28日');
  });

  it.each([
    ['today', '2026/11/24', '日期，如 2026-11-24'],
    ['now', '25:00', '时刻，如 09:00'],
    ['week', '下周', '日期，如 2026-11-24'],
    ['first-weekday', '8', '1（星期一）至7（星期日）'],
  ])('%s: `%s` is refused with what it should be', async (attribute, value, expected) => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    element.setAttribute(attribute, value);
    await shown(element);
    expect(textOf(element)).toContain('数据有误');
    expect(textOf(element)).toContain(expected);
  });

  it.each([
    ['plan.weekly.3[0]', { ...stationPlan, weekly: { ...stationPlan.weekly, 3: [['9:00', '17:00']] } }],
    ['plan.makeup', { ...stationPlan, makeup: 'asWeekday:6' }],
    ['plan.seasons[0].to', { ...stationPlan, seasons: [{ ...stationPlan.seasons[0], to: '2026-06-01' }] }],
    ['plan.exceptions["2026-02-30"]', { ...stationPlan, exceptions: { '2026-02-30': [] } }],
  ])('plan: a fault at %s is named', async (path, plan) => {
    const element = await mount('hut-opening-hours', { plan, today });
    expect(textOf(element)).toContain(path);
  });

  it('rulesInForce: the calendar is the rule behind it', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today, rulesInForce: chinaCalendar.version });
    expect(allInside(element, '[part="notice"]')).toEqual([]);
  });
});

describe('the exceptions', () => {
  it('are listed from the week on, the earlier ones folded', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    const rows = allInside(element, '[part="exceptions"] > table tbody tr').map((row) =>
      row.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      '2026年11月26日（星期四） 不开放 — 消防检修',
      '2026年12月31日（星期四） 另行安排 09:00至12:00 年末盘点，下午不开放',
    ]);
    expect(inside(element, '[part="exceptions"] summary').textContent).toContain('更早的例外日期（4个）');
  });

  it('may be none', async () => {
    const element = await mount('hut-opening-hours', { plan: { ...stationPlan, exceptions: {} }, today });
    expect(inside(element, '[part="exceptions"]').textContent).toContain('此后没有例外日期');
  });
});

describe('events', () => {
  it('say which week the user went to', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    const heard = listen(document.body, 'hut-opening-hours-navigate');
    buttonOf(element, '下一周').click();
    await shown(element);
    expect(textOf(element)).toContain('2026年第49周（11月30日至12月6日）');
    buttonOf(element, '本周').click();
    await shown(element);
    expect(textOf(element)).toContain('2026年第48周');
    element.week = '2026-01-01';
    await shown(element);
    expect(heard).toEqual([
      { schemaVersion: '1', from: '2026-11-30', to: '2026-12-06' },
      { schemaVersion: '1', from: '2026-11-23', to: '2026-11-29' },
    ]);
  });
});

describe('keyboard', () => {
  it('goes from week to week, and keeps the focus on the button', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today });
    const next = buttonOf(element, '下一周');
    next.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await shown(element);
    expect(textOf(element)).toContain('2026年第50周');
    expect(element.shadowRoot?.activeElement).toBe(next);
  });

  it('stops at the ends of the calendar', async () => {
    const element = await mount('hut-opening-hours', { plan: { ...stationPlan, exceptions: {} }, today: '9999-12-20' });
    expect(buttonOf(element, '下一周').disabled).toBe(true);
    expect(buttonOf(element, '上一周').disabled).toBe(false);
  });
});

describe('accessibility', () => {
  it('has no fault where the year is unknown', async () => {
    const element = await mount('hut-opening-hours', { plan: stationPlan, today: '2027-01-01', now: '10:00' });
    await expectAccessible(element, ['color-contrast', 'button-name']);
  });

  it('reads as a table with a row a day', async () => {
    await mount('hut-opening-hours', { plan: { ...stationPlan, exceptions: {} }, today, now: '10:20' });
    await expect.element(page.getByRole('article')).toMatchAriaInlineSnapshot(`
      - article "开放时间":
        - heading "开放时间" [level=2]
        - paragraph: 现在开放 至11:30
        - heading "2026年第48周（11月23日至29日）" [level=3]
        - group "切换周次":
          - button "上一周"
          - button "本周" [disabled]
          - button "下一周"
        - table "2026年第48周（11月23日至29日）":
          - caption: 2026年第48周（11月23日至29日）
          - rowgroup:
            - row "日期 计划开放 依据":
              - columnheader "日期"
              - columnheader "计划开放"
              - columnheader "依据"
          - rowgroup:
            - row "星期一 11月23日 不开放 每周安排":
              - rowheader "星期一 11月23日"
              - cell "不开放"
              - cell "每周安排"
            - row "星期二 11月24日 今天 09:00至11:30、13:00至17:30 每周安排":
              - rowheader "星期二 11月24日 今天"
              - cell "09:00至11:30、13:00至17:30"
              - cell "每周安排"
            - row "星期三 11月25日 09:00至11:30、13:00至17:30 每周安排":
              - rowheader "星期三 11月25日"
              - cell "09:00至11:30、13:00至17:30"
              - cell "每周安排"
            - row "星期四 11月26日 09:00至11:30、13:00至17:30 每周安排":
              - rowheader "星期四 11月26日"
              - cell "09:00至11:30、13:00至17:30"
              - cell "每周安排"
            - row "星期五 11月27日 13:00至20:30 每周安排":
              - rowheader "星期五 11月27日"
              - cell "13:00至20:30"
              - cell "每周安排"
            - row "星期六 11月28日 09:00至17:00 每周安排":
              - rowheader "星期六 11月28日"
              - cell "09:00至17:00"
              - cell "每周安排"
            - row "星期日 11月29日 13:00至17:00 每周安排":
              - rowheader "星期日 11月29日"
              - cell "13:00至17:00"
              - cell "每周安排"
        - heading "例外日期" [level=3]
        - paragraph: 此后没有例外日期。
        - paragraph:
          - text: 节假日日历
          - code: cn-2019-2026-6bbc2df9
    `);
  });
});

describe('hostile data', () => {
  it.each(hostileTexts.map((text) => [text.slice(0, 40), text] as const))('shows %s as text', async (_, harm) => {
    const plan: OpeningPlan = {
      ...stationPlan,
      seasons: stationPlan.seasons.map((season) => ({ ...season, id: harm })),
      exceptions: { '2026-07-02': { kind: 'special', sessions: [['09:00', '12:00']], reason: harm } },
    };
    const log = {
      ...stationLog,
      from: civilDate('2026-06-29'),
      to: civilDate('2026-07-05'),
      days: [],
      suspensions: [{ from: civilDate('2026-07-03'), to: civilDate('2026-07-03'), reason: harm }],
    };
    const element = await mount('hut-opening-hours', { plan, log, today: '2026-07-02', heading: harm });
    expect(textOf(element)).not.toContain('数据有误');
    expect(allInside(element, 'img, script').length).toBe(0);
    expect((globalThis as { harmed?: boolean }).harmed).toBeUndefined();
    expect(inside(element, 'article').scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});
