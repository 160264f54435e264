import type { ActionWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  due: { zh: '应报告', en: 'due' },
  sent: { zh: '已报告', en: 'sent' },
  acknowledged: { zh: '已受理', en: 'acknowledged' },
  answered: { zh: '已反馈', en: 'answered' },
} as const satisfies Record<string, StateWords>;

const actions = {
  send: { zh: '报告', en: 'send' },
  acknowledge: { zh: '受理', en: 'acknowledge' },
  answer: { zh: '反馈', en: 'answer' },
} as const satisfies Record<string, ActionWords>;

/** A state of a report towards one recipient. */
export type ReportState = keyof typeof states;

/** An action on a report towards one recipient. */
export type ReportAction = keyof typeof actions;

const table = {
  due: { send: 'sent' },
  sent: { acknowledge: 'acknowledged' },
  acknowledged: { answer: 'answered' },
  answered: {},
} as const satisfies Record<ReportState, Partial<Record<ReportAction, ReportState>>>;

/**
 * A mandatory report towards one of its recipients. Every recipient has a clock of its own; no flag bars anything,
 * because nothing may hold a report up, least of all a missing consent.
 */
export const reportLifecycle: Lifecycle<ReportState, ReportAction> = {
  title: { zh: '强制报告', en: 'mandatory report' },
  initial: 'due',
  states,
  actions,
  table,
  flags: {},
};
