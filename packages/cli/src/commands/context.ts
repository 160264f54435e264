/** What a command may use of the world, so that a test can stand in for a terminal. */
export interface CommandContext {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly environment: NodeJS.ProcessEnv;
  /** Whether what is printed reaches a terminal that shows colour. */
  readonly colour: boolean;
}

/** How a command ended: all met, something not met or undecided. Bad input is thrown. */
export type ExitCode = 0 | 1;
