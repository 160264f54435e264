import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** Writes a file whole or not at all: beside its place first, then into it. */
export function writeOutput(file: string, text: string): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, 'utf8');
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      code: 'fileUnwritable',
      message: `\`${file}\` cannot be written`,
      received: code ?? 'an error',
    });
  }
}
