import type { Finding, Missing, PointsFound, ScaleFound } from './decision.ts';
import { type Alternatives, alternativesOf } from './item-points.ts';
import type { Judging } from './judging.ts';
import type { Closure, Environment } from './operator.ts';
import { gatherMissing, type Judge, type Report, type Ruling } from './ruling.ts';
import { itemFinding, overrideFinding, scaleFinding } from './score-finding.ts';
import { type OverrideState, overriddenGrades, scoredGrades } from './score-grade.ts';
import { type ItemState, overrideId, type ScoreState, spanOf } from './score-state.ts';
import { totalsOf } from './score-totals.ts';
import type { Step } from './trace.ts';
import type { TypedItem, TypedOverride, TypedScore } from './typed-score.ts';
import { isSettled } from './value.ts';

interface CompiledItem {
  readonly typed: TypedItem;
  readonly value: Closure;
  readonly applies: Closure | undefined;
}

/** Compiles a scored instrument. */
export function compileScore(judging: Judging, score: TypedScore): Judge {
  const items = score.items.map(
    (typed): CompiledItem => ({
      typed,
      value: judging.compile(typed.value),
      applies: judging.compileOptional(typed.applies),
    }),
  );
  const overrides = score.overrides.map((typed) => ({ typed, when: judging.compile(typed.when) }));
  const stateOf = (environment: Environment): ScoreState => {
    const itemStates = items.map((item) => stateOfItem(item, environment));
    const overrideStates = overrides.map(
      ({ typed, when }): OverrideState => ({
        override: typed,
        holds: when(environment) as boolean | undefined,
      }),
    );
    const totals = totalsOf(score, new Map(itemStates.map(({ item, alternatives }) => [item.key, alternatives])));
    const { byScale, combined } = scoredGrades(score, totals);
    const possible = inOrder(overriddenGrades(combined, overrideStates, score), judging.program.outcomes);
    const bypassed =
      possible.length === 1 && overrideStates.some((state) => state.holds === true && sets(state.override));
    return { items: itemStates, overrides: overrideStates, totals, byScale, possible, bypassed };
  };
  return {
    rule: (environment): Ruling => {
      const state = stateOf(environment);
      const decided = state.possible.length === 1;
      return {
        possible: state.possible,
        decided,
        value: decided ? state.possible[0] : undefined,
        report: () => reportOf(judging, score, state, environment),
      };
    },
    trace: (environment) => {
      const steps = new Map<string, Step>();
      for (const { key, value } of score.items) steps.set(key, judging.trace(value, environment));
      for (const { key, when } of score.overrides) steps.set(overrideId(key), judging.trace(when, environment));
      return steps;
    },
  };
}

const sets = ({ note }: TypedOverride): boolean => note.shift === undefined && (note.effect ?? 'set') === 'set';

function inOrder(outcomes: readonly string[], order: readonly string[]): readonly string[] {
  return order.filter((outcome) => outcomes.includes(outcome));
}

function stateOfItem({ typed, value, applies }: CompiledItem, environment: Environment): ItemState {
  const asked = applies === undefined ? true : (applies(environment) as boolean | undefined);
  if (asked === false) return { item: typed, applies: false, answer: undefined, alternatives: { points: [0] } };
  const answer = value(environment);
  const alternatives = alternativesOf(typed, answer);
  return { item: typed, applies: asked, answer, alternatives: asked === true ? alternatives : orNothing(alternatives) };
}

/** Of an item that may not be asked at all. */
function orNothing(alternatives: Alternatives): Alternatives {
  if ('points' in alternatives) {
    const { points } = alternatives;
    return points.includes(0) ? alternatives : { points: [...points, 0] };
  }
  const { min, max } = alternatives.bounds;
  return { ...alternatives, bounds: { min: Math.min(min, 0), max: Math.max(max, 0) } };
}

function reportOf(judging: Judging, score: TypedScore, state: ScoreState, environment: Environment): Report {
  const decided = state.possible.length === 1;
  const missingOfItem = ({ item, applies, answer }: ItemState): readonly Missing[] => {
    if (applies === false || state.bypassed) return [];
    const conditions =
      applies === undefined && item.applies !== undefined ? judging.missing(item.applies, environment) : [];
    return gatherMissing([conditions, isSettled(answer) ? [] : judging.missing(item.value, environment)]);
  };
  const items = state.items.map((each) => itemFinding(judging, score, each, missingOfItem(each), state, environment));
  const scales = [...score.bands.keys()].map((scale) => scaleFinding(score, scale, state, pointsOfScale(state, scale)));
  const overrides = state.overrides.map(
    (each): Finding =>
      overrideFinding(
        judging,
        each,
        each.holds === undefined && !decided ? judging.missing(each.override.when, environment) : [],
        environment,
      ),
  );
  const findings = [...overrides, ...items, ...scales.filter((finding) => finding !== undefined)];
  return {
    findings,
    missing: decided ? [] : gatherMissing(findings.map((finding) => finding.missing)),
    more: { scores: scoresOf(score, state) },
  };
}

function scoresOf(score: TypedScore, state: ScoreState): { readonly [scale: string]: ScaleFound } {
  return Object.fromEntries(
    score.scales.map(({ key, note }): [string, ScaleFound] => {
      const grades = state.byScale.get(key) ?? [];
      const [grade] = grades;
      return [
        key,
        {
          title: note.title,
          points: pointsOfScale(state, key),
          ...(grade !== undefined && grades.length === 1 ? { grade } : {}),
        },
      ];
    }),
  );
}

function pointsOfScale({ totals }: ScoreState, scale: string): PointsFound {
  if (totals.kind === 'states') return spanOf(totals.states.map((state) => state.get(scale) ?? 0));
  const bounds = totals.bounds.get(scale);
  return bounds === undefined ? {} : spanOf([bounds.min, bounds.max]);
}
