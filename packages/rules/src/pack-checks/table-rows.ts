import type { StatutoryCalendar } from '@hutong/calendar';
import { conditionSpace } from '../condition-space.ts';
import { pointerOf } from '../json-path.ts';
import { readsOf } from '../node-reads.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';
import { daysInWords, type ParameterTable, tablesOf } from '../parameter-tables.ts';
import type { Program } from '../program.ts';
import type { TypedTable } from '../typed-table.ts';

/**
 * Rows of decision tables that never hold or never count, pairs that a `unique` table promised to keep apart, and facts
 * that no row covers, each with an example. Where a condition is more than comparisons with constants an example may be
 * one that does not occur; that a row is never reached is always so.
 */
export function tableRows({ programs, calendar }: PackCheckContext): readonly FoundProblem[] {
  return programs.flatMap((program) => {
    const { rule } = program;
    return rule.kind === 'table' ? problemsOfTable(program, rule, calendar) : [];
  });
}

/** What the rows of a table do on a stretch of days. */
interface RowSurvey {
  readonly table: ParameterTable;
  /** Rows that hold for some facts, and those that then decide. */
  readonly holding: ReadonlySet<number>;
  readonly deciding: ReadonlySet<number>;
  /** An example of facts for which two rows hold, by the pair. */
  readonly overlaps: ReadonlyMap<string, string>;
  /** An example of facts for which no row holds. */
  readonly uncovered: string | undefined;
}

function problemsOfTable(program: Program, rule: TypedTable, calendar: StatutoryCalendar): readonly FoundProblem[] {
  const { parameters } = readsOf(
    rule.rows.map(({ when }) => when),
    program.facts,
  );
  const tables = tablesOf(program.pack.parameters, [...parameters]);
  const surveys = tables.map((table) => survey(program, rule, table, calendar)).filter((found) => found !== undefined);
  const path = ['decisions', program.key];
  const on = (holds: (found: RowSurvey) => boolean): readonly ParameterTable[] =>
    surveys.filter(holds).map(({ table }) => table);
  const problems: FoundProblem[] = [];

  for (const [index, { id }] of rule.rows.entries()) {
    const pointer = pointerOf([...path, 'rows', index, 'when']);
    const idle = on(({ holding }) => !holding.has(index));
    const shadowed = on(({ holding, deciding }) => holding.has(index) && !deciding.has(index));
    if (idle.length > 0)
      problems.push({
        severity: 'error',
        code: 'rowUnreachable',
        message: `the row \`${id}\` of \`${program.key}\` holds for no facts${daysInWords(idle, tables)}`,
        pointer,
      });
    if (shadowed.length > 0)
      problems.push({
        severity: 'error',
        code: 'rowShadowed',
        message: `the row \`${id}\` of \`${program.key}\` never decides: wherever it holds another row goes before${daysInWords(shadowed, tables)}`,
        pointer,
        hint: rule.note.hit === 'first' ? 'put the special rows above the general ones' : 'raise its outcome',
      });
  }
  const overlaps = new Map(surveys.flatMap((found) => [...found.overlaps]));
  for (const [pair, example] of overlaps)
    problems.push({
      severity: 'error',
      code: 'rowsOverlap',
      message: `the rows ${pair} of \`${program.key}\` both hold, as when ${example}`,
      pointer: pointerOf([...path, 'rows']),
      hint: 'a `unique` table has one row for any facts: narrow one of them, or choose another hit policy',
    });
  const [uncovered] = surveys.flatMap((found) => (found.uncovered === undefined ? [] : [found.uncovered]));
  if (uncovered !== undefined && rule.note.otherwise === undefined && rule.note.hit !== 'collect')
    problems.push({
      severity: 'warning',
      code: 'tableGap',
      message: `no row of \`${program.key}\` holds${uncovered === '' ? '' : ` when ${uncovered}`}`,
      pointer: pointerOf([...path, 'rows']),
      hint: 'say with `otherwise` what holds then',
    });
  return problems;
}

function survey(
  program: Program,
  rule: TypedTable,
  table: ParameterTable,
  calendar: StatutoryCalendar,
): RowSurvey | undefined {
  const space = conditionSpace(
    rule.rows.map(({ when }) => when),
    program,
    { parameters: table.values, calendar },
  );
  if (space === undefined) return undefined;
  const holding = new Set<number>();
  const deciding = new Set<number>();
  const overlaps = new Map<string, string>();
  let uncovered: string | undefined;
  for (const assignment of space.assignments) {
    const rows = [...space.holds(assignment).entries()].flatMap(([index, holds]) => (holds ? [index] : []));
    for (const row of rows) holding.add(row);
    for (const row of decidingRows(rule, rows)) deciding.add(row);
    if (rows.length === 0) uncovered ??= space.inWords(assignment);
    const [first, second] = rows;
    if (rule.note.hit === 'unique' && first !== undefined && second !== undefined) {
      const pair = `\`${rule.rows[first]?.id ?? ''}\` and \`${rule.rows[second]?.id ?? ''}\``;
      if (!overlaps.has(pair)) overlaps.set(pair, space.inWords(assignment));
    }
  }
  return { table, holding, deciding, overlaps, uncovered };
}

/** Of the rows that hold those that decide, by the hit policy. */
function decidingRows({ note, rows }: TypedTable, holding: readonly number[]): readonly number[] {
  switch (note.hit) {
    case 'first':
      return holding.slice(0, 1);
    case 'priority': {
      const rank = (row: number): number => note.outcomes.findIndex(({ outcome }) => outcome === rows[row]?.note.then);
      const best = Math.min(...holding.map(rank));
      return holding.filter((row) => rank(row) === best);
    }
    case 'unique':
    case 'collect':
      return holding;
    default:
      return note.hit satisfies never;
  }
}
