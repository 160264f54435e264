import type { ActionWords, Lifecycle, StateWords } from './lifecycle.ts';

const states = {
  received: { zh: '已接单', en: 'received' },
  assigned: { zh: '已派单', en: 'assigned' },
  handling: { zh: '办理中', en: 'being handled' },
  answered: { zh: '已答复', en: 'answered' },
  closed: { zh: '已办结', en: 'closed' },
  returned: { zh: '已退单', en: 'returned' },
} as const satisfies Record<string, StateWords>;

const actions = {
  assign: { zh: '派单', en: 'assign' },
  start: { zh: '开始办理', en: 'start' },
  answer: { zh: '答复', en: 'answer' },
  reopen: { zh: '重新办理', en: 'handle again', needs: ['note'] },
  close: { zh: '办结', en: 'close' },
  return: { zh: '退单', en: 'return', needs: ['note'] },
} as const satisfies Record<string, ActionWords>;

/** A state of a hotline ticket. */
export type TicketState = keyof typeof states;

/** An action on a hotline ticket. */
export type TicketAction = keyof typeof actions;

const table = {
  received: { assign: 'assigned', return: 'returned' },
  assigned: { assign: 'assigned', start: 'handling', return: 'returned' },
  handling: { assign: 'assigned', answer: 'answered' },
  answered: { reopen: 'handling', close: 'closed' },
  closed: {},
  returned: {},
} as const satisfies Record<TicketState, Partial<Record<TicketAction, TicketState>>>;

/** A hotline ticket, from reception to its end. A ticket may be assigned anew until it is answered. */
export const ticketLifecycle: Lifecycle<TicketState, TicketAction> = {
  title: { zh: '热线工单', en: 'hotline ticket' },
  initial: 'received',
  states,
  actions,
  table,
  flags: {},
};
