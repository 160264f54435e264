import type { ActionWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  draft: { zh: '草拟', en: 'draft' },
  sent: { zh: '已发出', en: 'sent' },
  accepted: { zh: '已接收', en: 'accepted' },
  done: { zh: '已完成', en: 'done' },
  declined: { zh: '未接收', en: 'declined' },
  expired: { zh: '逾期未复', en: 'expired' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  returned: { zh: '已退回', en: 'returned' },
} as const satisfies Record<string, StateWords>;

const actions = {
  send: { zh: '发出', en: 'send' },
  accept: { zh: '接收', en: 'accept' },
  decline: { zh: '不接收', en: 'decline', needs: ['note'] },
  withdraw: { zh: '撤回', en: 'withdraw', needs: ['note'] },
  expire: { zh: '逾期', en: 'let expire' },
  finish: { zh: '完成', en: 'finish' },
  return: { zh: '退回', en: 'return', needs: ['note'] },
} as const satisfies Record<string, ActionWords>;

/** A state of a referral. */
export type ReferralState = keyof typeof states;

/** An action on a referral. */
export type ReferralAction = keyof typeof actions;

const table = {
  draft: { send: 'sent', withdraw: 'withdrawn' },
  sent: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  accepted: { finish: 'done', return: 'returned' },
  done: {},
  declined: {},
  expired: {},
  withdrawn: {},
  returned: {},
} as const satisfies Record<ReferralState, Partial<Record<ReferralAction, ReferralState>>>;

/** A referral, from draft to its end. What is done, declined or returned cannot be taken back. */
export const referralLifecycle: Lifecycle<ReferralState, ReferralAction> = {
  title: { zh: '转介', en: 'referral' },
  initial: 'draft',
  states,
  actions,
  table,
  flags: {},
};
