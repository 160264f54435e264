import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { createDecider, type Decider } from './decider.ts';
import type { JsonObject } from './json.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

const head = `pack: kinds
version: 1.0.0
title: { zh: 试, en: kinds }
sources:
  doc: { title: { zh: 文, en: doc }, force: law, issued: unknown }
clauses:
  one: { source: doc, at: 第一条, says: { zh: 一, en: one }, modality: must }
  two: { source: doc, at: 第二条, says: { zh: 二, en: two }, modality: must }
parameters:
  visits:
    title: { zh: 走访次数, en: visits }
    values:
      - { from: 2024-01-01, to: 2026-03-01, value: 1, basis: cited, cite: one }
      - { from: 2026-03-01, value: 2, basis: cited, cite: one }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields:
      a: { title: { zh: 甲, en: a }, type: boolean }
      b: { title: { zh: 乙, en: b }, type: boolean }
      c: { title: { zh: 丙, en: c }, type: boolean }
      answer: { title: { zh: 回答, en: answer }, type: { oneOf: [never, once, often] } }
      traits: { title: { zh: 特征, en: traits }, type: { list: { oneOf: [x, y, z] } } }
      hours: { title: { zh: 小时, en: hours }, type: number }
      since: { title: { zh: 起算日, en: since }, type: date }
      visits:
        title: { zh: 走访, en: visits }
        type:
          list:
            record:
              id: { title: { zh: 编号, en: id }, type: string }
              date: { title: { zh: 日期, en: date }, type: date }
              mode: { title: { zh: 方式, en: mode }, type: { oneOf: [inPerson, phone] } }
      away:
        title: { zh: 离开, en: away }
        type: { list: { record: { from: { title: { zh: 自, en: from }, type: date }, to: { title: { zh: 至, en: to }, type: date } } } }
      letters: { title: { zh: 信, en: letters }, type: { list: { record: { date: { title: { zh: 日期, en: date }, type: date } } } } }
      waivers:
        title: { zh: 豁免, en: waivers }
        type: { list: { record: { from: { title: { zh: 自, en: from }, type: date }, to: { title: { zh: 至, en: to }, type: date }, reason: { title: { zh: 理由, en: reason }, type: string } } } }
decisions:
`;

const deciderOf = (decisions: string, decision = 'd'): Decider =>
  createDecider({
    pack: resolvePack({ packs: [readPack([{ file: 'pack.yaml', text: head + decisions }])], id: 'kinds' }),
    decision,
    calendar: chinaCalendar,
  });
const asOf = '2026-11-24';
const shown = (decider: Decider, subject: JsonObject, day = asOf) => {
  const { outcome, unknown, missing } = decider.decide(subject, { asOf: day });
  return outcome ?? [unknown?.possible, missing.map(({ path }) => path)];
};
const problemsOf = (decisions: string, decision?: string) => {
  try {
    deciderOf(decisions, decision);
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    throw error;
  }
};

const table = (hit: string, rest = '') => `  d:
    kind: table
    title: { zh: 表, en: table }
    subject: minor
    hit: ${hit}
    outcomes:
      - { outcome: high, title: { zh: 高, en: high } }
      - { outcome: low, title: { zh: 低, en: low } }
    rows:
      - { id: first, when: { var: a }, then: low, cite: one }
      - { id: second, when: { and: [{ var: b }, { '!': [{ var: c }] }] }, then: high, cite: two }
      - { id: third, when: { var: c }, then: low, cite: one }
${rest}`;

