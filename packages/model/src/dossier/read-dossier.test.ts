import { describe, expect, it } from 'vitest';
import { minorFields } from '../fields/minor.ts';
import { ModelError, type ModelProblem } from '../model-error.ts';
import { readDossier } from './read-dossier.ts';

const station = { id: 's-1', name: '示例站', divisionCode: '310105099' };

function problemsWith(document: unknown): readonly ModelProblem[] {
  try {
    readDossier(document);
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
  return [];
}

const inStation = (fields: object) => ({ dossier: '1', station: { ...station, ...fields } });

describe('a dossier that cannot be read', () => {
  it.each<[string, unknown, Partial<ModelProblem>]>([
    ['is not an object', [], { code: 'invalidType', path: '', received: 'a list' }],
    ['has no version', { station }, { code: 'missingField', path: '/dossier' }],
    ['has a version of the future', { dossier: '9', station }, { code: 'unknownVersion', received: '`9`' }],
    ['has no station', { dossier: '1' }, { code: 'missingField', path: '/station', expected: 'station' }],
    [
      'misspells a field',
      inStation({ openning: {} }),
      { code: 'unknownField', path: '/station', received: '`openning`', hint: 'did you mean `opening`?' },
    ],
    [
      'misspells a code',
      inStation({ feePolicy: 'fre' }),
      { code: 'unknownCode', path: '/station/feePolicy', hint: 'did you mean `free`?' },
    ],
    [
      'says null for not known',
      inStation({ feeForMinors: null }),
      { code: 'nullField', path: '/station/feeForMinors' },
    ],
    ['has a fee in words', inStation({ feeForMinors: '0' }), { code: 'invalidType', expected: 'a number' }],
    ['has a negative fee', inStation({ feeForMinors: -1 }), { code: 'invalidRange', received: '`-1`' }],
    [
      'names a day that does not exist',
      inStation({ establishedOn: '2025-02-30' }),
      { code: 'invalidDate', path: '/station/establishedOn', received: '`2025-02-30`' },
    ],
    [
      'has an opening that ends before it starts',
      inStation({
        opening: {
          log: {
            from: '2025-01-01',
            to: '2025-01-31',
            days: [{ date: '2025-01-02', sessions: [['22:00', '01:00']] }],
            suspensions: [],
          },
        },
      }),
      {
        code: 'invalidSession',
        path: '/station/opening/log/days/0/sessions/0',
        hint: 'write 25:00 for the next day',
      },
    ],
    [
      'logs a day outside the log',
      inStation({
        opening: {
          log: { from: '2025-01-01', to: '2025-01-31', days: [{ date: '2025-02-01', sessions: [] }], suspensions: [] },
        },
      }),
      { code: 'invalidRange', path: '/station/opening/log/days/0/date' },
    ],
    ['has a person’s number for an id', inStation({ id: '11010519491231002X' }), { code: 'personalDatum' }],
  ])('%s', (_, document, expected) => {
    expect(problemsWith(document)).toEqual([expect.objectContaining(expected)]);
  });

  it('tells of all its problems at once', () => {
    const problems = problemsWith(
      inStation({ name: 7, feePolicy: 'fre', divisonCode: '310105099', host: { kind: 1 } }),
    );
    expect(problems.map(({ path }) => path).sort()).toEqual([
      '/station',
      '/station/feePolicy',
      '/station/host/kind',
      '/station/name',
    ]);
  });

  it('does not repeat a key that may be a name', () => {
    expect(problemsWith(inStation({ 张三丰: 1 }))).toEqual([expect.objectContaining({ received: 'a key' })]);
  });
});

describe('an opening plan', () => {
  const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  const plan = { weekly: closed, seasons: [], holiday: 'asWeekly', makeup: 'closed', exceptions: {} };
  const withPlan = (fields: object) => inStation({ opening: { plan: { ...plan, ...fields } } });

  it('may give an exception as a bare list of sessions', () => {
    expect(problemsWith(withPlan({ exceptions: { '2025-10-03': [['09:00', '12:00']] } }))).toEqual([]);
  });

  it.each<[string, object, Partial<ModelProblem>]>([
    [
      'closes a day and opens it',
      { exceptions: { '2025-10-03': { kind: 'closure', sessions: [['09:00', '12:00']] } } },
      { code: 'invalidValue' },
    ],
    ['has an exception on no date', { exceptions: { 'National Day': [] } }, { code: 'invalidDate' }],
    [
      'maps make-up days to a Sunday',
      { makeup: 'asWeekday:7' },
      { code: 'invalidValue', path: '/station/opening/plan/makeup' },
    ],
    [
      'has seasons that overlap',
      {
        seasons: [
          { from: '2025-07-01', to: '2025-08-31', weekly: closed },
          { from: '2025-08-31', to: '2025-09-30', weekly: closed },
        ],
      },
      { code: 'overlap', path: '/station/opening/plan/seasons/1' },
    ],
  ])('is refused when it %s', (_, fields, expected) => {
    expect(problemsWith(withPlan(fields))).toEqual([expect.objectContaining(expected)]);
  });
});

describe('what identifies a minor', () => {
  const secret = '王隐私';
  const minor = { id: 'm-1', name: '示例', birthDate: '2012-06-01' };

  it.each(Object.keys(minorFields))('is not repeated by a problem with `%s`', (field) => {
    const documents = [secret, [secret], { [secret]: secret }].map((value) => ({
      dossier: '1',
      station,
      minors: [{ ...minor, [field]: value }],
    }));
    for (const document of documents) expect(JSON.stringify(problemsWith(document))).not.toContain(secret);
  });

  it('is not repeated when it stands where a record belongs', () => {
    const document = { dossier: '1', station, minors: [secret], visits: secret, [secret]: 1 };
    expect(JSON.stringify(problemsWith(document))).not.toContain(secret);
  });
});
