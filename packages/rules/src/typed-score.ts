import { nearHint } from './nearest.ts';
import type { Node } from './node.ts';
import { gradesOf } from './outcome-type.ts';
import { escapePointer } from './parse-logic.ts';
import type { Band, Grade, Points, ScaleNote, ScoreItem, ScoreNote, ScoreOverride } from './score-note.ts';
import { type Interval, intervalsOf } from './stretch.ts';
import { nameOfType, type Type } from './type.ts';
import { reportTwice } from './typed-table.ts';
import type { Typing } from './typing.ts';

/** How an answer becomes points. */
export type Scoring =
  | { readonly by: 'answer'; readonly points: ReadonlyMap<string, Points> }
  | { readonly by: 'answers'; readonly points: ReadonlyMap<string, Points>; readonly take: 'sum' | 'max' }
  | {
      readonly by: 'stretch';
      readonly stretches: readonly (Interval & { readonly points: Points })[];
      readonly whole: boolean;
    }
  | { readonly by: 'value'; readonly whole: boolean };

/** An item of an instrument with its trees. */
export interface TypedItem {
  readonly key: string;
  readonly note: ScoreItem;
  readonly value: Node;
  readonly applies: Node | undefined;
  readonly scoring: Scoring;
}

/** A scale with its parts by kind; scales come after those that they read. */
export interface TypedScale {
  readonly key: string;
  readonly note: ScaleNote;
  readonly combine: 'sum' | 'max';
  readonly items: readonly { readonly key: string; readonly weight: number }[];
  readonly scales: readonly { readonly key: string; readonly weight: number }[];
}

/** A band with both ends settled. */
export interface TypedBand extends Interval {
  readonly grade: string;
  readonly note: Band;
}

/** An override of the grade with its tree. */
export interface TypedOverride {
  readonly key: string;
  readonly note: ScoreOverride;
  readonly when: Node;
}

/** A scored instrument, typed. */
export interface TypedScore {
  readonly kind: 'score';
  readonly note: ScoreNote;
  readonly items: readonly TypedItem[];
  readonly scales: readonly TypedScale[];
  /** Bands by scale. */
  readonly bands: ReadonlyMap<string, readonly TypedBand[]>;
  readonly overrides: readonly TypedOverride[];
  readonly grades: readonly Grade[];
}

/** Types an instrument: its answers against the fields they are, its scales, bands and overrides against each other. */
export function typeScore(typing: Typing, note: ScoreNote, pointer: string): TypedScore {
  const items = Object.entries(note.items).map(([key, item]) =>
    typeItem(typing, key, item, note, `${pointer}/items/${escapePointer(key)}`),
  );
  const overrides = Object.entries(note.gradeOverrides ?? {}).map(([key, override]): TypedOverride => {
    const at = `${pointer}/gradeOverrides/${escapePointer(key)}`;
    if (override.grade !== undefined) requireGrade(typing, override.grade, note, `${at}/grade`);
    return { key, note: override, when: typing.parseAs(override.when, 'boolean', `${at}/when`, []) };
  });
  reportTwice(typing, gradesOf(note), 'gradeTwice', `${pointer}/grades`);
  return {
    kind: 'score',
    note,
    items,
    scales: typeScales(typing, note, `${pointer}/scales`),
    bands: typeBands(typing, note, pointer),
    overrides,
    grades: note.grades,
  };
}

function typeItem(typing: Typing, key: string, note: ScoreItem, score: ScoreNote, pointer: string): TypedItem {
  const value = typing.parse(note.value ?? { var: key }, note.value === undefined ? pointer : `${pointer}/value`, []);
  const applies =
    note.applies === undefined ? undefined : typing.parseAs(note.applies, 'boolean', `${pointer}/applies`, []);
  const scoring = scoringOf(typing, note, value.type, `${pointer}/points`);
  for (const points of pointsOf(scoring)) {
    if (typeof points === 'number') continue;
    for (const scale of Object.keys(points)) {
      if (Object.hasOwn(score.scales, scale)) continue;
      const scales = Object.keys(score.scales);
      typing.report({
        code: 'scaleUnknown',
        message: `\`${scale}\` is not a scale of this instrument`,
        pointer: `${pointer}/points`,
        expected: scales.map((name) => `\`${name}\``).join(', '),
        ...nearHint(scale, scales),
      });
    }
  }
  return { key, note, value, applies, scoring };
}

/** Every number of points that an item can count. */
export function pointsOf(scoring: Scoring): readonly Points[] {
  switch (scoring.by) {
    case 'answer':
    case 'answers':
      return [...scoring.points.values()];
    case 'stretch':
      return scoring.stretches.map(({ points }) => points);
    case 'value':
      return [];
    default:
      return scoring satisfies never;
  }
}