describe('a table', () => {
  it.each([
    ['first', { a: true }, 'low'],
    ['first', { a: false, b: true, c: false }, 'high'],
    ['first', { a: false, b: false, c: false }, 'noRow'],
    // The open row above could have another outcome: nothing is decided by the row below.
    ['first', { b: true, c: false }, [['high', 'low'], ['a']]],
    // The open row above has the same outcome: it changes nothing.
    ['first', { b: false, c: true }, 'low'],
    ['first', { a: false, c: true }, 'low'],
    ['unique', { a: true, b: true, c: false }, 'severalRows'],
    ['unique', { a: true, b: false, c: true }, 'low'],
    ['unique', { a: true, c: false }, [['low', 'severalRows'], ['b']]],
    ['unique', { a: false, b: false, c: false }, 'noRow'],
    ['priority', { a: true, b: true, c: false }, 'high'],
    ['priority', { b: true, c: false }, 'high'],
    ['priority', { a: true, c: false }, [['high', 'low'], ['b']]],
    ['priority', { a: true, c: true }, 'low'],
    ['collect', { a: true, b: true, c: false }, 'high+low'],
    ['collect', { a: false, b: false, c: false }, 'noRow'],
    ['collect', { a: true, c: false }, [['high', 'low'], ['b']]],
  ] as const)('with hit policy %s decides %j as %j', (hit, subject, wanted) => {
    expect(shown(deciderOf(table(hit)), subject)).toEqual(wanted);
  });

  it('tells what certainly belongs to a collection before all of it is known', () => {
    expect(deciderOf(table('collect')).decide({ a: true, c: false }, { asOf }).outcomes).toEqual(['low']);
  });

  it('falls through to `otherwise` only when every row surely does not match', () => {
    const decider = deciderOf(table('first', '    otherwise: { then: low, cite: two }'));
    expect(shown(decider, { a: false, b: false, c: false })).toBe('low');
    expect(shown(decider, { a: false, b: true })).toEqual([['high', 'low'], ['c']]);
    expect(decider.decide({ a: false, b: false, c: false }, { asOf }).findings.at(-1)?.cite).toBe('kinds#two');
  });

  it('says which condition of a row fails', () => {
    const { findings } = deciderOf(table('first')).decide({ a: false, b: true, c: true }, { asOf });
    expect(findings.map(({ id, status, message }) => [id, status, message.en])).toEqual([
      ['first', 'notApplicable', 'does not hold: a'],
      ['second', 'notApplicable', 'does not hold: not (c)'],
      ['third', 'pass', 'low'],
    ]);
  });

  it('says what is done meanwhile without calling it the outcome', () => {
    const onUnknown =
      '    onUnknown: { policy: escalate, outcome: checkFirst, cite: two, reason: { zh: 先查, en: check first } }';
    const decision = deciderOf(table('first', onUnknown)).decide({}, { asOf });
    expect(decision.outcome).toBeUndefined();
    expect(decision.unknown).toEqual({
      possible: ['high', 'low', 'noRow'],
      policy: 'escalate',
      meanwhile: { outcome: 'checkFirst', reason: { zh: '先查', en: 'check first' }, cite: 'kinds#two' },
    });
  });

  it('explains the row that decides, down to the fact', () => {
    const { decisive, traces } = deciderOf(table('first')).explain(
      { a: false, b: true, c: false },
      { asOf, detail: 'decisive' },
    );
    expect(decisive).toEqual(['second']);
    expect(traces.second?.operands.map(({ pointer }) => pointer)).toEqual([
      '/decisions/d/rows/1/when/and/0/var',
      '/decisions/d/rows/1/when/and/1/!',
    ]);
    // One failing condition is enough; the other did not matter.
    expect(traces.first?.value).toBe(false);
  });

  it('refuses an outcome that is not declared', () => {
    expect(problemsOf(table('first').replace('then: high', 'then: hihg'))).toEqual([
      'outcomeUnknown /decisions/d/rows/1/then',
    ]);
  });
});

