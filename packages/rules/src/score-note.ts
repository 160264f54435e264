import type { OnUnknown } from './on-unknown.ts';
import type { Logic } from './pack.ts';
import type { Text } from './text.ts';

/** Points of an answer: the same in every scale that counts the item, or its own in each scale named. */
export type Points = number | { readonly [scale: string]: number };

/** A stretch of numbers as a document prints it. Without a bound on one side it reaches to the next stretch there. */
export interface Stretch {
  /** Smallest number that belongs to it. */
  readonly from?: number;
  /** Number above which it begins. */
  readonly above?: number;
  /** Largest number that belongs to it. */
  readonly upTo?: number;
  /** Number below which it ends. */
  readonly below?: number;
}

/** Points for the numbers of a stretch. */
export interface PointBand extends Stretch {
  readonly points: Points;
}

/** A question of an instrument, with what each answer counts. */
export interface ScoreItem {
  readonly title: Text;
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  /** The answer; the field of the item's own name unless given. */
  readonly value?: Logic;
  /** False: the question is not asked of this subject and counts nothing. */
  readonly applies?: Logic;
  /**
   * By answer, for a choice, a list of choices, `true` and `false`, or a whole number; by stretch, for a number; or the
   * word `value` when the number itself is what counts.
   */
  readonly points: 'value' | { readonly [answer: string]: Points } | readonly PointBand[];
  /** What several answers of a list count together: their sum unless given. */
  readonly take?: 'sum' | 'max';
  /** Numbers that can be answered: an unanswered question counts one of them. */
  readonly range?: { readonly min?: number; readonly max?: number };
}

/** A total of items and other scales: their sum, or the largest of them. */
export interface ScaleNote {
  readonly title: Text;
  readonly sum?: readonly string[];
  readonly max?: readonly string[];
  /** What a part is multiplied with; 1 unless given. */
  readonly weights?: { readonly [part: string]: number };
  /** Bounds that the total does not pass. */
  readonly cap?: { readonly min?: number; readonly max?: number };
  readonly cite?: string;
}

/** A grade: the order of the list is the order of risk, least first. */
export interface Grade {
  readonly grade: string;
  readonly title: Text;
}

/** The totals that a grade stands for, as printed. */
export interface Band extends Stretch {
  readonly cite: string;
  readonly note?: Text;
}

/** What changes the grade whatever the total says. */
export interface ScoreOverride {
  readonly title: Text;
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  readonly when: Logic;
  /** The grade it leads to; with `effect` as the least or the greatest risk. */
  readonly grade?: string;
  /**
   * `set` unless given: the grade holds and no score is needed for it. `atLeast`, `atMost`: the grade is no better, or no
   * worse, than this.
   */
  readonly effect?: 'set' | 'atLeast' | 'atMost';
  /** Grades by which the scored one moves, towards greater risk when positive. */
  readonly shift?: number;
}

/** A scored instrument. */
export interface ScoreNote {
  readonly kind: 'score';
  readonly title: Text;
  readonly subject: string;
  readonly direction: 'higher-is-riskier' | 'higher-is-safer';
  readonly items: { readonly [key: string]: ScoreItem };
  readonly scales: { readonly [key: string]: ScaleNote };
  readonly grades: readonly Grade[];
  /** Bands by scale and grade. */
  readonly bands: { readonly [scale: string]: { readonly [grade: string]: Band } };
  /** Which grade counts where several scales have bands. */
  readonly combine?: 'worst' | 'best';
  /** Which band counts where the printed ones overlap; without it such a total has no grade. */
  readonly onOverlap?: { readonly take: 'worst' | 'best'; readonly why: Text; readonly cite?: string };
  readonly gradeOverrides?: { readonly [key: string]: ScoreOverride };
  readonly onUnknown?: OnUnknown;
  readonly overrides?: string;
  readonly why?: Text;
}
