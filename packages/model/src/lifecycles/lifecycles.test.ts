import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../model-error.ts';
import { allowedActions, isTerminal } from './allowed-actions.ts';
import { attestationLifecycle } from './attestation-lifecycle.ts';
import { caseLifecycle } from './case-lifecycle.ts';
import { foldActions } from './fold-actions.ts';
import { leadLifecycle } from './lead-lifecycle.ts';
import type { Lifecycle, LoggedAction } from './lifecycle.ts';
import { referralLifecycle } from './referral-lifecycle.ts';
import { reportLifecycle } from './report-lifecycle.ts';
import { reportProgress } from './report-progress.ts';
import { takeAction } from './take-action.ts';
import { ticketLifecycle } from './ticket-lifecycle.ts';

type AnyLifecycle = Lifecycle<string, string, string>;

const lifecycles: readonly (readonly [string, AnyLifecycle])[] = [
  ['lead', leadLifecycle],
  ['case', caseLifecycle],
  ['referral', referralLifecycle],
  ['report', reportLifecycle],
  ['ticket', ticketLifecycle],
  ['attestation', attestationLifecycle],
];

const at = (minute: number) =>
  `2025-03-03T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+08:00`;

/** A log of the named actions, a minute apart, with everything said that an action may ask for. */
function log<Action extends string>(...actions: readonly Action[]): readonly LoggedAction<Action>[] {
  return actions.map((action, index) => ({ action, at: at(index), note: '说明', reason: 'goalsMet' }));
}

function errorOf(run: () => unknown): ModelError {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe.each(lifecycles)('the lifecycle of a %s', (_, lifecycle) => {
  it('reaches every state', () => {
    const reached = new Set([lifecycle.initial]);
    for (const state of reached)
      for (const next of Object.values(lifecycle.table[state] ?? {})) reached.add(next ?? '');
    expect([...reached].sort()).toEqual(Object.keys(lifecycle.states).sort());
  });

  it('uses every action', () => {
    const used = Object.values(lifecycle.table).flatMap((row) => Object.keys(row));
    expect([...new Set(used)].sort()).toEqual(Object.keys(lifecycle.actions).sort());
  });

  it('comes to an end from every state', () => {
    const ends = Object.keys(lifecycle.states).filter((state) => isTerminal(lifecycle, state));
    const canEnd = new Set(ends);
    for (let grown = -1; grown !== canEnd.size; ) {
      grown = canEnd.size;
      for (const [state, row] of Object.entries(lifecycle.table)) {
        if (Object.values(row).some((next) => next !== undefined && canEnd.has(next))) canEnd.add(state);
      }
    }
    expect([...canEnd].sort()).toEqual(Object.keys(lifecycle.states).sort());
  });

  it('refuses every action in its final states', () => {
    for (const state of Object.keys(lifecycle.states).filter((one) => isTerminal(lifecycle, one))) {
      for (const action of Object.keys(lifecycle.actions)) {
        const refused = errorOf(() => takeAction(lifecycle, state, { action, at: at(0), note: '…', reason: '…' }, []));
        expect(refused.code).toBe('actionNotAllowed');
      }
    }
  });

  it('is only narrowed by flags, never widened', () => {
    const flags = Object.keys(lifecycle.flags);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(lifecycle.states)), fc.subarray(flags), (state, raised) => {
        const without = allowedActions(lifecycle, state, []);
        expect(without).toEqual(expect.arrayContaining([...allowedActions(lifecycle, state, raised)]));
      }),
    );
  });

  it('folds a log to the state of its last action', () => {
    const walk = fc.array(fc.nat(), { maxLength: 12 }).map((choices) => {
      let state = lifecycle.initial;
      const taken: string[] = [];
      for (const choice of choices) {
        const allowed = allowedActions(lifecycle, state, []);
        const action = allowed[choice % Math.max(1, allowed.length)];
        if (action === undefined) break;
        taken.push(action);
        state = lifecycle.table[state]?.[action] ?? state;
      }
      return { taken, state };
    });
    fc.assert(
      fc.property(walk, ({ taken, state }) => {
        const folded = foldActions(lifecycle, log(...taken));
        expect(folded.state).toBe(state);
        expect(folded.history).toHaveLength(taken.length + 1);
      }),
    );
  });
});

