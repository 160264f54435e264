/** What is wrong, as a word that a program can branch on. */
export type ModelErrorCode =
  | 'invalidJson'
  | 'missingField'
  | 'unknownField'
  | 'nullField'
  | 'invalidType'
  | 'invalidDate'
  | 'invalidInstant'
  | 'invalidSession'
  | 'invalidFormat'
  | 'invalidIdentifier'
  | 'invalidRange'
  | 'invalidValue'
  | 'unknownCode'
  | 'overlap'
  | 'unknownVersion'
  | 'personalDatum'
  | 'missingColumn'
  | 'unknownSheet'
  | 'tooLarge'
  | 'invalidWorkbook'
  | 'actionNotAllowed'
  | 'actionOutOfOrder'
  | 'actionIncomplete';

/** One thing that is wrong with a document. It never holds a datum of a person, only the kind of what came. */
export interface ModelProblem {
  readonly code: ModelErrorCode;
  /** One sentence in lower case; names of fields stand in back-ticks. */
  readonly message: string;
  /** JSON pointer of the offending value; empty for the document itself. */
  readonly path: string;
  readonly expected: string;
  /** The kind of what came, or the value itself where the field is public by nature, such as an opening hour. */
  readonly received: string;
  /** What to write instead. */
  readonly hint?: string;
}

/**
 * The one error class of this package: every problem that was found, not only the first.
 *
 * @example
 * const problem = { code: 'missingField', message: '`name` is missing', path: '/station', expected: 'text', received: 'nothing' }
 * new ModelError([problem]).code // => 'missingField'
 * new ModelError([problem]).message // => '/station: `name` is missing: expected text, got nothing'
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly problems: readonly ModelProblem[];

  constructor(problems: readonly [ModelProblem, ...ModelProblem[]]) {
    super(problems.map(describeModelProblem).join('\n'));
    this.problems = problems;
  }

  /** Code of the first problem. */
  get code(): ModelErrorCode {
    return this.problems[0]?.code ?? 'invalidValue';
  }
}

/**
 * A problem as one line for a terminal.
 *
 * @example
 * describeModelProblem({ code: 'unknownField', message: '`openning` is not a field of this record', path: '/station', expected: 'a known field', received: 'an object', hint: 'did you mean `opening`?' })
 * // => '/station: `openning` is not a field of this record: expected a known field, got an object; did you mean `opening`?'
 */
export function describeModelProblem({ message, path, expected, received, hint }: ModelProblem): string {
  const place = path === '' ? '' : `${path}: `;
  return `${place}${message}: expected ${expected}, got ${received}${hint === undefined ? '' : `; ${hint}`}`;
}
