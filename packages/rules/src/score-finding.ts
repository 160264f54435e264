import type { FactUse, Finding, Missing, PointsFound, Status } from './decision.ts';
import { formatValue } from './format-value.ts';
import { type Alternatives, pointsIn } from './item-points.ts';
import type { Judging } from './judging.ts';
import type { Environment } from './operator.ts';
import { inSeveralBands, outsideEveryBand } from './outcome-type.ts';
import type { OverrideState } from './score-grade.ts';
import { type ItemState, overrideId, type ScoreState, spanOf } from './score-state.ts';
import { type Language, type Text, textOf } from './text.ts';
import { knowledge } from './trace.ts';
import type { TypedItem, TypedScore } from './typed-score.ts';
import { formatAmount } from './unit.ts';
import { Range, type Value } from './value.ts';

/** What an item counted, or why it did not. */
export function itemFinding(
  judging: Judging,
  score: TypedScore,
  state: ItemState,
  missing: readonly Missing[],
  { bypassed }: ScoreState,
  environment: Environment,
): Finding {
  const { item, applies, answer, alternatives } = state;
  const points = Object.fromEntries(
    score.scales
      .filter(({ items }) => items.some(({ key }) => key === item.key))
      .map(({ key }) => [key, pointsInScale(alternatives, key)]),
  );
  const spans = Object.values(points);
  const open = spans.some((span) => typeof span !== 'number');
  const skipped = applies === false || (bypassed && (open || applies === undefined));
  const status: Status = skipped
    ? 'notApplicable'
    : open || applies === undefined
      ? 'unknown'
      : counts(score, item, spans)
        ? 'fail'
        : 'pass';
  const field = item.value.kind === 'var' ? item.value : undefined;
  const fact: FactUse = {
    title: field?.title ?? item.note.title,
    ...(field?.unit === undefined ? {} : { unit: field.unit }),
    ...knowledge(answer),
  };
  return {
    id: item.key,
    check: item.key,
    title: item.note.title,
    status,
    cite: item.note.cite,
    ...(item.note.seeAlso === undefined ? {} : { seeAlso: item.note.seeAlso }),
    binding: true,
    role: 'item',
    points,
    message: itemMessage(state, status, points, judging),
    facts: applies === false ? {} : { [item.key]: fact },
    parameters: judging.uses([item.value, item.applies], environment.asOf),
    missing,
  };
}

/** Whether the points count towards risk: any at all, or with `higher-is-safer` fewer than there are to be had. */
function counts(score: TypedScore, item: TypedItem, spans: readonly PointsFound[]): boolean {
  const numbers = spans.filter((span) => typeof span === 'number');
  if (score.note.direction === 'higher-is-riskier') return numbers.some((points) => points > 0);
  const best = greatestPoints(item, score);
  return numbers.some((points) => points < best);
}

function greatestPoints({ scoring, note }: TypedItem, { scales }: TypedScore): number {
  if (scoring.by === 'value') return note.range?.max ?? 0;
  const points = scoring.by === 'stretch' ? scoring.stretches.map((each) => each.points) : [...scoring.points.values()];
  return Math.max(...points.flatMap((each) => scales.map(({ key }) => pointsIn(each, key))));
}

function pointsInScale(alternatives: Alternatives, scale: string): PointsFound {
  if (!('points' in alternatives)) return spanOf([alternatives.bounds.min, alternatives.bounds.max]);
  return spanOf(alternatives.points.map((points) => pointsIn(points, scale)));
}

function itemMessage(
  { item, applies, answer }: ItemState,
  status: Status,
  points: { readonly [scale: string]: PointsFound },
  judging: Judging,
): Text {
  const { program } = judging;
  return textOf((language) => {
    const title = item.note.title[language];
    if (applies === false)
      return language === 'zh' ? `${title}：不适用，不计分` : `${title}: not asked, counts nothing`;
    if (status === 'notApplicable')
      return language === 'zh' ? `${title}：已另行定级，无需计分` : `${title}: graded otherwise, no score is needed`;
    // The answer is itself what counts: to tell it twice would only confuse a sum of money with points.
    if (item.scoring.by === 'value' && status !== 'unknown') {
      const said = withUnit(answerText(item, answer, language, judging), item, language);
      return language === 'zh' ? `${title}：${said}` : `${title}: ${said}`;
    }
    if (item.scoring.by === 'value') return language === 'zh' ? `${title}：尚未回答` : `${title}: not answered`;
    const counted = pointsText(points, program.note.kind === 'score' ? program.note.scales : {}, language);
    if (status === 'unknown')
      return language === 'zh' ? `${title}：尚未回答，可计${counted}` : `${title}: not answered, may count ${counted}`;
    const said = answerText(item, answer, language, judging);
    return language === 'zh' ? `${title}：${said}，计${counted}` : `${title}: ${said}, counts ${counted}`;
  });
}

function withUnit(amount: string, { value }: TypedItem, language: Language): string {
  return value.kind === 'var' && value.unit !== undefined ? formatAmount(amount, value.unit, language) : amount;
}

