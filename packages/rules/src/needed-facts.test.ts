import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { factAt, withFact } from './changed-subject.ts';
import { counterfactuals } from './counterfactual.ts';
import { createDecider, type Decider } from './decider.ts';
import { neededFacts } from './needed-facts.ts';
import { questionForm } from './question-form.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';
import { outcomeReasons } from './why-not.ts';

const text = `pack: advice
version: 1.0.0
title: { zh: 试, en: advice }
sources:
  doc: { title: { zh: 文, en: doc }, force: law, issued: unknown }
clauses:
  one: { source: doc, at: 第一条, says: { zh: 一, en: one }, modality: must }
subjects:
  staff:
    title: { zh: 工作人员, en: staff member }
    fields:
      convicted: { title: { zh: 有犯罪记录, en: convicted }, type: boolean }
      hours: { title: { zh: 培训学时, en: hours of training }, type: integer, unit: hour, changeable: { from: 0, to: 60 } }
      licence:
        title: { zh: 资格, en: licence }
        type: { oneOf: [none, junior, senior] }
        choices: { none: { zh: 无, en: none }, junior: { zh: 初级, en: junior }, senior: { zh: 高级, en: senior } }
        changeable: true
      note: { title: { zh: 备注, en: note }, type: string }
decisions:
  eligibility:
    kind: table
    title: { zh: 任职资格, en: eligibility }
    subject: staff
    hit: first
    outcomes:
      - { outcome: barred, title: { zh: 禁止, en: barred } }
      - { outcome: eligible, title: { zh: 合格, en: eligible } }
      - { outcome: trainFirst, title: { zh: 先培训, en: train first } }
    rows:
      - { id: record, when: { var: convicted }, then: barred, cite: one }
      - id: trained
        when: { and: [{ '>=': [{ var: hours }, 40] }, { in: [{ var: licence }, [junior, senior]] }] }
        then: eligible
        cite: one
    otherwise: { then: trainFirst, cite: one }
`;
const decider: Decider = createDecider({
  pack: resolvePack({ packs: [readPack([{ file: 'pack.yaml', text }])], id: 'advice' }),
  decision: 'eligibility',
  calendar: chinaCalendar,
});
const question = { asOf: '2026-11-24' };

describe('the facts that are needed', () => {
  it('come with the outcomes that each answer would leave, the most decisive first', () => {
    const needed = neededFacts(decider, {}, question);
    expect(needed.map(({ path }) => path)).toEqual(['convicted', 'hours', 'licence']);
    expect(needed[0]?.answers).toEqual([
      { value: true, possible: ['barred'] },
      { value: false, possible: ['eligible', 'trainFirst'] },
    ]);
    expect(needed[0]?.decisiveness).toBe(0.75);
    // An answer in which either of two remains rules out one of three at best.
    expect(needed[1]?.decisiveness).toBeLessThan(0.5);
  });

  it('put a fact last whose answers rule nothing out by themselves', () => {
    const needed = neededFacts(decider, { convicted: false, hours: 40 }, question);
    expect(needed.map(({ path, decisiveness }) => [path, decisiveness])).toEqual([['licence', 1]]);
  });

  it('are none once a decision is made', () => {
    expect(neededFacts(decider, { convicted: true }, question)).toEqual([]);
  });
});

describe('a form', () => {
  it('asks what is needed, with the words and choices of the pack', () => {
    const form = questionForm(decider, { convicted: false }, question);
    expect(form.possible).toEqual(['eligible', 'trainFirst']);
    expect(form.questions.map(({ path, kind, unit }) => [path, kind, unit])).toEqual(
      expect.arrayContaining([
        ['licence', 'choice', undefined],
        ['hours', 'wholeNumber', 'hour'],
      ]),
    );
    expect(form.questions.find(({ path }) => path === 'licence')?.choices?.[1]).toEqual({
      value: 'junior',
      title: { zh: '初级', en: 'junior' },
    });
  });

  it('asks nothing once a decision is made', () => {
    expect(questionForm(decider, { convicted: true }, question)).toEqual({
      outcome: 'barred',
      possible: ['barred'],
      questions: [],
    });
  });
});

describe('the smallest change', () => {
  it('is one fact where one suffices, the nearest number first', () => {
    const { found, complete } = counterfactuals(decider, { convicted: false, hours: 30, licence: 'junior' }, question);
    expect(complete).toBe(true);
    expect(found[0]).toEqual({
      outcome: 'eligible',
      changes: [{ path: 'hours', title: { zh: '培训学时', en: 'hours of training' }, from: 30, to: 40 }],
    });
  });

  it('is two facts together where neither alone suffices', () => {
    const { found } = counterfactuals(decider, { convicted: false, hours: 0, licence: 'none' }, question);
    expect(found[0]?.changes.map(({ path, to }) => [path, to])).toEqual([
      ['hours', 40],
      ['licence', 'junior'],
    ]);
    expect(found.every(({ changes }) => changes.length === 2)).toBe(true);
  });

  it('never touches a fact that people can only find out', () => {
    expect(counterfactuals(decider, { convicted: true, hours: 60, licence: 'senior' }, question)).toEqual({
      found: [],
      complete: true,
    });
  });
});

describe('why, and why not', () => {
  const subject = { convicted: false, hours: 10, licence: 'junior' };
  it('names the row that decided', () => {
    const { standing, reasons } = outcomeReasons(decider, subject, { ...question, outcome: 'trainFirst' });
    expect(standing).toBe('is');
    expect(reasons.map(({ finding }) => finding.id)).toEqual(['otherwise']);
  });

  it('names the condition that kept another row from it', () => {
    const { standing, reasons } = outcomeReasons(decider, subject, { ...question, outcome: 'eligible' });
    expect(standing).toBe('isNot');
    expect(reasons.map(({ finding }) => finding.id)).toEqual(['trained', 'otherwise']);
    expect(reasons[0]?.trace?.operands.map(({ pointer }) => pointer)).toEqual([
      '/decisions/eligibility/rows/1/when/and/0/>=',
    ]);
  });

  it('names what keeps an outcome open', () => {
    const { standing, reasons } = outcomeReasons(decider, { convicted: false }, { ...question, outcome: 'eligible' });
    expect(standing).toBe('maybe');
    expect(reasons.map(({ finding }) => finding.id)).toEqual(['trained']);
  });

  it('refuses an outcome that there is not', () => {
    expect(() => outcomeReasons(decider, subject, { ...question, outcome: 'elegible' })).toThrow(RulesError);
  });
});

describe('a fact told', () => {
  it('stands at its place, and is no longer marked as unknown', () => {
    const subject = { visits: [{ date: '2026-01-01' }], $unknown: { visits: 'partial', 'a.b': 'withheld' } };
    expect(withFact(subject, 'visits[0].mode', 'phone').visits).toEqual([{ date: '2026-01-01', mode: 'phone' }]);
    expect(withFact(subject, 'a.b', 1)).toEqual({ ...subject, a: { b: 1 }, $unknown: { visits: 'partial' } });
    expect(subject.visits).toEqual([{ date: '2026-01-01' }]);
  });

  it('is a field of its own whatever it is called', () => {
    const told = withFact({}, '__proto__.polluted', true);
    expect(Object.hasOwn(told, '__proto__')).toBe(true);
    expect(factAt({}, 'polluted')).toBeUndefined();
  });
});
