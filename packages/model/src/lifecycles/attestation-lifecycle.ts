import type { ActionWords, FlagWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  draft: { zh: '草拟', en: 'draft' },
  submitted: { zh: '已提交', en: 'submitted' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  rejected: { zh: '未通过', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, StateWords>;

const actions = {
  submit: { zh: '提交', en: 'submit' },
  confirm: { zh: '确认', en: 'confirm' },
  sendBack: { zh: '退回补充', en: 'send back', needs: ['note'] },
  reject: { zh: '不予通过', en: 'reject', needs: ['note'] },
  withdraw: { zh: '撤回', en: 'withdraw', needs: ['note'] },
} as const satisfies Record<string, ActionWords>;

/** A state of an attestation. */
export type AttestationState = keyof typeof states;

/** An action on an attestation. */
export type AttestationAction = keyof typeof actions;

const flags = {
  noEvidence: { zh: '没有佐证', en: 'missing evidence', bars: ['confirm'] },
  contradicted: { zh: '与计算结果不符', en: 'data that say otherwise', bars: ['confirm'] },
} as const satisfies Record<string, FlagWords<AttestationAction>>;

/** What stands in the way of confirming an attestation. */
export type AttestationBlocker = keyof typeof flags;

const table = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { confirm: 'confirmed', sendBack: 'draft', reject: 'rejected', withdraw: 'withdrawn' },
  confirmed: { withdraw: 'withdrawn' },
  rejected: {},
  withdrawn: {},
} as const satisfies Record<AttestationState, Partial<Record<AttestationAction, AttestationState>>>;

/** An attestation, from draft to confirmation. What data contradict cannot be confirmed: the data come first. */
export const attestationLifecycle: Lifecycle<AttestationState, AttestationAction, AttestationBlocker> = {
  title: { zh: '举证', en: 'attestation' },
  initial: 'draft',
  states,
  actions,
  table,
  flags,
};
