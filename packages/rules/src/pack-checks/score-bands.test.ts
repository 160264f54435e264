import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../check-pack.ts';
import { carePackText } from '../fixtures/care-pack.ts';
import { readLocatedPack } from '../read.ts';

const head = carePackText.slice(0, carePackText.indexOf('decisions:'));

/** What is said about the bands of an instrument whose totals are the whole numbers from 0 to 10. */
function problemsOf(low: string, high: string, more = '', points = '{ false: 0, true: 6 }'): readonly string[] {
  const text = `${head}decisions:
  risk:
    kind: score
    title: { zh: 风险, en: risk }
    subject: minor
    direction: higher-is-riskier
    items:
      ill: { title: { zh: 生病, en: ill }, cite: visits, points: ${points} }
      calls: { title: { zh: 通话, en: calls }, cite: visits, points: [{ below: 2, points: 4 }, { from: 2, points: 1 }, { from: 9, points: 0 }] }
    scales:
      total: { title: { zh: 总分, en: total }, sum: [ill, calls] }
    grades: [{ grade: low, title: { zh: 低, en: low } }, { grade: high, title: { zh: 高, en: high } }]
    bands:
      total: { low: { ${low}, cite: visits }, high: { ${high}, cite: visits } }
${more}`;
  const { pack, placeOf } = readLocatedPack([{ file: 'risk.yaml', text }]);
  return checkPack({ packs: [pack], id: 'care', calendar: chinaCalendar, placeOf })
    .problems.filter(({ code, severity }) => code.startsWith('band') || severity === 'error')
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

describe('bands of an instrument', () => {
  it('that follow each other among whole numbers leave no gap', () => {
    expect(problemsOf('from: 0, upTo: 5', 'from: 6, upTo: 10')).toEqual([]);
    expect(problemsOf('from: 0', 'from: 6')).toEqual([]);
  });

  it('leave one when half points occur', () => {
    expect(problemsOf('from: 0, upTo: 5', 'from: 6, upTo: 10.5', '', '{ false: 0, true: 6.5 }')).toEqual([
      'warning bandGap: a total between 5 and 6 on `total` lies in no band',
    ]);
  });

  it('with a published gap are told, not mended', () => {
    expect(problemsOf('from: 0, upTo: 4', 'from: 7, upTo: 10')).toEqual([
      'warning bandGap: a total from 5 to 6 on `total` lies in no band',
    ]);
  });

  it('that do not reach the highest total leave a gap at the end', () => {
    expect(problemsOf('from: 0, upTo: 4', 'from: 5, upTo: 8')).toEqual([
      'warning bandGap: a total from 9 to 10 on `total` lies in no band',
    ]);
  });

  it('that overlap are told; where the pack says which counts it is a note', () => {
    expect(problemsOf('from: 0, upTo: 6', 'from: 6, upTo: 10')).toEqual([
      'warning bandOverlap: a total of 6 on `total` lies in `low` and `high`',
    ]);
    const settled = '    onOverlap: { take: worst, why: { zh: 从严, en: the stricter } }\n';
    expect(problemsOf('from: 0, upTo: 6', 'from: 6, upTo: 10', settled)).toEqual([
      'note bandOverlap: a total of 6 on `total` lies in `low` and `high`',
    ]);
  });

  it('that no answers reach are told', () => {
    expect(problemsOf('from: 0, upTo: 10', 'from: 11')).toEqual([
      'warning bandUnreachable: no answers give a total in the band `high` of `total`',
    ]);
  });
});
