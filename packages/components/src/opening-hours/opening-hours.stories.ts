import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../theme/tokens.css';
import { stationLog, stationPlan } from '../fixtures/station-opening.ts';
import type { HutOpeningHours } from './opening-hours.ts';

type Shown = Pick<
  HutOpeningHours,
  | 'plan'
  | 'log'
  | 'calendar'
  | 'today'
  | 'now'
  | 'week'
  | 'firstWeekday'
  | 'loading'
  | 'readOnly'
  | 'redacted'
  | 'bilingual'
  | 'rulesInForce'
> & { readonly lang: string; readonly theme: string; readonly size: string };

function element(shown: Partial<Shown>): TemplateResult {
  return html`<div data-hut-theme=${shown.theme ?? nothing} data-hut-size=${shown.size ?? nothing} lang=${shown.lang ?? 'zh-CN'}>
    <hut-opening-hours
      .plan=${shown.plan}
      .log=${shown.log}
      .calendar=${shown.calendar}
      .today=${shown.today}
      .now=${shown.now}
      .week=${shown.week}
      .firstWeekday=${shown.firstWeekday ?? 1}
      ?loading=${shown.loading ?? false}
      ?readonly=${shown.readOnly ?? false}
      ?redacted=${shown.redacted ?? false}
      ?bilingual=${shown.bilingual ?? false}
      .rulesInForce=${shown.rulesInForce}
    ></hut-opening-hours>
  </div>`;
}

/** 一个未保站一周的开放时间、每一天的依据、现在是否开放和今后的例外日期。 */
const meta: Meta<Partial<Shown>> = {
  title: '组件/开放时间 hut-opening-hours',
  component: 'hut-opening-hours',
  render: element,
  args: { plan: stationPlan, today: '2026-11-24', now: '10:20' },
};

export default meta;

type Story = StoryObj<Partial<Shown>>;

export const 本周: Story = {};

export const 计划与实际: Story = { args: { log: stationLog, week: '2026-11-18' } };

export const 国庆假期与调休: Story = { args: { today: '2026-09-30', week: '2026-10-06', now: '18:00' } };

export const 停开: Story = { args: { today: '2026-07-24' } };

export const 跨年未知: Story = { args: { today: '2026-12-30', now: '20:00' } };

export const 只有开放记录: Story = { args: { plan: undefined, log: stationLog, week: '2026-11-12' } };

export const 星期日起: Story = { args: { firstWeekday: 7 } };

export const 切换周次: Story = {
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('hut-opening-hours');
    await shown?.updateComplete;
    const [previous] = shown?.shadowRoot?.querySelectorAll('button') ?? [];
    previous?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(shown?.week).toBe('2026-11-16');
  },
};

export const 载入中: Story = { args: { loading: true } };

export const 无数据: Story = { args: { plan: undefined } };

export const 未指定日期: Story = { args: { today: undefined } };

export const 数据有误: Story = {
  args: { plan: { ...stationPlan, makeup: 'asWeekday:6' } as never, today: '2026/11/24' },
};

export const 日历已更新: Story = { args: { rulesInForce: 'cn-2019-2027' } };

export const 只读: Story = { args: { readOnly: true } };

export const 隐去个人信息: Story = { args: { redacted: true } };

export const 中英对照: Story = { args: { bilingual: true } };

export const English: Story = { args: { lang: 'en' } };

export const 深色: Story = { args: { theme: 'dark' } };

export const 高对比: Story = { args: { theme: 'contrast' } };

export const 大字: Story = { args: { size: 'large' } };
