import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { createDecider } from './decider.ts';
import type { JsonObject } from './json.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

const text = (logic: string) => `pack: test-pack
version: 1.0.0
title: { zh: 试, en: test }
sources:
  doc: { title: { zh: 文, en: doc }, force: law, issued: unknown }
clauses:
  one: { source: doc, at: 第一条, says: { zh: 每月走访, en: visit monthly }, modality: must }
parameters:
  visitsPerMonth:
    title: { zh: 每月走访次数, en: visits a month }
    values:
      - { from: 2024-01-01, to: 2025-01-01, value: 1, basis: cited, cite: one }
      - { from: 2025-01-01, value: 2, basis: cited, cite: one }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields:
      id: { title: { zh: 编号, en: id }, type: string }
      visits:
        title: { zh: 走访, en: visits }
        type: { list: { record: { date: { title: { zh: 日期, en: date }, type: date }, mode: { title: { zh: 方式, en: mode }, type: { oneOf: [inPerson, phone] } } } } }
facts:
  visits: { subject: minor, title: { zh: 走访, en: visits }, value: { var: visits } }
decisions:
  monthlyVisit:
    kind: checks
    title: { zh: 每月走访, en: monthly visit }
    subject: minor
    each:
      month:
        window: month
        of: visits
        title: { zh: 月, en: month }
        measures:
          inPerson: { title: { zh: 上门次数, en: visits in person }, value: { count: [{ var: month.members }, { '===': [{ var: item.mode }, inPerson] }] } }
    checks:
      visited:
        title: { zh: 上门走访, en: visited in person }
        cite: one
        each: month
        pass: ${logic}
        shows: [month.inPerson]
        says: { pass: { zh: '{month}上门{month.inPerson}次', en: '{month}: {month.inPerson}' }, fail: { zh: '{month}上门{month.inPerson}次', en: '{month}: {month.inPerson}' } }
`;

const rule = "{ '>=': [{ var: month.inPerson }, { param: visitsPerMonth }] }";
const deciderOf = (logic = rule) =>
  createDecider({
    pack: resolvePack({ packs: [readPack([{ file: 'pack.yaml', text: text(logic) }])], id: 'test-pack' }),
    decision: 'monthlyVisit',
    calendar: chinaCalendar,
  });
const period = { from: '2024-12-01', to: '2025-01-31' };
const decide = (subject: JsonObject, asOf = '2025-03-01') =>
  deciderOf().decide({ id: 'm-1', ...subject }, { asOf, period });
const statuses = (subject: JsonObject, asOf?: string) =>
  decide(subject, asOf).findings.map(({ id, status }) => `${id} ${status}`);

