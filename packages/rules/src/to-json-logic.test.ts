import { chinaCalendar } from '@hutong/calendar';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { compileExpression } from './expression.ts';
import type { Json } from './json.ts';
import type { FieldNote, Parameter } from './pack.ts';
import { typeDecision } from './program.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { toJsonLogic } from './to-json-logic.ts';

const moment = { asOf: '2026-11-24', calendar: chinaCalendar };
const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });
const fields = {
  visits: field('integer'),
  due: field('date'),
  registered: field('boolean'),
  scores: field({ list: 'integer' }),
};
const perMonth: Parameter = {
  title: { zh: '每月次数', en: 'a month' },
  values: [
    { from: '2020-01-01', to: '2026-01-01', value: 1, basis: 'adopted' },
    { from: '2026-01-01', value: 2, basis: 'adopted' },
  ],
};
const plainOf = (logic: Json) => compileExpression({ logic, fields, parameters: { perMonth } }).toJsonLogic(moment);
const written = (logic: Json): Json => {
  const plain = plainOf(logic);
  return 'logic' in plain ? plain.logic : plain.refused.map(({ message }) => message);
};

describe('a rule in plain JsonLogic', () => {
  it.each([
    [
      'guards a missing fact, which would count as zero',
      { '<': [{ var: 'visits' }, 2] },
      { if: [{ '===': [{ var: 'visits' }, null] }, null, { '<': [{ var: 'visits' }, 2] }] },
    ],
    [
      'puts in the parameter of the day',
      { '>=': [{ var: 'visits' }, { param: 'perMonth' }] },
      { if: [{ '===': [{ var: 'visits' }, null] }, null, { '>=': [{ var: 'visits' }, 2] }] },
    ],
    [
      'puts in the day, and whatever can be computed from it',
      { before: [{ addWorkingDays: [{ asOf: [] }, 5] }, { var: 'due' }] },
      { if: [{ '===': [{ var: 'due' }, null] }, null, { '<': ['2026-12-01', { var: 'due' }] }] },
    ],
    ['is left alone where nothing can be missing', { '>': [3, 2] }, true],
  ] as const)('%s', (_, logic, expected) => {
    expect(written(logic as Json)).toEqual(expected);
  });

  it('decides an alternative by the side that is known, in any order', () => {
    const either = written({ or: [{ '>': [{ var: 'visits' }, 1] }, { var: 'registered' }] });
    expect(jsonLogic.apply(either, { registered: true })).toBe(true);
    expect(jsonLogic.apply(either, { visits: 2 })).toBe(true);
    expect(jsonLogic.apply(either, { registered: false })).toBeNull();
  });

  it('carries names from outside into an iteration, where json-logic-js sees none', () => {
    const above = written({ some: [{ var: 'scores' }, { '>': [{ var: 'item' }, { var: 'visits' }] }] });
    expect(jsonLogic.apply(above, { scores: [1, 5], visits: 4 })).toBe(true);
    expect(jsonLogic.apply(above, { scores: [1, 5], visits: 5 })).toBe(false);
    expect(jsonLogic.apply(above, { scores: [1, null], visits: 5 })).toBeNull();
  });

  it('lets a count that is partly known decide', () => {
    const enough = written({ '>=': [{ count: [{ var: 'scores' }, { '>': [{ var: 'item' }, 2] }] }, 2] });
    expect(jsonLogic.apply(enough, { scores: [3, 4, null] })).toBe(true);
    expect(jsonLogic.apply(enough, { scores: [1, 1, null] })).toBe(false);
    expect(jsonLogic.apply(enough, { scores: [3, null] })).toBeNull();
  });

  it.each([
    [{ after: [{ addDays: [{ var: 'due' }, 3] }, { asOf: [] }] }, 'cannot write a date'],
    [{ '>': [{ workingDaysBetween: [{ var: 'due' }, { asOf: [] }] }, 3] }, 'no statutory calendar'],
    [{ count: [{ var: 'scores' }, { '<': [{ var: 'index' }, 2] }] }, 'does not number the members'],
    [{ map: [{ var: 'scores' }, { var: 'item' }] }, 'a list is no answer'],
  ] as const)('refuses %j and says why', (logic, reason) => {
    const plain = plainOf(logic as Json);
    expect('refused' in plain ? plain.refused[0].message : 'written').toContain(reason);
  });
});