const score = (rest = '', direction = 'higher-is-riskier') => `  d:
    kind: score
    title: { zh: 分, en: score }
    subject: minor
    direction: ${direction}
    items:
      answer: { title: { zh: 回答, en: answer }, cite: one, points: { never: -1, once: 0.5, often: 3 } }
      traits: { title: { zh: 特征, en: traits }, cite: one, points: { x: 1, y: 2, z: 4 } }
      hours:
        title: { zh: 小时, en: hours }
        cite: two
        points: [{ from: 0, below: 10, points: 0 }, { from: 10, points: 1 }]
        range: { min: 0 }
    scales:
      part: { title: { zh: 小计, en: part }, sum: [traits], cap: { max: 5 } }
      most: { title: { zh: 最大, en: most }, max: [answer, hours] }
      total: { title: { zh: 总分, en: total }, sum: [part, most], weights: { most: 2 } }
    grades:
      - { grade: low, title: { zh: 低, en: low } }
      - { grade: middle, title: { zh: 中, en: middle } }
      - { grade: high, title: { zh: 高, en: high } }
    bands:
      total: { low: { below: 2, cite: one }, middle: { from: 2, upTo: 6, cite: one }, high: { from: 7, cite: one } }
${rest}`;

describe('a score', () => {
  it.each([
    [{ answer: 'never', traits: [], hours: 0 }, 0, 'low'],
    [{ answer: 'once', traits: ['x'], hours: 9.99 }, 2, 'middle'],
    [{ answer: 'once', traits: ['x'], hours: 10 }, 3, 'middle'],
    [{ answer: 'often', traits: ['x', 'y', 'z'], hours: 0 }, 11, 'high'],
    [{ answer: 'never', traits: ['y', 'z'], hours: 10 }, 7, 'high'],
    // The printed bands leave a gap between 6 and 7: half a point falls into it.
    [{ answer: 'once', traits: ['x', 'z', 'y'], hours: 0 }, 6, 'middle'],
    [{ answer: 'often', traits: [], hours: 0 }, 6, 'middle'],
  ])('adds %j up to %d: %s', (subject, total, grade) => {
    const decision = deciderOf(score()).decide(subject, { asOf });
    expect(decision.scores?.total?.points).toBe(total);
    expect(decision.outcome).toBe(grade);
  });

  it('lists the grades that unanswered items leave possible, and is decided when they leave one', () => {
    expect(shown(deciderOf(score()), { traits: [], hours: 0 })).toEqual([['low', 'middle'], ['answer']]);
    expect(shown(deciderOf(score()), { answer: 'often', traits: ['y'] })).toBe('high');
    expect(shown(deciderOf(score()), {})).toEqual([
      ['low', 'middle', 'high'],
      ['answer', 'traits', 'hours'],
    ]);
  });

  it('takes an incomplete list of answers for what it may become', () => {
    const subject = { answer: 'never', hours: 0, traits: ['y'], $unknown: { traits: 'partial' } };
    const decision = deciderOf(score()).decide(subject, { asOf });
    expect(decision.scores?.part?.points).toEqual({ min: 2, max: 5 });
    expect(decision.outcome).toBe('middle');
  });

  it('lets no number of points come of a number that no stretch covers', () => {
    expect(shown(deciderOf(score()), { answer: 'never', traits: [], hours: -1 })).toBe('outsideEveryBand');
  });

  const overrides = `    gradeOverrides:
      screen: { title: { zh: 筛, en: screen }, when: { var: a }, grade: high, cite: two }
      floor: { title: { zh: 下限, en: floor }, when: { var: b }, grade: middle, effect: atLeast, cite: two }
      up: { title: { zh: 上调, en: up }, when: { var: c }, shift: 1, cite: two }
`;
  it.each([
    [{ a: true }, 'high'],
    [{ a: false, b: true, c: false, answer: 'never', traits: [], hours: 0 }, 'middle'],
    [{ a: false, b: false, c: true, answer: 'never', traits: [], hours: 0 }, 'middle'],
    [{ a: false, b: true, c: true, answer: 'once', traits: ['x'], hours: 0 }, 'high'],
    [{ a: false, b: false, c: false, answer: 'never', traits: [], hours: 0 }, 'low'],
    [{ b: false, c: false, answer: 'never', traits: [], hours: 0 }, [['low', 'high'], ['a']]],
    [{ a: false, b: true, answer: 'never', traits: [], hours: 0 }, 'middle'],
  ])('under overrides grades %j as %j', (subject, wanted) => {
    expect(shown(deciderOf(score(overrides)), subject)).toEqual(wanted);
  });

  it('needs no score where a screen settles the grade, and cites the screen', () => {
    const decision = deciderOf(score(overrides)).decide({ a: true }, { asOf });
    expect(decision.missing).toEqual([]);
    const [screen, , , answer] = decision.findings;
    expect(screen).toMatchObject({ id: 'override/screen', status: 'fail', cite: 'kinds#two', leadsTo: 'high' });
    expect(answer).toMatchObject({ id: 'answer', status: 'notApplicable' });
  });

  it('shows every item that counts with its clause', () => {
    const { findings } = deciderOf(score()).decide({ answer: 'often', traits: ['x'], hours: 3 }, { asOf });
    expect(findings.map(({ id, status, cite, points }) => [id, status, cite, points])).toEqual([
      ['answer', 'fail', 'kinds#one', { most: 3 }],
      ['traits', 'fail', 'kinds#one', { part: 1 }],
      ['hours', 'pass', 'kinds#two', { most: 0 }],
      ['scale/total', 'pass', 'kinds#one', { total: 7 }],
    ]);
  });

  it('reads the other way round where a higher score is safer', () => {
    const { findings } = deciderOf(score('', 'higher-is-safer')).decide(
      { answer: 'often', traits: ['x'], hours: 3 },
      { asOf },
    );
    expect(findings.slice(0, 3).map(({ status }) => status)).toEqual(['pass', 'fail', 'fail']);
  });

  it.each([
    [
      score().replace('often: 3', 'ofte: 3'),
      ['answerUnknown /decisions/d/items/answer/points/ofte', 'answerMissing /decisions/d/items/answer/points'],
    ],
    [score().replace('sum: [traits]', 'sum: [trait]'), ['partUnknown /decisions/d/scales/part/sum/0']],
    [score().replace('sum: [traits]', 'sum: [total]'), ['scaleCycle /decisions/d/scales/part']],
    [score().replace('high: { from: 7', 'higher: { from: 7'), ['gradeUnknown /decisions/d/bands/total/higher']],
    [
      score().replace('hours:\n        title', 'a:\n        title').replace('answer, hours', 'answer, a'),
      ['pointsType /decisions/d/items/a/points'],
    ],
  ])('refuses mistakes by their place (%#)', (text, wanted) => {
    expect(problemsOf(text)).toEqual(wanted);
  });
});

