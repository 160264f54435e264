import type { Json, JsonObject } from '../json.ts';
import type { Logic, SubjectNote } from '../pack.ts';

// A grading of the size that real instruments have: 49 indicators over 47 facts, five bypasses and three thresholds.
// Its content is made up; what counts is its shape.

const signs = [
  'injury',
  'neglect',
  'abandonment',
  'begging',
  'truancy',
  'runaway',
  'selfHarm',
  'bullied',
  'bullying',
  'addicted',
  'guardianAbsent',
  'guardianDisabled',
  'guardianIll',
  'guardianImprisoned',
  'violenceAtHome',
  'housingUnsafe',
  'outOfSchool',
  'unregistered',
] as const;

const choices = {
  custody: ['parents', 'oneParent', 'kin', 'fosterFamily', 'nobody'],
  income: ['aboveLine', 'nearLine', 'belowLine'],
  housing: ['owned', 'rented', 'shared', 'none'],
  schooling: ['regular', 'irregular', 'dropped'],
  health: ['good', 'chronic', 'severe'],
  disability: ['none', 'mild', 'moderate', 'severe'],
  mood: ['calm', 'anxious', 'depressed'],
  contact: ['daily', 'weekly', 'monthly', 'never'],
  neighbours: ['close', 'distant', 'hostile'],
  record: ['none', 'warning', 'offence'],
} as const;

/** Numbers, each with the largest that records hold. */
const numbers = {
  absences: 30,
  moves: 6,
  siblings: 5,
  dependants: 6,
  debts: 40,
  reports: 5,
  hospitalDays: 60,
  nightsAlone: 20,
  daysSinceVisit: 120,
  age: 17,
  missedMeals: 14,
  guardianAge: 85,
  screenHours: 12,
  failedSubjects: 8,
  complaints: 4,
  fines: 3,
  distance: 90,
  visitsMissed: 6,
} as const;

type Sign = (typeof signs)[number];
type Choice = keyof typeof choices;
type Amount = keyof typeof numbers;

/** The facts that the grading reads, `overrideActive` among them. */
export const gradingFields: SubjectNote['fields'] = {
  ...Object.fromEntries(
    [...signs, 'overrideActive'].map((key) => [key, { title: { zh: key, en: key }, type: 'boolean' as const }]),
  ),
  ...Object.fromEntries(
    Object.entries(choices).map(([key, oneOf]) => [key, { title: { zh: key, en: key }, type: { oneOf } }]),
  ),
  ...Object.fromEntries(
    Object.keys(numbers).map((key) => [key, { title: { zh: key, en: key }, type: 'integer' as const }]),
  ),
};

const sign = (key: Sign): Json => ({ var: key });
const atLeast = (key: Amount, limit: number): Json => ({ '>=': [{ var: key }, limit] });
const is = (key: Choice, choice: string): Json => ({ '===': [{ var: key }, choice] });
const oneOf = (key: Choice, ...among: string[]): Json => ({ in: [{ var: key }, among] });
const both = (...conditions: Json[]): Json => ({ and: conditions });
const either = (...conditions: Json[]): Json => ({ or: conditions });

/** Each indicator with its points. */
const indicators: readonly (readonly [Json, number])[] = [
  ...signs.map((key, index): readonly [Json, number] => [sign(key), 2 + (index % 5)]),
  [oneOf('custody', 'kin', 'fosterFamily', 'nobody'), 4],
  [is('income', 'belowLine'), 5],
  [oneOf('housing', 'shared', 'none'), 3],
  [is('schooling', 'dropped'), 6],
  [is('health', 'severe'), 5],
  [oneOf('disability', 'moderate', 'severe'), 4],
  [is('mood', 'depressed'), 4],
  [oneOf('contact', 'monthly', 'never'), 3],
  [is('neighbours', 'hostile'), 2],
  [oneOf('record', 'warning', 'offence'), 3],
  [atLeast('absences', 10), 3],
  [atLeast('moves', 3), 2],
  [atLeast('siblings', 4), 1],
  [atLeast('dependants', 4), 2],
  [atLeast('debts', 20), 3],
  [atLeast('reports', 2), 6],
  [atLeast('hospitalDays', 20), 3],
  [atLeast('nightsAlone', 5), 4],
  [atLeast('daysSinceVisit', 60), 2],
  [atLeast('missedMeals', 7), 5],
  [atLeast('guardianAge', 65), 2],
  [atLeast('screenHours', 6), 1],
  [both(is('custody', 'kin'), atLeast('guardianAge', 70)), 3],
  [both(sign('truancy'), atLeast('absences', 5)), 2],
  [both(either(sign('injury'), sign('neglect')), sign('guardianAbsent')), 6],
  [both({ '<': [{ var: 'age' }, 6] }, is('contact', 'never')), 5],
  [either(atLeast('failedSubjects', 4), is('schooling', 'irregular')), 1],
  [both({ '!': [sign('unregistered')] }, atLeast('complaints', 2)), 2],
  [either(atLeast('fines', 2), atLeast('visitsMissed', 3)), 2],
  [both(atLeast('distance', 40), { '!==': [{ var: 'housing' }, 'owned'] }), 1],
  [both({ '>': [{ var: 'age' }, 13] }, either(sign('addicted'), sign('runaway'))), 4],
];

const bypasses: Json = either(
  both(sign('violenceAtHome'), sign('injury')),
  both(sign('abandonment'), { '<': [{ var: 'age' }, 8] }),
  both(sign('selfHarm'), is('mood', 'depressed')),
  both(is('custody', 'nobody'), is('housing', 'none')),
  { var: 'overrideActive' },
);

const points: Json = { '+': indicators.map(([when, worth]): Json => ({ if: [when, worth, 0] })) };
const graded = (total: Json): Json => ({
  if: [{ '>=': [total, 60] }, 'high', { '>=': [total, 35] }, 'medium', { '>=': [total, 12] }, 'low', 'none'],
});

/** The grading in the strict profile: the points are a fact, computed once. */
export const strictGrading: { readonly facts: { readonly points: Logic }; readonly logic: Logic } = {
  facts: { points },
  logic: { if: [bypasses, 'high', graded({ fact: 'points' })] },
};

/** The same as it is usually written in plain JsonLogic: a `reduce` over one member in the place of a variable. */
export const plainGrading: Json = {
  if: [bypasses, 'high', { reduce: [[points], graded({ var: 'current' }), null] }],
};

/** A subject with every fact: most signs are rare, as they are in a street. */
export function completeRecord(random: () => number): JsonObject {
  const pick = (among: readonly string[]): string => among[Math.floor(random() ** 2 * among.length)] ?? '';
  return {
    ...Object.fromEntries(signs.map((key) => [key, random() < 0.12])),
    overrideActive: random() < 0.01,
    ...Object.fromEntries(Object.entries(choices).map(([key, among]) => [key, pick(among)])),
    ...Object.fromEntries(Object.entries(numbers).map(([key, most]) => [key, Math.floor(random() ** 2 * (most + 1))])),
  };
}

/** A subject with holes: facts left out, facts that are null. */
export function dirtyGradingRecord(random: () => number): JsonObject {
  const holes = random() * 0.3;
  return Object.fromEntries(
    Object.entries(completeRecord(random)).flatMap(([key, value]): [string, Json][] => {
      if (random() >= holes) return [[key, value]];
      return random() < 0.5 ? [] : [[key, null]];
    }),
  );
}
