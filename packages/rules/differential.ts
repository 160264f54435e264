import { chinaCalendar } from '@hutong/calendar';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { disagreement, expressionOf, moment, plainOf, refines } from './src/differential/agreement.ts';
import { documentArbitrary } from './src/differential/document-arbitrary.ts';
import { dirtyGradingRecord, gradingFields, strictGrading } from './src/differential/grading.ts';
import { growingKnowledge } from './src/differential/knowledge.ts';
import { randomFrom } from './src/differential/random.ts';
import { dirtyRecord } from './src/differential/record-arbitrary.ts';
import { compileExpression } from './src/expression.ts';
import { isSettled } from './src/value.ts';

// The whole differential test: 100,000 subjects with holes and 60,000 random documents against json-logic-js, and the
// law that knowledge only refines. A failure is shrunk and printed with its seed; `node differential.ts <seed>` repeats a
// run. Ends with one plain line.

const RECORDS = 100_000;
const DOCUMENTS = 60_000;
const BATCH = 1_000;
const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
let passed = 0;
let failed = 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a property in batches, so that a failure costs one batch and the rest is still looked at. */
function check<Case extends unknown[]>(what: string, property: fc.IProperty<Case>, runs: number): void {
  const before = failed;
  for (let done = 0; done < runs; done += BATCH) {
    const result = fc.check(property, { seed: seed + done, numRuns: BATCH });
    if (!result.failed) {
      passed += BATCH;
      continue;
    }
    passed += result.numRuns - 1;
    failed += 1;
    say(`${what}: seed ${seed + done}, after ${result.numRuns} runs: ${JSON.stringify(result.counterexample)}`);
    say(String(result.errorInstance ?? ''));
  }
  say(`${what}: ${runs} runs, ${failed - before} failures`);
}

function same(expected: string | undefined): void {
  if (expected !== undefined) throw new Error(expected);
}

say(`seed ${seed}`);

const grading = compileExpression({ ...strictGrading, fields: gradingFields });
const plainGrading = grading.toJsonLogic({ asOf: '2026-11-24', calendar: chinaCalendar });
if ('refused' in plainGrading) throw new Error(plainGrading.refused[0].message);
const grade = grading.evaluator({ asOf: '2026-11-24', calendar: chinaCalendar });
const random = randomFrom(seed);
let undecided = 0;
const failuresBefore = failed;
for (let index = 0; index < RECORDS; index += 1) {
  const subject = dirtyGradingRecord(random);
  const ours = grade(subject);
  if (!isSettled(ours)) undecided += 1;
  if (jsonLogic.apply(plainGrading.logic, subject) === (isSettled(ours) ? ours : null)) passed += 1;
  else {
    failed += 1;
    if (failed <= 3) say(`grading, record ${index}: ${JSON.stringify(subject)}`);
  }
}
say(
  `grading of 49 indicators: ${RECORDS} subjects with holes, ${undecided} undecided, ${failed - failuresBefore} failures`,
);

let refused = 0;
check(
  'random documents in plain JsonLogic',
  fc.property(
    documentArbitrary('plain'),
    fc.array(dirtyRecord, { minLength: 3, maxLength: 3 }),
    (document, subjects) => {
      const expression = expressionOf(document);
      const plain = plainOf(expression);
      if ('reason' in plain) refused += 1;
      else for (const subject of subjects) same(disagreement(expression, plain.logic, subject));
    },
  ),
  DOCUMENTS,
);
say(`refused as inexpressible: ${refused}`);

check(
  'knowledge only refines',
  fc.property(documentArbitrary('whole'), growingKnowledge, (document, { before, after }) => {
    const { evaluate } = expressionOf(document);
    const first = evaluate(before, moment);
    const later = evaluate(after, moment);
    if (!refines(first, later)) throw new Error(`${JSON.stringify(first)} became ${JSON.stringify(later)}`);
  }),
  DOCUMENTS,
);

say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