function scoringOf(typing: Typing, note: ScoreItem, type: Type, pointer: string): Scoring {
  const { points } = note;
  const refuse = (expected: string): void =>
    typing.report({
      code: 'pointsType',
      message: 'the points do not fit the answer',
      pointer,
      expected,
      received: `an answer of kind ${nameOfType(type)}`,
    });
  const whole = type.kind === 'number' && type.integer;
  if (points === 'value') {
    if (type.kind !== 'number' && type.kind !== 'any') refuse('a number, when the answer itself is what counts');
    return { by: 'value', whole };
  }
  if (isList(points)) {
    if (type.kind !== 'number' && type.kind !== 'any') refuse('a number, for points by stretch');
    const intervals = intervalsOf(points);
    const stretches = points.flatMap((band, index) => {
      const interval = intervals[index];
      return interval === undefined ? [] : [{ ...interval, points: band.points }];
    });
    return { by: 'stretch', stretches, whole };
  }
  const answers = new Map(Object.entries(points));
  const of = type.kind === 'list' ? type.of : type;
  const wanted = of.kind === 'boolean' ? ['true', 'false'] : of.kind === 'string' ? of.oneOf : undefined;
  if (wanted === undefined) {
    if (of.kind !== 'any') refuse('a choice or a boolean, or a list of choices, for points by answer');
  } else reportAnswers(typing, [...answers.keys()], wanted, pointer);
  return type.kind === 'list'
    ? { by: 'answers', points: answers, take: note.take ?? 'sum' }
    : { by: 'answer', points: answers };
}

const isList = <T>(value: readonly T[] | object): value is readonly T[] => Array.isArray(value);

function reportAnswers(typing: Typing, given: readonly string[], wanted: readonly string[], pointer: string): void {
  for (const answer of given) {
    if (wanted.includes(answer)) continue;
    typing.report({
      code: 'answerUnknown',
      message: `\`${answer}\` is not an answer`,
      pointer: `${pointer}/${escapePointer(answer)}`,
      expected: wanted.map((name) => `\`${name}\``).join(', '),
      ...nearHint(answer, wanted),
    });
  }
  for (const answer of wanted) {
    if (given.includes(answer)) continue;
    typing.report({ code: 'answerMissing', message: `the answer \`${answer}\` has no points`, pointer });
  }
}

/** The scales, each after those that it reads. */
function typeScales(typing: Typing, note: ScoreNote, pointer: string): readonly TypedScale[] {
  const ordered: TypedScale[] = [];
  const visit = (key: string, above: readonly string[]): void => {
    const scale = note.scales[key];
    if (scale === undefined || ordered.some((done) => done.key === key)) return;
    const at = `${pointer}/${escapePointer(key)}`;
    if (above.includes(key)) {
      typing.report({ code: 'scaleCycle', message: `the scale \`${key}\` reads itself`, pointer: at });
      return;
    }
    const combine = scale.sum === undefined ? 'max' : 'sum';
    const items: { key: string; weight: number }[] = [];
    const scales: { key: string; weight: number }[] = [];
    for (const [index, part] of (scale.sum ?? scale.max ?? []).entries()) {
      const weight = scale.weights?.[part] ?? 1;
      const isItem = Object.hasOwn(note.items, part);
      const isScale = Object.hasOwn(note.scales, part);
      if (isItem !== isScale) {
        if (isItem) items.push({ key: part, weight });
        else scales.push({ key: part, weight });
        if (isScale) visit(part, [...above, key]);
        continue;
      }
      const names = [...Object.keys(note.items), ...Object.keys(note.scales)];
      typing.report({
        code: isItem ? 'partAmbiguous' : 'partUnknown',
        message: isItem ? `\`${part}\` is an item and a scale` : `\`${part}\` is neither an item nor a scale`,
        pointer: `${at}/${combine}/${index}`,
        ...(isItem ? {} : nearHint(part, names)),
      });
    }
    for (const part of Object.keys(scale.weights ?? {})) {
      const parts = scale.sum ?? scale.max ?? [];
      if (!parts.includes(part))
        typing.report({
          code: 'partUnknown',
          message: `\`${part}\` is weighed but not part of the scale`,
          pointer: `${at}/weights/${escapePointer(part)}`,
          ...nearHint(part, parts),
        });
    }
    ordered.push({ key, note: scale, combine, items, scales });
  };
  for (const key of Object.keys(note.scales)) visit(key, []);
  return ordered;
}

function typeBands(typing: Typing, note: ScoreNote, pointer: string): TypedScore['bands'] {
  const typed = new Map<string, readonly TypedBand[]>();
  for (const [scale, bands] of Object.entries(note.bands)) {
    const at = `${pointer}/bands/${escapePointer(scale)}`;
    if (!Object.hasOwn(note.scales, scale)) {
      typing.report({
        code: 'scaleUnknown',
        message: `\`${scale}\` is not a scale of this instrument`,
        pointer: at,
        ...nearHint(scale, Object.keys(note.scales)),
      });
    }
    for (const grade of Object.keys(bands)) requireGrade(typing, grade, note, `${at}/${escapePointer(grade)}`);
    const entries = Object.entries(bands);
    const intervals = intervalsOf(entries.map(([, band]) => band));
    typed.set(
      scale,
      entries.flatMap(([grade, band], index) => {
        const interval = intervals[index];
        return interval === undefined ? [] : [{ ...interval, grade, note: band }];
      }),
    );
  }
  if (typed.size === 0)
    typing.report({ code: 'bandsMissing', message: 'no scale has bands', pointer: `${pointer}/bands` });
  if (typed.size > 1 && note.combine === undefined)
    typing.report({
      code: 'combineMissing',
      message: 'several scales have bands',
      pointer,
      hint: 'say with `combine` whether the worst or the best of their grades counts',
    });
  return typed;
}

function requireGrade(typing: Typing, grade: string, note: ScoreNote, pointer: string): void {
  const grades = gradesOf(note);
  if (grades.includes(grade)) return;
  typing.report({
    code: 'gradeUnknown',
    message: `\`${grade}\` is not a grade`,
    pointer,
    expected: grades.map((name) => `\`${name}\``).join(', '),
    ...nearHint(grade, grades),
  });
}
