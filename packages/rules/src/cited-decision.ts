import type { DecisionNote } from './pack.ts';
import { escapePointer } from './parse-logic.ts';

/** Every clause that a part of a decision names, with where it stands below the decision. */
type CiteMap = (cite: string, pointer: string) => string;

interface Cited {
  readonly cite?: string;
  readonly seeAlso?: readonly string[];
}

/**
 * A decision with each clause that it names replaced: to complete its id with the pack, or, by a map that only looks, to
 * find those that do not exist.
 */
export function mapCites(note: DecisionNote, map: CiteMap): DecisionNote {
  const inOne = <Part extends Cited>(part: Part, pointer: string): Part => ({
    ...part,
    ...(part.cite === undefined ? {} : { cite: map(part.cite, `${pointer}/cite`) }),
    ...(part.seeAlso === undefined
      ? {}
      : { seeAlso: part.seeAlso.map((cite, index) => map(cite, `${pointer}/seeAlso/${index}`)) }),
  });
  const inAll = <Part extends Cited>(
    parts: { readonly [key: string]: Part },
    pointer: string,
  ): { [key: string]: Part } =>
    Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [key, inOne(part, `${pointer}/${escapePointer(key)}`)]),
    );
  const onUnknown = note.onUnknown === undefined ? {} : { onUnknown: inOne(note.onUnknown, '/onUnknown') };
  switch (note.kind) {
    case 'checks':
      return { ...note, ...onUnknown, checks: inAll(note.checks, '/checks') };
    case 'table':
      return {
        ...note,
        ...onUnknown,
        rows: note.rows.map((row, index) => inOne(row, `/rows/${index}`)),
        ...(note.otherwise === undefined ? {} : { otherwise: inOne(note.otherwise, '/otherwise') }),
      };
    case 'score':
      return {
        ...note,
        ...onUnknown,
        items: inAll(note.items, '/items'),
        scales: inAll(note.scales, '/scales'),
        bands: Object.fromEntries(
          Object.entries(note.bands).map(([scale, bands]) => [scale, inAll(bands, `/bands/${escapePointer(scale)}`)]),
        ),
        ...(note.onOverlap === undefined ? {} : { onOverlap: inOne(note.onOverlap, '/onOverlap') }),
        ...(note.gradeOverrides === undefined ? {} : { gradeOverrides: inAll(note.gradeOverrides, '/gradeOverrides') }),
      };
    case 'cadence':
      return { ...inOne(note, ''), ...onUnknown };
    default:
      return note satisfies never;
  }
}
