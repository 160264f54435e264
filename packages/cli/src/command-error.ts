import { ModelError } from '@hutong/model';
import { describeProblem, type Problem, RulesError } from '@hutong/rules';

/** Bad usage or bad input of the command: what `hutong` prints on the error stream before it ends with code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly problems: readonly Problem[];

  constructor(problem: Problem, ...more: readonly Problem[]) {
    super([problem, ...more].map(describeProblem).join('\n'));
    this.problems = [problem, ...more];
  }
}

/** What went wrong, one line a problem; `undefined` for an error that is a defect of the command itself. */
export function linesOfError(error: unknown): readonly string[] | undefined {
  if (error instanceof CommandError || error instanceof RulesError || error instanceof ModelError) {
    return error.problems.map(describeProblem);
  }
  return undefined;
}

/** The same problems, with the file they were found in. */
export function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof RulesError || error instanceof ModelError)) return error;
  const [first, ...rest] = error.problems.map((problem): Problem => ({ file, ...problem }));
  return first === undefined ? error : new CommandError(first, ...rest);
}