describe('a decision of kind checks', () => {
  it('judges each window by the parameter in force in it', () => {
    const visits = [
      { date: '2024-12-31', mode: 'inPerson' },
      { date: '2025-01-31', mode: 'inPerson' },
    ];
    expect(statuses({ visits })).toEqual(['visited/2024-12 pass', 'visited/2025-01 fail']);
    expect(decide({ visits }).findings[1]?.parameters[0]).toMatchObject({
      key: 'visitsPerMonth',
      value: 2,
      from: '2025-01-01',
      cite: 'test-pack#one',
    });
  });

  it('never takes a missing list for an empty one', () => {
    const decision = decide({});
    expect(decision.findings.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(decision.outcome).toBeUndefined();
    expect(decision.unknown).toEqual({ possible: ['pass', 'fail'], policy: 'ask' });
    expect(decision.missing).toEqual([{ path: 'visits', why: 'absent', title: { zh: '走访', en: 'visits' } }]);
    expect(decide({ visits: null }).missing[0]?.why).toBe('null');
  });

  it('lets a witness decide in a list that is not complete, and nothing else', () => {
    const marked = { $unknown: { visits: 'partial' }, visits: [{ date: '2024-12-02', mode: 'inPerson' }] };
    const decision = decide(marked);
    expect(decision.findings.map(({ status }) => status)).toEqual(['pass', 'unknown']);
    expect(decision.missing).toEqual([{ path: 'visits', why: 'partial', title: { zh: '走访', en: 'visits' } }]);
  });

  it('names the very record whose field is missing', () => {
    const visits = [{ date: '2024-12-02', mode: 'phone' }, { date: '2024-12-03' }];
    const decision = deciderOf().decide(
      { visits },
      { asOf: '2025-03-01', period: { from: '2024-12-01', to: '2024-12-31' } },
    );
    expect(decision.findings[0]?.status).toBe('unknown');
    expect(decision.findings[0]?.facts.inPerson?.range).toEqual({ min: 0, max: 1 });
    expect(decision.missing).toEqual([{ path: 'visits[1].mode', why: 'absent', title: { zh: '方式', en: 'mode' } }]);
  });

  it('leaves a window open until its last day has passed', () => {
    const marked = { $unknown: { visits: 'partial' }, visits: [] };
    expect(statuses(marked, '2025-01-31')).toEqual(['visited/2024-12 unknown', 'visited/2025-01 notYetDue']);
    expect(statuses(marked, '2025-02-01')).toEqual(['visited/2024-12 unknown', 'visited/2025-01 unknown']);
  });

  it('is not applicable where no parameter was in force', () => {
    const decision = deciderOf().decide(
      { visits: [] },
      { asOf: '2025-03-01', period: { from: '2023-12-01', to: '2023-12-31' } },
    );
    expect(decision.findings.map(({ status }) => status)).toEqual(['notApplicable']);
    expect(decision.outcome).toBe('notApplicable');
  });

  it('cites the clause and writes a sentence in both languages', () => {
    const [finding] = decide({ visits: [] }).findings;
    expect(finding?.cite).toBe('test-pack#one');
    expect(finding?.message).toEqual({ zh: '2024年12月上门0次', en: 'December 2024: 0' });
  });

  it('refuses a fact of another type by its place, without its value', () => {
    expect(() => decide({ visits: [{ date: '2024-02-30', mode: '张三' }] })).toThrow(RulesError);
    try {
      decide({ visits: [{ date: '2024-02-30', mode: '张三' }] });
    } catch (error) {
      expect((error as RulesError).problems.map(({ code, pointer }) => [code, pointer])).toEqual([
        ['factType', '/visits/0/date'],
        ['factType', '/visits/0/mode'],
      ]);
      expect(String(error)).not.toContain('张三');
    }
  });

  it('does not read through the prototype of a subject', () => {
    const polluted = Object.create({ visits: [{ date: '2024-12-02', mode: 'inPerson' }] }) as JsonObject;
    expect(deciderOf().decide(polluted, { asOf: '2025-03-01', period }).outcome).toBeUndefined();
  });

  it('finds the record whose field is missing in a subject that contains itself', () => {
    const subject: Record<string, unknown> = { visits: [{ date: '2024-12-03' }] };
    subject.self = subject;
    const deep = JSON.parse(`${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`) as unknown;
    const decision = deciderOf().decide({ deep, ...subject } as JsonObject, {
      asOf: '2025-03-01',
      period: { from: '2024-12-01', to: '2024-12-31' },
    });
    expect(decision.missing.map(({ path }) => path)).toEqual(['visits[0].mode']);
  });

  it('explains a finding down to the fact and the parameter', () => {
    const { traces } = deciderOf().explain(
      { visits: [{ date: '2024-12-02', mode: 'inPerson' }] },
      { asOf: '2025-03-01', period },
    );
    const trace = traces['visited/2025-01'];
    expect(trace).toMatchObject({ operator: '>=', value: false, decisive: true });
    expect(trace?.operands.map(({ operator, value }) => [operator, value])).toEqual([
      ['var', 0],
      ['param', 2],
    ]);
  });
});

describe('mistakes in the logic of a pack', () => {
  const problemsOf = (logic: string) => {
    try {
      deciderOf(logic);
      return [];
    } catch (error) {
      if (error instanceof RulesError) return error.problems;
      throw error;
    }
  };

  it.each([
    ["{ '>': [{ var: month.inPersn }, 1] }", 'varUnknown', 'did you mean `inPerson`?'],
    ["{ '>': [{ param: visitPerMonth }, 1] }", 'paramUnknown', 'did you mean `visitsPerMonth`?'],
    ["{ '>>=': [{ var: month.inPerson }, 1] }", 'operatorUnknown', 'did you mean `>=`?'],
    ["{ '==': [{ var: month.inPerson }, 1] }", 'operatorUnknown', 'write `===`: nothing is coerced here'],
    ["{ '>': [{ var: month.inPerson }] }", 'operatorArity', undefined],
    ["{ '>': [{ var: month.inPerson }, 'two'] }", 'operandType', undefined],
    ['{ var: month.inPerson }', 'logicType', undefined],
    ["{ '===': [1, 1], and: [true] }", 'logicOperatorCount', undefined],
    [
      "{ some: [{ var: month.members }, { '===': [{ var: item.mode }, inperson] }] }",
      'choiceUnknown',
      'did you mean `inPerson`?',
    ],
    ['{ and: [{ var: month.inPerson }, true] }', 'operandType', 'compare it with something'],
  ])('%s is refused as %s', (logic, code, hint) => {
    const [problem] = problemsOf(logic);
    expect(problem?.code).toBe(code);
    expect(problem?.pointer).toMatch(/^\/decisions\/monthlyVisit\/checks\/visited\/pass/);
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });

  it('names the decision that is near a misspelt one', () => {
    const pack = resolvePack({ packs: [readPack([{ file: 'pack.yaml', text: text(rule) }])], id: 'test-pack' });
    expect(() => createDecider({ pack, decision: 'monthlyVisits', calendar: chinaCalendar })).toThrow(
      'did you mean `monthlyVisit`?',
    );
  });
});