describe('a decision in plain JsonLogic', () => {
  const pack = readPack([
    {
      file: 'sample.yaml',
      text: `
pack: sample
version: 1.0.0
title: { zh: 样例, en: Sample }
sources:
  rule: { title: { zh: 规定, en: rule }, force: programme, issued: unknown }
clauses:
  one: { source: rule, at: 第一条, says: { zh: 应当, en: due }, modality: must }
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields:
      visits: { title: { zh: 走访, en: visits }, type: { list: { record: { date: { title: { zh: 日期, en: date }, type: date } } } } }
facts:
  visits: { subject: minor, title: { zh: 走访, en: visits }, value: { var: visits } }
decisions:
  visiting:
    kind: checks
    title: { zh: 走访, en: visiting }
    subject: minor
    each:
      month: { window: month, of: visits, title: { zh: 月, en: month } }
    checks:
      ever:
        title: { zh: 已走访, en: visited }
        cite: one
        pass: { '>=': [{ count: [{ fact: visits }] }, 1] }
        says: { pass: { zh: 有, en: yes }, fail: { zh: 无, en: no } }
      monthly:
        title: { zh: 每月走访, en: visited monthly }
        cite: one
        each: month
        pass: { '>=': [{ count: [{ var: month.members }] }, 1] }
        says: { pass: { zh: 有, en: yes }, fail: { zh: 无, en: no } }
  care:
    kind: table
    title: { zh: 关爱, en: care }
    subject: minor
    hit: first
    outcomes:
      - { outcome: call, title: { zh: 电话, en: call } }
      - { outcome: visit, title: { zh: 上门, en: visit } }
    rows:
      - { id: never, when: { '===': [{ count: [{ fact: visits }] }, 0] }, then: visit, cite: one }
      - { id: rare, when: { '<': [{ count: [{ fact: visits }, { known: [{ var: item.date }] }] }, 2] }, then: visit, cite: one }
    otherwise: { then: call, cite: one }
`,
    },
  ]);

  it('has a document for each condition, and says which cannot be written', () => {
    const program = typeDecision(resolvePack({ packs: [pack], id: 'sample' }), 'visiting');
    const { documents, refused } = toJsonLogic(program, { target: 'plain', ...moment });
    expect(Object.keys(documents)).toEqual(['/decisions/visiting/checks/ever/pass']);
    const [ever] = Object.values(documents);
    expect(jsonLogic.apply(ever, { visits: [{}] })).toBe(true);
    expect(jsonLogic.apply(ever, { visits: [] })).toBe(false);
    expect(jsonLogic.apply(ever, {})).toBeNull();
    expect(refused.map(({ code, message }) => [code, message])).toEqual([
      ['plainInexpressible', 'json-logic-js is given a subject, not one of its windows or members'],
    ]);
  });

  it('has one document for a table whose first row wins', () => {
    const program = typeDecision(resolvePack({ packs: [pack], id: 'sample' }), 'care');
    const { documents, refused } = toJsonLogic(program, { target: 'plain', ...moment });
    expect(refused).toEqual([]);
    expect(Object.keys(documents)).toEqual([
      '/decisions/care/rows/never/when',
      '/decisions/care/rows/rare/when',
      '/decisions/care',
    ]);
    const care = (visits: Json): unknown => jsonLogic.apply(documents['/decisions/care'], { visits });
    expect(care([])).toBe('visit');
    expect(care([{ date: '2026-01-01' }])).toBe('visit');
    expect(care([{ date: '2026-01-01' }, { date: '2026-02-01' }])).toBe('call');
    expect(care([{ date: '2026-01-01' }, {}])).toBeNull();
    expect(care(null)).toBeNull();
  });
});
