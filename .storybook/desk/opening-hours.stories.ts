import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import './policy-page.ts';

/** 长宁区示范街道（镇）标准中的开放时间：条款、参数、规则、案例，以及可以动手试算的一周。 */
const meta: Meta = {
  title: '政策/长宁区/开放时间',
  parameters: { layout: 'fullscreen', options: { showPanel: false } },
};

export default meta;

/** Every case shown on the page is run in the page; the page says how many passed. */
async function allCasesPass(canvas: HTMLElement): Promise<void> {
  const page = canvas.querySelector('desk-policy-page');
  await page?.updateComplete;
  const rows = [...(page?.shadowRoot?.querySelectorAll('[data-case]') ?? [])];
  await expect(rows.length).toBeGreaterThan(50);
  await expect(rows.filter((row) => row.getAttribute('data-case') !== 'passed')).toEqual([]);
}

export const 中文: StoryObj = {
  render: () => html`<desk-policy-page pack="cn-sh-changning" decision="openingHours" lang="zh-CN"></desk-policy-page>`,
  play: ({ canvasElement }) => allCasesPass(canvasElement),
};

export const English: StoryObj = {
  render: () => html`<desk-policy-page pack="cn-sh-changning" decision="openingHours" lang="en"></desk-policy-page>`,
  play: ({ canvasElement }) => allCasesPass(canvasElement),
};
