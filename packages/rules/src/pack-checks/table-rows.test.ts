import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../check-pack.ts';
import { carePackText } from '../fixtures/care-pack.ts';
import { readLocatedPack } from '../read.ts';

const head = carePackText.slice(0, carePackText.indexOf('decisions:'));
const codes = ['rowUnreachable', 'rowShadowed', 'rowsOverlap', 'tableGap'];

/** What is said about a table with these conditions, each leading to an outcome. */
function problemsOf(
  hit: string,
  rows: readonly (readonly [when: string, then: string])[],
  more = '',
): readonly string[] {
  const text = `${head}decisions:
  plan:
    kind: table
    title: { zh: 安排, en: plan }
    subject: minor
    hit: ${hit}
    outcomes: [{ outcome: often, title: { zh: 多, en: often } }, { outcome: seldom, title: { zh: 少, en: seldom } }]
    rows:
${rows.map(([when, then]) => `      - { when: ${when}, then: ${then}, cite: visits }\n`).join('')}${more}`;
  const { pack, placeOf } = readLocatedPack([{ file: 'plan.yaml', text }]);
  return checkPack({ packs: [pack], id: 'care', calendar: chinaCalendar, placeOf })
    .problems.filter(({ code, severity }) => codes.includes(code) || severity === 'error')
    .map(({ code, message, line }) => `${line} ${code}: ${message}`);
}

const few = "{ '<': [{ var: calls }, 4] }";
const many = "{ '>=': [{ var: calls }, 4] }";
const ill = '{ var: ill }';
const firstRow = head.split('\n').length + 8;

describe('rows of a decision table', () => {
  it('that cover all facts and stand apart are sound', () => {
    expect(
      problemsOf('unique', [
        [few, 'often'],
        [many, 'seldom'],
      ]),
    ).toEqual([]);
    expect(
      problemsOf('first', [
        [ill, 'often'],
        [few, 'often'],
        [many, 'seldom'],
      ]),
    ).toEqual([]);
  });

  it('below a more general one never decide', () => {
    expect(
      problemsOf('first', [
        [few, 'often'],
        ["{ '<': [{ var: calls }, 2] }", 'seldom'],
        [many, 'seldom'],
      ]),
    ).toEqual([
      `${firstRow + 1} rowShadowed: the row \`row2\` of \`plan\` never decides: wherever it holds another row goes before`,
    ]);
  });

  it('below several that together cover them never decide', () => {
    const rows = [
      [`{ and: [${ill}, ${few}] }`, 'often'],
      [`{ and: [{ '!': ${ill} }, ${few}] }`, 'seldom'],
      [few, 'often'],
      [many, 'seldom'],
    ] as const;
    expect(problemsOf('first', rows).map((line) => line.split(':')[0])).toEqual([`${firstRow + 2} rowShadowed`]);
  });

  it('that contradict themselves hold for nobody', () => {
    const never = `{ and: [${few}, { '>': [{ var: calls }, { param: callsAYear }] }] }`;
    expect(problemsOf('collect', [[never, 'often']])).toEqual([
      `${firstRow} rowUnreachable: the row \`row1\` of \`plan\` holds for no facts`,
    ]);
  });

  it('that both hold though only one may are shown with an example', () => {
    expect(
      problemsOf('unique', [
        [few, 'often'],
        ["{ '>=': [{ var: calls }, 3] }", 'seldom'],
      ]),
    ).toEqual([`${firstRow - 1} rowsOverlap: the rows \`row1\` and \`row2\` of \`plan\` both hold, as when calls = 3`]);
  });

  it('that leave facts uncovered are told, unless the table says what holds otherwise', () => {
    const born = [["{ before: [{ var: born }, '2010-01-01'] }", 'often']] as const;
    expect(problemsOf('first', [[few, 'often']])).toEqual([
      `${firstRow - 1} tableGap: no row of \`plan\` holds when calls = 4`,
    ]);
    expect(problemsOf('first', born)[0]).toContain('no row of `plan` holds when born = 2010-01-01');
    expect(problemsOf('first', [[few, 'often']], '    otherwise: { then: seldom, cite: visits }\n')).toEqual([]);
  });

  it('with the lower outcome never decide where one with the higher always holds too', () => {
    expect(
      problemsOf('priority', [
        [few, 'often'],
        ["{ '<': [{ var: calls }, 2] }", 'seldom'],
        [many, 'seldom'],
      ])[0],
    ).toContain('rowShadowed: the row `row2`');
  });
});
