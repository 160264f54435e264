import type { Language } from '@hutong/rules';
import type { Surroundings } from '../language.ts';

/** What a command may use of the world, so that a test can stand in for a terminal. */
export interface CommandContext extends Surroundings {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly readStandardInput: () => Promise<string>;
  /** Whether what is printed reaches a terminal that shows colour. */
  readonly colour: boolean;
  /** Columns to write within. */
  readonly columns: number;
}

/** The context with the language that was settled on. */
export interface SpokenContext extends CommandContext {
  readonly language: Language;
}

/** How a command ended: all met, something not met or undecided. Bad input is thrown. */
export type ExitCode = 0 | 1;