describe('the closed loop of a case', () => {
  it('runs through the six stages of the report and ends at 跟踪', () => {
    const { history } = foldActions(
      caseLifecycle,
      log('visit', 'discover', 'register', 'intervene', 'serve', 'follow'),
    );
    expect(history.map(({ state }) => caseLifecycle.states[state].zh)).toEqual([
      '未开始',
      '走访',
      '发现',
      '建档',
      '介入',
      '服务',
      '跟踪',
    ]);
  });

  it('may run again within the same case', () => {
    expect(
      foldActions(caseLifecycle, log('discover', 'register', 'intervene', 'serve', 'follow', 'revisit')).state,
    ).toBe('visiting');
  });

  it('lets one intervene before the file is opened, in an emergency and with a reason', () => {
    expect(foldActions(caseLifecycle, log('discover', 'interveneUrgently', 'register')).state).toBe('intervening');
    expect(errorOf(() => takeAction(caseLifecycle, 'discovered', { action: 'intervene', at: at(0) }, [])).code).toBe(
      'actionNotAllowed',
    );
    expect(
      errorOf(() => takeAction(caseLifecycle, 'discovered', { action: 'interveneUrgently', at: at(0) }, [])),
    ).toMatchObject({
      code: 'actionIncomplete',
      problems: [{ path: '/note' }],
    });
  });

  it('marks what the documents do not name as an extension', () => {
    const extensions = Object.entries(caseLifecycle.states).filter(([, words]) => words.extension);
    expect(extensions.map(([state]) => state)).toEqual([
      'new',
      'urgentlyIntervening',
      'closed',
      'transferredOut',
      'voided',
    ]);
  });

  it('is not closed while a report waits for acknowledgement, and says so', () => {
    const refused = errorOf(() =>
      takeAction(caseLifecycle, 'following', { action: 'close', at: at(0), reason: 'goalsMet' }, [
        'reportUnacknowledged',
        'tasksOpen',
      ]),
    );
    expect(refused.problems[0]?.hint).toBe('it waits for: a report without acknowledgement, open tasks of a plan');
  });

  it('is closed for a reason or not at all', () => {
    expect(errorOf(() => takeAction(caseLifecycle, 'following', { action: 'close', at: at(0) }, [])).code).toBe(
      'actionIncomplete',
    );
  });
});

describe('a lead', () => {
  it('cannot be put aside while a report on it is due', () => {
    expect(allowedActions(leadLifecycle, 'screening', ['reportDue'])).toEqual(['open']);
    expect(allowedActions(leadLifecycle, 'screening', [])).toEqual(['dismiss', 'advise', 'merge', 'open']);
  });
});

describe('a referral', () => {
  it.each(['done', 'declined', 'expired', 'withdrawn', 'returned'] as const)(
    'that is %s cannot be withdrawn any more',
    (state) => {
      expect(
        errorOf(() => takeAction(referralLifecycle, state, { action: 'withdraw', at: at(0), note: '…' }, [])).code,
      ).toBe('actionNotAllowed');
    },
  );
});

describe('a log of actions', () => {
  it('is refused where it runs backwards, with the position', () => {
    const backwards: LoggedAction<'send' | 'accept'>[] = [
      { action: 'send', at: '2025-03-03T10:00:00+08:00' },
      { action: 'accept', at: '2025-03-03T01:59:59Z' },
    ];
    expect(errorOf(() => foldActions(referralLifecycle, backwards)).problems).toMatchObject([
      { code: 'actionOutOfOrder', path: '/1/at' },
    ]);
  });

  it('may hold two actions of one moment, written with different offsets', () => {
    const together: LoggedAction<'send' | 'accept'>[] = [
      { action: 'send', at: '2025-03-03T10:00:00+08:00' },
      { action: 'accept', at: '2025-03-03T02:00:00Z' },
    ];
    expect(foldActions(referralLifecycle, together).state).toBe('accepted');
  });

  it('is refused at the first action that was not allowed', () => {
    expect(errorOf(() => foldActions(referralLifecycle, log('send', 'finish', 'accept'))).problems).toMatchObject([
      { code: 'actionNotAllowed', path: '/1/action', expected: 'one of accept, decline, withdraw, expire' },
    ]);
  });
});

describe('a report to several recipients', () => {
  const recipients = [
    { id: 'p', organ: 'police' },
    { id: 's', organ: 'street' },
    { id: 'c', organ: 'civilAffairs' },
  ] as const;
  const entry = (action: 'send' | 'acknowledge' | 'answer', recipientId: string, minute: number) => ({
    action,
    recipientId,
    at: at(minute),
  });

  it('has come only as far as with the slowest of them', () => {
    const actions = [
      entry('send', 'p', 0),
      entry('acknowledge', 'p', 1),
      entry('answer', 'p', 2),
      entry('send', 's', 3),
    ];
    expect(reportProgress({ recipients, actions }).state).toBe('due');
    expect(reportProgress({ recipients, actions: [...actions, entry('send', 'c', 4)] }).state).toBe('sent');
  });

  it('keeps the clock of each', () => {
    const actions = [entry('send', 'p', 0), entry('send', 's', 5), entry('acknowledge', 's', 9)];
    expect(reportProgress({ recipients, actions }).recipients).toEqual([
      { recipientId: 'p', state: 'sent', sentAt: at(0) },
      { recipientId: 's', state: 'acknowledged', sentAt: at(5), acknowledgedAt: at(9) },
      { recipientId: 'c', state: 'due' },
    ]);
  });

  it('is due when there is nobody to report to', () => {
    expect(reportProgress({ recipients: [], actions: [] }).state).toBe('due');
  });
});
