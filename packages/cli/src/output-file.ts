import writeFileAtomic from 'write-file-atomic';
import { CommandError } from './command-error.ts';

/** Writes a file whole or not at all: beside its place first, then into it. */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(file, text, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      code: 'fileUnwritable',
      message: `\`${file}\` cannot be written`,
      received: code ?? 'an error',
      ...(code === 'ENOENT' ? { hint: 'make its folder first' } : {}),
    });
  }
}
