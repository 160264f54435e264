import { chinaCalendar } from '@hutong/calendar';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { expect, test } from 'vitest';
import * as grading from '../src/differential/grading.ts';
import { randomFrom } from '../src/differential/random.ts';
import { compileExpression } from '../src/index.ts';
import { interleaved, medianOf, ratioOf } from './interleaved.ts';
import { nanosecondsEach, type Row, report } from './row.ts';
import { compileTwoValued } from './two-valued.ts';

// Taken out of their modules once: in the module runner every use of an import is a call.
const { plainGrading, strictGrading, gradingFields } = grading;
const { apply } = jsonLogic;

const COUNT = 10_000;
const random = randomFrom(20261124);
const records = Array.from({ length: COUNT }, () => grading.completeRecord(random));
const dirty = Array.from({ length: COUNT }, () => grading.dirtyGradingRecord(random));
const moment = { asOf: '2026-11-24', calendar: chinaCalendar };

const expression = compileExpression({ ...strictGrading, fields: gradingFields });
const grade = expression.evaluator(moment, 'checked');
const checkAndGrade = expression.evaluator(moment);
const gradeDirty = expression.evaluator(moment);
const points = compileExpression({ logic: strictGrading.facts.points, fields: gradingFields });
const gradeTwoValued = compileTwoValued(
  expression.node,
  new Map([['points', points.node]]),
  Object.keys(gradingFields),
);
const engine = new LogicEngine();

test('one record of the grading with 49 indicators', () => {
  for (const record of records) {
    const expected = apply(plainGrading, record);
    for (const decide of [grade, checkAndGrade, gradeTwoValued]) expect(decide(record)).toBe(expected);
    expect(engine.run(plainGrading, record)).toBe(expected);
  }
  const times = interleaved(
    {
      closures: () => {
        for (const record of records) grade(record);
      },
      'closures, every fact checked': () => {
        for (const record of records) checkAndGrade(record);
      },
      'closures, every fact checked, with holes': () => {
        for (const record of dirty) gradeDirty(record);
      },
      'two-valued': () => {
        for (const record of records) gradeTwoValued(record);
      },
      'json-logic-js': () => {
        for (const record of records) apply(plainGrading, record);
      },
      'json-logic-engine': () => {
        for (const record of records) engine.run(plainGrading, record);
      },
    },
    { rounds: 21, warmUp: 4 },
  );
  type Name = keyof typeof times;
  const faster = (work: Name, against: Name, target?: number): Row => ({
    work: `one record, ${work}`,
    ours: nanosecondsEach(medianOf(times[work]), COUNT),
    against,
    theirs: nanosecondsEach(medianOf(times[against]), COUNT),
    ratio: ratioOf(times, work, against),
    target: target === undefined ? undefined : { bound: 'at least', ratio: target },
  });
  report([
    faster('closures', 'json-logic-js', 12),
    faster('closures', 'json-logic-engine', 3),
    faster('closures, every fact checked', 'json-logic-js'),
    faster('closures, every fact checked', 'json-logic-engine'),
    faster('closures, every fact checked, with holes', 'json-logic-js'),
    {
      ...faster('closures', 'two-valued'),
      work: 'unknown-aware evaluation',
      ratio: ratioOf(times, 'two-valued', 'closures'),
      target: { bound: 'at most', ratio: 1.25 },
    },
  ]);
});
