import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, expressionOf, moment, plainOf, refines } from './agreement.ts';
import { documentArbitrary } from './document-arbitrary.ts';
import { growingKnowledge } from './knowledge.ts';
import { dirtyRecord } from './record-arbitrary.ts';

describe('random documents', () => {
  it('mean the same to json-logic-js as to this engine, over subjects with holes', () => {
    let written = 0;
    const refusals = new Map<string, number>();
    fc.assert(
      fc.property(
        documentArbitrary('plain'),
        fc.array(dirtyRecord, { minLength: 3, maxLength: 3 }),
        (document, subjects) => {
          const expression = expressionOf(document);
          const plain = plainOf(expression);
          if ('reason' in plain) {
            refusals.set(plain.reason, (refusals.get(plain.reason) ?? 0) + 1);
            return;
          }
          written += 1;
          for (const subject of subjects) expect(disagreement(expression, plain.logic, subject)).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
    console.log(`${written} documents written in plain JsonLogic; refused:`, Object.fromEntries(refusals));
    expect(written).toBeGreaterThan(2500);
  }, 60_000);

  it('never take back what they said when more becomes known', () => {
    fc.assert(
      fc.property(documentArbitrary('whole'), growingKnowledge, (document, { before, after }) => {
        const { evaluate } = expressionOf(document);
        const first = evaluate(before, moment);
        const later = evaluate(after, moment);
        expect(refines(first, later) ? undefined : { first, later }).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});
