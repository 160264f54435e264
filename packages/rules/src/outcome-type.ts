import type { DecisionNote } from './pack.ts';
import type { ScoreNote } from './score-note.ts';
import type { Type } from './type.ts';

/** Outcome of a total that no printed band covers. */
export const outsideEveryBand = 'outsideEveryBand';

/** Outcome of a total that several printed bands cover. */
export const inSeveralBands = 'inSeveralBands';

/** Outcome of a table none of whose rows matches. */
export const noRow = 'noRow';

/** Outcome of a `unique` table of which rows with different outcomes match. */
export const severalRows = 'severalRows';

/** Every outcome that a decision may have; of a `collect` table every member of it. */
export function outcomesOf(note: DecisionNote): readonly string[] {
  switch (note.kind) {
    case 'checks':
      return ['pass', 'fail', 'notYetDue', 'manual', 'notApplicable'];
    case 'cadence':
      return ['pass', 'fail', 'notYetDue', 'notApplicable', 'waived'];
    case 'score':
      return [...gradesOf(note), outsideEveryBand, inSeveralBands];
    case 'table': {
      const declared = note.outcomes.map(({ outcome }) => outcome);
      const none = note.otherwise === undefined && note.hit !== 'collect' ? [noRow] : [];
      return [...declared, ...none, ...(note.hit === 'unique' ? [severalRows] : [])];
    }
    default:
      return note satisfies never;
  }
}

/** The grades of an instrument, least risk first. */
export function gradesOf(note: Pick<ScoreNote, 'grades'>): readonly string[] {
  return note.grades.map(({ grade }) => grade);
}

/** Type of a decision's outcome where another decision reads it. */
export function outcomeTypeOf(note: DecisionNote): Type {
  const one: Type = { kind: 'string', oneOf: outcomesOf(note) };
  return note.kind === 'table' && note.hit === 'collect' ? { kind: 'list', of: one } : one;
}
