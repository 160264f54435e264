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

/** The problems that an error of the packages carries; `undefined` for a defect of the command itself. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof CommandError || error instanceof RulesError) return error.problems;
  if (error instanceof ModelError) return error.problems.map(({ path, ...problem }) => ({ ...problem, pointer: path }));
  return undefined;
}

/** What went wrong, one line a problem; `undefined` for an error that is a defect of the command itself. */
export function linesOfError(error: unknown): readonly string[] | undefined {
  return problemsOf(error)?.map(describeProblem);
}

/** The same problems, with the file they were found in. */
export function inFile(error: unknown, file: string): unknown {
  const [first, ...rest] = (problemsOf(error) ?? []).map((problem): Problem => ({ file, ...problem }));
  return first === undefined ? error : new CommandError(first, ...rest);
}
