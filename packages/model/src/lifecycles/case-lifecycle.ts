import type { ActionWords, FlagWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  new: { zh: '未开始', en: 'not begun', extension: true },
  visiting: { zh: '走访', en: 'visiting' },
  discovered: { zh: '发现', en: 'discovered' },
  registered: { zh: '建档', en: 'registered' },
  urgentlyIntervening: { zh: '紧急介入（待建档）', en: 'urgent intervention, to be registered', extension: true },
  intervening: { zh: '介入', en: 'intervening' },
  serving: { zh: '服务', en: 'serving' },
  following: { zh: '跟踪', en: 'following up' },
  closed: { zh: '结案', en: 'closed', extension: true },
  transferredOut: { zh: '转出', en: 'transferred out', extension: true },
  voided: { zh: '误建作废', en: 'voided', extension: true },
} as const satisfies Record<string, StateWords>;

const actions = {
  visit: { zh: '走访', en: 'visit' },
  discover: { zh: '发现', en: 'discover' },
  register: { zh: '建档', en: 'register' },
  interveneUrgently: { zh: '紧急介入', en: 'intervene urgently', needs: ['note'] },
  intervene: { zh: '介入', en: 'intervene' },
  serve: { zh: '服务', en: 'serve' },
  follow: { zh: '跟踪', en: 'follow up' },
  revisit: { zh: '再次走访', en: 'visit again' },
  close: { zh: '结案', en: 'close', needs: ['reason'] },
  transferOut: { zh: '转出', en: 'transfer out', needs: ['note'] },
  voidByMistake: { zh: '误建作废', en: 'void a mistake', needs: ['note'] },
} as const satisfies Record<string, ActionWords>;

/** A state of a case. */
export type CaseState = keyof typeof states;

/** An action on a case. */
export type CaseAction = keyof typeof actions;

const flags = {
  referralOpen: { zh: '转介未了', en: 'an open referral', bars: ['close'] },
  reportUnacknowledged: {
    zh: '强制报告未获受理',
    en: 'a report without acknowledgement',
    bars: ['close', 'voidByMistake'],
  },
  placementOpen: { zh: '安置未结束', en: 'an open placement', bars: ['close', 'voidByMistake'] },
  tasksOpen: { zh: '方案任务未了', en: 'open tasks of a plan', bars: ['close'] },
} as const satisfies Record<string, FlagWords<CaseAction>>;

/** What stands in the way of closing a case. */
export type CaseBlocker = keyof typeof flags;

const table = {
  new: { visit: 'visiting', discover: 'discovered' },
  visiting: { discover: 'discovered', voidByMistake: 'voided' },
  discovered: { register: 'registered', interveneUrgently: 'urgentlyIntervening', voidByMistake: 'voided' },
  registered: { intervene: 'intervening', close: 'closed', transferOut: 'transferredOut', voidByMistake: 'voided' },
  urgentlyIntervening: { register: 'intervening', voidByMistake: 'voided' },
  intervening: { serve: 'serving', close: 'closed', transferOut: 'transferredOut', voidByMistake: 'voided' },
  serving: { follow: 'following', close: 'closed', transferOut: 'transferredOut', voidByMistake: 'voided' },
  following: { revisit: 'visiting', close: 'closed', transferOut: 'transferredOut', voidByMistake: 'voided' },
  closed: {},
  transferredOut: {},
  voided: {},
} as const satisfies Record<CaseState, Partial<Record<CaseAction, CaseState>>>;

/**
 * The closed loop 走访、发现、建档、介入、服务、跟踪 of a case. The loop may run again within one case. Closing, transfer
 * and voiding are extensions: the documents end at 跟踪. A closed case is never opened again; a new one takes it up
 * with `continuesId`.
 *
 * The loop is that of `cn-2021.special.closed-loop`.
 */
export const caseLifecycle: Lifecycle<CaseState, CaseAction, CaseBlocker> = {
  title: { zh: '个案', en: 'case' },
  initial: 'new',
  states,
  actions,
  table,
  flags,
};