const cadence = (every: string, rest = '') => `  d:
    kind: cadence
    title: { zh: 走访, en: visit }
    subject: minor
    cite: one
    start: { var: since }
    every: ${every}
    events: { of: { var: visits }, where: { '===': [{ var: item.mode }, inPerson] } }
${rest}`;
const visit = (date: string, mode = 'inPerson') => ({ id: date, date, mode });
const statuses = (decider: Decider, subject: JsonObject, day: string) =>
  decider.decide(subject, { asOf: day }).findings.map(({ member, status }) => `${member?.key} ${status}`);

describe('a cadence', () => {
  const monthly = '{ calendarPeriod: month, count: { param: visits } }';

  it('judges each period by the number in force on its first day', () => {
    const visits = ['2026-01-31', '2026-02-10', '2026-03-01', '2026-04-01', '2026-04-30'].map((date) => visit(date));
    const decision = deciderOf(cadence(monthly)).decide({ since: '2026-01-01', visits }, { asOf: '2026-05-31' });
    expect(decision.findings.map(({ member, status, due }) => [member?.key, status, due])).toEqual([
      ['2026-01', 'pass', '2026-01-31'],
      ['2026-02', 'pass', '2026-02-28'],
      ['2026-03', 'fail', '2026-03-31'],
      ['2026-04', 'pass', '2026-04-30'],
      ['2026-05', 'notYetDue', '2026-05-31'],
    ]);
    expect(decision.outcome).toBe('fail');
    expect(decision.next).toEqual({ id: '2026-05', earliest: '2026-05-01', due: '2026-05-31' });
    expect(decision.findings[2]).toMatchObject({ overdueFrom: '2026-04-01', satisfiedBy: ['2026-03-01'] });
    expect(decision.findings[2]?.parameters.map(({ key, value }) => [key, value])).toEqual([['visits', 2]]);
  });

  it('never takes an event for met whose kind is not known', () => {
    const visits = [visit('2026-01-05'), { id: 'v', date: '2026-02-05' }];
    const decision = deciderOf(cadence(monthly)).decide({ since: '2026-01-01', visits }, { asOf: '2026-03-01' });
    expect(decision.findings.map(({ status }) => status)).toEqual(['pass', 'unknown', 'notYetDue']);
    expect(decision.unknown?.possible).toEqual(['pass', 'fail']);
    expect(decision.missing.map(({ path }) => path)).toEqual(['visits[1].mode']);
  });

  it('misses nothing for certain in a list that is not known or not complete', () => {
    const decider = deciderOf(cadence(monthly));
    expect(statuses(decider, { since: '2026-01-01' }, '2026-02-28')).toEqual(['2026-01 unknown', '2026-02 notYetDue']);
    const marked = { since: '2026-01-01', visits: [visit('2026-01-05')], $unknown: { visits: 'partial' } };
    expect(statuses(decider, marked, '2026-03-01')).toEqual(['2026-01 pass', '2026-02 unknown', '2026-03 notYetDue']);
  });

  it('rolls from each event, and what an open event decides stays open', () => {
    const decider = deciderOf(cadence('{ rolling: { days: 31 } }'));
    const since = '2026-01-01';
    expect(statuses(decider, { since, visits: [visit('2026-02-01'), visit('2026-03-05')] }, '2026-03-06')).toEqual([
      '2026-01-01 pass',
      '2026-02-01 fail',
      '2026-03-05 notYetDue',
    ]);
    const open = { since, visits: [visit('2026-02-01'), { id: 'v', date: '2026-03-01' }] };
    expect(statuses(decider, open, '2026-03-20')).toEqual([
      '2026-01-01 pass',
      '2026-02-01 unknown',
      '2026-03-01 unknown',
    ]);
    // Whether the open visit counts or not, more than 31 days have passed since.
    expect(decider.decide(open, { asOf: '2026-05-01' }).outcome).toBe('fail');
  });

  it('is owed once within its time, and stays owed when it is missed', () => {
    const decider = deciderOf(cadence('{ deadline: { days: 7 }, roll: none }', '    grace: { days: 2 }\n'));
    const since = '2025-03-01';
    expect(statuses(decider, { since, visits: [] }, '2025-03-08')).toEqual(['2025-03-01 notYetDue']);
    expect(statuses(decider, { since, visits: [] }, '2025-03-10')).toEqual(['2025-03-01 notYetDue']);
    expect(statuses(decider, { since, visits: [visit('2025-03-10')] }, '2025-04-01')).toEqual(['2025-03-01 pass']);
    expect(statuses(decider, { since, visits: [] }, '2026-11-24')).toEqual(['2025-03-01 fail']);
  });

  it('leaves a deadline in working days open that needs a year of the calendar which is not loaded', () => {
    const decider = deciderOf(cadence('{ deadline: { workingDays: 30 }, roll: none }'));
    const decision = decider.decide({ since: '2098-01-05', visits: [] }, { asOf: '2098-12-01' });
    expect(decision.unknown?.possible).toEqual(['pass', 'fail', 'notYetDue']);
    expect(decision.missing.map(({ path, why }) => [path, why])).toEqual([['calendar.2098', 'notLoaded']]);
  });

  it('excuses by suspension and waiver only what is known of them', () => {
    const excuses = '    suspensions: { of: { var: away } }\n    waivers: { of: { var: waivers } }\n';
    const decider = deciderOf(cadence(monthly, excuses));
    const since = '2026-01-01';
    const away = [{ from: '2026-01-01', to: '2026-01-31' }];
    const waivers = [{ from: '2026-02-28', to: '2026-02-28', reason: '台风' }];
    expect(statuses(decider, { since, visits: [], away, waivers }, '2026-04-01')).toEqual([
      '2026-01 waived',
      '2026-02 waived',
      '2026-03 fail',
      '2026-04 notYetDue',
    ]);
    expect(decider.decide({ since, visits: [], away, waivers }, { asOf: '2026-02-28' }).findings[1]?.waiver).toEqual({
      reason: { zh: '台风', en: '台风' },
      until: '2026-02-28',
    });
    expect(shown(decider, { since, visits: [], away }, '2026-03-01')).toEqual([
      ['pass', 'fail', 'waived'].slice(1),
      ['waivers'],
    ]);
    expect(shown(decider, { since, visits: [visit('2026-01-02')] }, '2026-01-31')).toBe('pass');
  });

  it('does not begin while nobody knows from when it holds', () => {
    expect(shown(deciderOf(cadence(monthly)), { visits: [] })).toEqual([
      ['pass', 'fail', 'notYetDue', 'notApplicable', 'waived'],
      ['since'],
    ]);
    expect(shown(deciderOf(cadence(monthly)), { since: '2027-01-01', visits: [] })).toBe('notYetDue');
  });

  it('refuses a count that is no whole number', () => {
    const decider = deciderOf(cadence('{ calendarPeriod: month, count: { var: hours } }'));
    expect(() => decider.decide({ since: '2026-01-01', visits: [], hours: 1.5 }, { asOf })).toThrow('cadenceNumber');
  });
});

