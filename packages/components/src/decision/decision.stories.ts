import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../theme/tokens.css';
import { changningClauses } from '../fixtures/changning-clauses.ts';
import { gradeTitles, matchedTable, openScore, visitDuties } from '../fixtures/other-decisions.ts';
import { stationYear, stationYearExplained, undecidedYear } from '../fixtures/station-year.ts';
import type { HutDecision } from './decision.ts';

type Shown = Pick<
  HutDecision,
  | 'decision'
  | 'explanation'
  | 'clauses'
  | 'outcomeTitles'
  | 'filter'
  | 'selected'
  | 'loading'
  | 'readOnly'
  | 'redacted'
  | 'bilingual'
  | 'rulesInForce'
> & { readonly lang: string; readonly theme: string; readonly size: string };

function element(shown: Partial<Shown>): TemplateResult {
  return html`<div data-hut-theme=${shown.theme ?? nothing} data-hut-size=${shown.size ?? nothing} lang=${shown.lang ?? 'zh-CN'}>
    <hut-decision
      .decision=${shown.decision}
      .explanation=${shown.explanation}
      .clauses=${shown.clauses}
      .outcomeTitles=${shown.outcomeTitles}
      .filter=${shown.filter ?? 'all'}
      .selected=${shown.selected}
      ?loading=${shown.loading ?? false}
      ?readonly=${shown.readOnly ?? false}
      ?redacted=${shown.redacted ?? false}
      ?bilingual=${shown.bilingual ?? false}
      .rulesInForce=${shown.rulesInForce}
    ></hut-decision>
  </div>`;
}

const week23 = 'daysPerWeek/2023-W23';

/** 任何一项判定的结论和理由：逐项、逐周，附条款、事实、参数和判定过程。 */
const meta: Meta<Partial<Shown>> = {
  title: '组件/判定结果 hut-decision',
  component: 'hut-decision',
  render: element,
  args: { decision: stationYear, explanation: stationYearExplained, clauses: changningClauses },
};

export default meta;

type Story = StoryObj<Partial<Shown>>;

export const 一年的判定: Story = {};

export const 一周的详情: Story = { args: { selected: week23 } };

export const 只看未达到: Story = { args: { filter: 'fail' } };

export const 尚不能判定: Story = { args: { decision: undecidedYear } };

export const 风险评分: Story = {
  args: { decision: openScore, explanation: undefined, outcomeTitles: gradeTitles, selected: 'truancy' },
};

export const 判定表: Story = {
  args: { decision: undefined, explanation: { decision: matchedTable, traces: {}, decisive: ['otherwise'] } },
};

export const 周期任务: Story = { args: { decision: visitDuties, explanation: undefined, selected: 'visits/2026-10' } };

export const 键盘逐周查看: Story = {
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('hut-decision');
    await shown?.updateComplete;
    shown?.shadowRoot?.querySelector<HTMLElement>('[role="option"]')?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(shown?.selected).toBe('daysPerWeek/2023-W04');
  },
};

export const 载入中: Story = { args: { loading: true } };

export const 无数据: Story = { args: { decision: undefined, explanation: undefined } };

export const 数据有误: Story = {
  args: { decision: { ...stationYear, asOf: '2023/12/28', outcome: 4 } as never, explanation: undefined },
};

export const 依据已更新: Story = { args: { rulesInForce: 'cn-sh-changning@0.2.0' } };

export const 只读: Story = { args: { readOnly: true } };

export const 隐去个人信息: Story = { args: { redacted: true, selected: week23 } };

export const 中英对照: Story = { args: { bilingual: true, selected: week23 } };

export const English: Story = { args: { lang: 'en', selected: week23 } };

export const 深色: Story = { args: { theme: 'dark', selected: week23 } };

export const 高对比: Story = { args: { theme: 'contrast' } };

export const 大字: Story = { args: { size: 'large' } };

/** 由服务器直接输出的页面：数据放在子元素 script 中，不写脚本。 */
export const 服务器页面: Story = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ decision: stationYear, clauses: changningClauses });
    return html`<hut-decision lang="zh-CN">${script}</hut-decision>`;
  },
};

/** `getPrintHTML()` 给打印程序的整页内容。 */
export const 打印: Story = {
  render: (shown) => html`${element(shown)}<iframe title="打印" class="paper" width="794" height="1123"></iframe>`,
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('hut-decision');
    await shown?.updateComplete;
    const frame = canvasElement.querySelector('iframe');
    if (frame !== null && shown !== null) frame.srcdoc = shown.getPrintHTML();
    await expect(frame?.srcdoc).toContain('@page');
  },
};
