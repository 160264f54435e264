/** One thing that is wrong: where, what was expected and what came. Never carries a value of a subject's field. */
export interface Problem {
  readonly code: string;
  /** One lower-case sentence; what the author wrote stands in back-ticks. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer into the pack or subject. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly received?: string;
  readonly hint?: string;
}

/** Bad input to the engine, with every problem found, not only the first. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }

  /** Code of the first problem. */
  get code(): string {
    return this.problems[0]?.code ?? 'rulesError';
  }
}

/**
 * A problem as one line for a terminal or a log.
 *
 * @example
 * describeProblem({ code: 'packUnknown', message: 'no pack is called `cn-sx`', hint: 'did you mean `cn-sh`?' })
 * // => 'packUnknown: no pack is called `cn-sx`; did you mean `cn-sh`?'
 */
export function describeProblem(problem: Problem): string {
  const place = [
    problem.file === undefined
      ? ''
      : `${[problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')}: `,
    `${problem.code}: `,
    problem.pointer === undefined || problem.pointer === '' ? '' : `at ${problem.pointer}: `,
  ].join('');
  const expected = problem.expected === undefined ? '' : `, expected ${problem.expected}`;
  const received = problem.received === undefined ? '' : `, got ${problem.received}`;
  const hint = problem.hint === undefined ? '' : `; ${problem.hint}`;
  return `${place}${problem.message}${expected}${received}${hint}`;
}