describe('a decision that reads another', () => {
  const grade = score().replace('  d:', '  grade:');
  const visits = cadence('{ calendarPeriod: month }', '    applies: { in: [{ decision: grade }, [middle, high]] }\n');
  const since = '2026-11-01';

  it('concerns those whom the other decision says it concerns', () => {
    const decider = deciderOf(grade + visits);
    const low = { answer: 'never', traits: [], hours: 0, since, visits: [] };
    expect(shown(decider, low)).toBe('notApplicable');
    expect(shown(decider, { ...low, answer: 'often', traits: ['z'] })).toBe('notYetDue');
  });

  it('is decided where every outcome that is still possible says the same', () => {
    const decider = deciderOf(grade + visits);
    // Middle or high: in both cases the visit is owed.
    expect(decider.decide({ traits: ['y'], hours: 0, since, visits: [visit('2026-11-02')] }, { asOf }).outcome).toBe(
      'pass',
    );
    const open = decider.decide({ traits: [], hours: 0, since, visits: [visit('2026-11-02')] }, { asOf });
    expect(open.unknown?.possible).toEqual(['pass', 'notApplicable']);
    expect(open.missing.map(({ path }) => path)).toEqual(['answer']);
  });

  it('reads a collection as a list', () => {
    const reading = `${table('collect').replace('  d:', '  services:')}${table('first')
      .replace('when: { var: a }', 'when: { in: [high, { decision: services }] }')
      .replace('then: low', 'then: high')}`;
    const decider = deciderOf(reading);
    expect(shown(decider, { a: true, b: true, c: false })).toBe('high');
    expect(shown(decider, { b: true, c: false })).toBe('high');
  });

  it('refuses decisions that read each other in a circle', () => {
    const circle = `${table('first').replace('{ var: a }', "{ '===': [{ decision: e }, low] }")}${table('first')
      .replace('  d:', '  e:')
      .replace('{ var: a }', "{ '===': [{ decision: d }, low] }")}`;
    expect(problemsOf(circle)).toEqual(['decisionCycle /decisions/e']);
    expect(problemsOf(table('first').replace('{ var: a }', "{ '===': [{ decision: d }, low] }"))).toEqual([
      'decisionCycle /decisions/d',
    ]);
  });

  it('refuses an outcome that the other decision cannot have', () => {
    const text = `${grade}${table('first').replace('{ var: a }', "{ '===': [{ decision: grade }, hihg] }")}`;
    expect(problemsOf(text)).toEqual(['choiceUnknown /decisions/d/rows/0/when/===/1']);
  });
});
