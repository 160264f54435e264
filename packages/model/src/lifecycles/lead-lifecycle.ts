import type { ActionWords, FlagWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  received: { zh: '受理', en: 'received' },
  screening: { zh: '研判', en: 'screening' },
  unfounded: { zh: '不成立', en: 'unfounded' },
  advised: { zh: '咨询答复', en: 'advised' },
  merged: { zh: '并案', en: 'merged' },
  opened: { zh: '建档', en: 'case opened' },
} as const satisfies Record<string, StateWords>;

const actions = {
  screen: { zh: '研判', en: 'screen' },
  dismiss: { zh: '认定不成立', en: 'find unfounded', needs: ['note'] },
  advise: { zh: '咨询答复', en: 'advise' },
  merge: { zh: '并入其他线索', en: 'merge' },
  open: { zh: '建档', en: 'open a case' },
} as const satisfies Record<string, ActionWords>;

/** A state of a lead. */
export type LeadState = keyof typeof states;

/** An action on a lead. */
export type LeadAction = keyof typeof actions;

const flags = {
  reportDue: { zh: '应报告而未报告', en: 'a report that is due', bars: ['dismiss', 'advise', 'merge'] },
} as const satisfies Record<string, FlagWords<LeadAction>>;

/** What stands in the way of putting a lead aside. */
export type LeadBlocker = keyof typeof flags;

const table = {
  received: { screen: 'screening', open: 'opened' },
  screening: { dismiss: 'unfounded', advise: 'advised', merge: 'merged', open: 'opened' },
  unfounded: {},
  advised: {},
  merged: {},
  opened: {},
} as const satisfies Record<LeadState, Partial<Record<LeadAction, LeadState>>>;

/**
 * A lead, from reception to a case or to its end. A trigger puts up `reportDue` the moment it is known, not when the
 * screening is over; until the report is sent the lead cannot be put aside.
 */
export const leadLifecycle: Lifecycle<LeadState, LeadAction, LeadBlocker> = {
  title: { zh: '线索', en: 'lead' },
  initial: 'received',
  states,
  actions,
  table,
  flags,
};
