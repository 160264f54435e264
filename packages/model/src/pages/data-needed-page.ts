import type { Text } from '../text.ts';

/** A clause and the facts that it needs. */
export interface NeedyClause {
  readonly clause: string;
  readonly dataNeeded: readonly string[];
}

/** Where a fact is found: in a field, in the calendar, or in the parameters of a pack. */
export type FieldAnswer =
  | {
      readonly kind: 'field';
      readonly path: string;
      /** The code that the field has to hold. */
      readonly code?: string;
      /** What subject documents derive from the field. */
      readonly derived?: string;
    }
  | { readonly kind: 'calendar' | 'pack'; readonly what: string };

/**
 * Reads an answer as it is written down: `record.field`, with `=code` for a code or `@ name` for what is derived from
 * it, or `calendar:` or `pack:` and what is found there.
 *
 * @example
 * readAnswer('post.role=childDirector') // => { kind: 'field', path: 'post.role', code: 'childDirector' }
 */
export function readAnswer(answer: string): FieldAnswer {
  const outside = /^(calendar|pack): (.+)$/.exec(answer);
  if (outside !== null) return { kind: outside[1] === 'pack' ? 'pack' : 'calendar', what: outside[2] ?? '' };
  const [, path = answer, code, derived] = /^([\w.]+)(?:=(\w+))?(?: @ (.+))?$/.exec(answer) ?? [];
  return {
    kind: 'field',
    path,
    ...(code === undefined ? {} : { code }),
    ...(derived === undefined ? {} : { derived }),
  };
}

/**
 * The page of the documentation that shows, clause by clause, which field answers each fact that it needs.
 *
 * @example
 * dataNeededPage([{ clause: 'a.b', dataNeeded: ['X.y'] }], { 'X.y': 'visit.mode' }, () => ({ zh: '走访方式', en: 'mode' })).includes('`visit.mode` 走访方式') // => true
 */
export function dataNeededPage(
  clauses: readonly NeedyClause[],
  fields: Readonly<Record<string, string>>,
  titleOf: (path: string) => Text | undefined,
): string {
  const facts = new Set(clauses.flatMap(({ dataNeeded }) => dataNeeded));
  const rows = clauses.map(({ clause, dataNeeded }) => {
    const answers = dataNeeded.map((fact) => `${fact} → ${answerText(fields[fact] ?? '', titleOf)}`);
    return `| \`${clause}\` | ${answers.map((answer) => answer.replaceAll('|', '\\|')).join('<br>')} |`;
  });
  return [
    '# Which field answers which clause',
    '',
    `The five policy documents hold ${clauses.length} clauses that can be computed. Together they need ${facts.size} facts. Each is`,
    'answered by a field of the dossier, by the calendar, or by a parameter of a pack. A test holds this page to the',
    'fields; `@` marks what `subjectsOf` derives from a field.',
    '',
    '| clause | fact → where it is found |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function answerText(answer: string, titleOf: (path: string) => Text | undefined): string {
  const reading = readAnswer(answer);
  if (reading.kind !== 'field') return `${reading.kind}: ${reading.what}`;
  const { path, code, derived } = reading;
  const name = `\`${path}${code === undefined ? '' : ` = ${code}`}\`${derived === undefined ? '' : ` @ ${derived}`}`;
  return `${name} ${titleOf(path)?.zh ?? ''}`.trim();
}