/** An answer in words: what the pack calls its choice, where it says. */
function answerText(item: TypedItem, answer: Value, language: Language, { program }: Judging): string {
  const fields = program.pack.subjects[program.note.subject]?.fields ?? {};
  const field =
    item.value.kind === 'var' && item.value.path.length === 1 ? fields[item.value.path[0] ?? ''] : undefined;
  const one = (value: Value): string => {
    const choice = typeof value === 'string' ? field?.choices?.[value] : undefined;
    return choice === undefined ? formatValue(value, language) : choice[language];
  };
  if (!Array.isArray(answer)) return one(answer);
  const list = (answer as readonly Value[]).map(one);
  if (list.length === 0) return language === 'zh' ? '无' : 'none';
  return list.join(language === 'zh' ? '、' : ', ');
}

function pointsText(
  points: { readonly [scale: string]: PointsFound },
  scales: { readonly [scale: string]: { readonly title: Text } },
  language: Language,
): string {
  const shown = Object.entries(points);
  const unit = (span: PointsFound): string => {
    const text = spanText(span, language);
    return language === 'zh' ? `${text}分` : `${text} ${span === 1 ? 'point' : 'points'}`;
  };
  const [first] = shown;
  if (first === undefined) return language === 'zh' ? '0分' : 'nothing';
  if (shown.every(([, span]) => JSON.stringify(span) === JSON.stringify(first[1]))) return unit(first[1]);
  const separator = language === 'zh' ? '、' : ', ';
  return shown
    .map(([scale, span]) =>
      language === 'zh'
        ? `${scales[scale]?.title.zh ?? scale}${unit(span)}`
        : `${unit(span)} in ${scales[scale]?.title.en ?? scale}`,
    )
    .join(separator);
}

function spanText(span: PointsFound, language: Language): string {
  if (typeof span === 'number') return String(span);
  return formatValue(new Range(span.min ?? Number.NEGATIVE_INFINITY, span.max ?? Number.POSITIVE_INFINITY), language);
}

/** Which band a total lies in; nothing for an instrument that needs no score any more and has none. */
export function scaleFinding(
  score: TypedScore,
  scale: string,
  state: ScoreState,
  points: PointsFound,
): Finding | undefined {
  const grades = state.byScale.get(scale) ?? [];
  const [grade = ''] = grades;
  const open = grades.length !== 1;
  if (open && state.bypassed) return undefined;
  const band = score.bands.get(scale)?.find((each) => each.grade === grade);
  const unplaced = grade === outsideEveryBand || grade === inSeveralBands;
  const title = score.note.scales[scale]?.title ?? { zh: scale, en: scale };
  const named = (key: string): Text =>
    score.grades.find((each) => each.grade === key)?.title ?? (key === inSeveralBands ? inSeveralText : outsideText);
  return {
    id: `scale/${scale}`,
    check: `scale/${scale}`,
    title,
    status: open ? 'unknown' : unplaced ? 'fail' : 'pass',
    cite: band?.note.cite ?? score.note.scales[scale]?.cite ?? firstCite(score, scale),
    binding: true,
    role: 'scale',
    points: { [scale]: points },
    ...(open ? {} : { leadsTo: grade }),
    message: textOf((language) => {
      const total = totalText(score, scale, points, language);
      const list = grades.map((key) => named(key)[language]).join(language === 'zh' ? '、' : ', ');
      if (language === 'zh') return open ? `${title.zh}${total}，可能为${list}` : `${title.zh}${total}，${list}`;
      return open ? `${title.en} ${total}, still possible: ${list}` : `${title.en} ${total}: ${list}`;
    }),
    facts: {},
    parameters: [],
    missing: [],
  };
}

/** A total in points; of a scale that takes over one number, in the unit of that number. */
function totalText(score: TypedScore, scale: string, points: PointsFound, language: Language): string {
  const total = spanText(points, language);
  const parts = score.scales.find(({ key }) => key === scale)?.items ?? [];
  const items = score.items.filter(({ key }) => parts.some((part) => part.key === key));
  const [only] = items;
  if (only?.scoring.by === 'value' && items.length === 1) return withUnit(total, only, language);
  return language === 'zh' ? `${total}分` : total;
}

const outsideText: Text = { zh: '不在所列任何一档之内', en: 'in none of the bands that are printed' };
const inSeveralText: Text = { zh: '同时落在所列的几档之内', en: 'in several of the bands that are printed' };

function firstCite(score: TypedScore, scale: string): string {
  return score.bands.get(scale)?.[0]?.note.cite ?? '';
}

/** Whether an override applies, and where it leads. */
export function overrideFinding(
  judging: Judging,
  { override, holds }: OverrideState,
  missing: readonly Missing[],
  environment: Environment,
): Finding {
  const { key, note, when } = override;
  const status: Status = holds === true ? 'fail' : holds === false ? 'pass' : 'unknown';
  return {
    id: overrideId(key),
    check: overrideId(key),
    title: note.title,
    status,
    cite: note.cite,
    ...(note.seeAlso === undefined ? {} : { seeAlso: note.seeAlso }),
    binding: true,
    role: 'override',
    ...(note.grade === undefined ? {} : { leadsTo: note.grade }),
    message: textOf((language) => {
      const title = note.title[language];
      if (status === 'fail') return language === 'zh' ? `${title}：适用` : `${title}: applies`;
      if (status === 'pass') return language === 'zh' ? `${title}：不适用` : `${title}: does not apply`;
      return language === 'zh' ? `${title}：情况不明` : `${title}: not known`;
    }),
    facts: {},
    parameters: judging.uses([when], environment.asOf),
    missing,
  };
}
