import {
  type Decision,
  type Finding,
  inSeveralBands,
  noRow,
  outsideEveryBand,
  type PointsFound,
  type ResolvedPack,
  severalRows,
  type Text,
} from '@hutong/rules';
import { outcomeName } from './report-phrases.ts';

/** Outcomes of an instrument or table that could not be made, though every fact is known. */
const unmade: { readonly [outcome: string]: Text } = {
  [outsideEveryBand]: { zh: '总分不属于任何一档', en: 'the total lies in no band' },
  [inSeveralBands]: { zh: '总分同属几档', en: 'the total lies in several bands' },
  [noRow]: { zh: '没有符合的情形', en: 'no row matches' },
  [severalRows]: { zh: '符合的情形互不一致', en: 'rows that match disagree' },
};

/** Whether a decision rules, by points or by rows of a table, instead of checking requirements. */
export function isRuling({ findings }: Pick<Decision, 'findings'>): boolean {
  return findings.some(({ role }) => role !== undefined && role !== 'duty');
}

/** Whether a ruling was made: its outcome is known and is one of its own. */
export function isMade({ outcome }: Pick<Decision, 'outcome'>): boolean {
  return outcome !== undefined && !Object.hasOwn(unmade, outcome);
}

/** What brought a ruling about: items that count, overrides and rows that apply, and totals. */
export function groundsOf({ findings }: Pick<Decision, 'findings'>): readonly Finding[] {
  return findings.filter(({ role, status }) => {
    if (role === 'item' || role === 'override') return status === 'fail';
    return role === 'scale' || role === 'row' ? status === 'pass' || status === 'fail' : status === 'fail';
  });
}

/** What an outcome is called by its pack: the title of a grade or of a row's outcome. */
export function outcomeTitle(
  outcome: string | undefined,
  decision: string,
  pack: Pick<ResolvedPack, 'decisions'>,
): Text {
  if (outcome === undefined) return outcomeName(outcome);
  if (Object.hasOwn(unmade, outcome)) return unmade[outcome] ?? outcomeName(outcome);
  const note = Object.hasOwn(pack.decisions, decision) ? pack.decisions[decision] : undefined;
  const titles =
    note?.kind === 'score'
      ? note.grades.map(({ grade, title }) => ({ name: grade, title }))
      : note?.kind === 'table'
        ? note.outcomes.map(({ outcome: name, title }) => ({ name, title }))
        : [];
  // A table that collects joins its outcomes.
  const parts = outcome.split('+').map((part) => titles.find(({ name }) => name === part)?.title ?? outcomeName(part));
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

/** Points as a number, or the bounds between which they lie. */
export function pointsPhrase(points: PointsFound): Text {
  if (typeof points === 'number') return { zh: `${points}分`, en: `${points} points` };
  const { min, max } = points;
  if (min === undefined) return { zh: `不超过${max ?? '…'}分`, en: `at most ${max ?? '…'} points` };
  if (max === undefined) return { zh: `不少于${min}分`, en: `at least ${min} points` };
  return { zh: `${min}至${max}分`, en: `${min} to ${max} points` };
}

/** A ruling as rows of a label and a text: totals, and what may still come out, and what is done meanwhile. */
export function rulingRows(
  decision: Decision,
  pack: Pick<ResolvedPack, 'decisions'>,
): readonly (readonly [Text, Text])[] {
  const scores = Object.values(decision.scores ?? {}).map(
    ({ title, points }) => [title, pointsPhrase(points)] as const,
  );
  if (decision.unknown === undefined) return scores;
  const possible = decision.unknown.possible.map((outcome) => outcomeTitle(outcome, decision.decision, pack));
  const meanwhile = decision.unknown.meanwhile;
  return [
    ...scores,
    [
      { zh: '可能的结论', en: 'Possible' },
      { zh: possible.map(({ zh }) => zh).join('、'), en: possible.map(({ en }) => en).join('; ') },
    ],
    ...(meanwhile === undefined
      ? []
      : [
          [
            { zh: '在此之前', en: 'Meanwhile' },
            {
              zh: [meanwhile.title?.zh, meanwhile.reason.zh].filter((part) => part !== undefined).join('：'),
              en: [meanwhile.title?.en, meanwhile.reason.en].filter((part) => part !== undefined).join(': '),
            },
          ] as const,
        ]),
  ];
}
