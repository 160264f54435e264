import { nearHint } from './nearest.ts';
import type { Node } from './node.ts';
import type { TableNote, TableRow } from './table-note.ts';
import type { Template } from './template.ts';
import type { Typing } from './typing.ts';

/** A row of a table with its trees. */
export interface TypedRow {
  readonly id: string;
  readonly note: TableRow;
  readonly when: Node;
  readonly says: Template | undefined;
}

/** A decision table, typed. */
export interface TypedTable {
  readonly kind: 'table';
  readonly note: TableNote;
  readonly rows: readonly TypedRow[];
  readonly otherwise: Template | undefined;
}

/** Types a table; an outcome that is not declared and a row's name given twice are reported. */
export function typeTable(typing: Typing, note: TableNote, pointer: string): TypedTable {
  const outcomes = note.outcomes.map(({ outcome }) => outcome);
  reportTwice(typing, outcomes, 'outcomeTwice', `${pointer}/outcomes`);
  const ids = note.rows.map(({ id }, index) => id ?? `row${index + 1}`);
  reportTwice(typing, ids, 'rowTwice', `${pointer}/rows`);
  const known = (outcome: string, at: string): void => {
    if (outcomes.includes(outcome)) return;
    typing.report({
      code: 'outcomeUnknown',
      message: `\`${outcome}\` is not an outcome of this table`,
      pointer: at,
      expected: outcomes.map((name) => `\`${name}\``).join(', '),
      ...nearHint(outcome, outcomes),
    });
  };
  const rows = note.rows.map((row, index): TypedRow => {
    const at = `${pointer}/rows/${index}`;
    known(row.then, `${at}/then`);
    return {
      id: ids[index] ?? '',
      note: row,
      when: typing.parseAs(row.when, 'boolean', `${at}/when`, []),
      says: row.says === undefined ? undefined : typing.template(row.says, `${at}/says`, []),
    };
  });
  if (note.otherwise !== undefined) known(note.otherwise.then, `${pointer}/otherwise/then`);
  const says = note.otherwise?.says;
  const otherwise = says === undefined ? undefined : typing.template(says, `${pointer}/otherwise/says`, []);
  return { kind: 'table', note, rows, otherwise };
}

/** A name that stands twice in a list where each must be told from the others. */
export function reportTwice(typing: Typing, names: readonly string[], code: string, pointer: string): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index)
      typing.report({ code, message: `\`${name}\` stands there twice`, pointer: `${pointer}/${index}` });
  }
}
