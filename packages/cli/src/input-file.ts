import { readFileSync, statSync } from 'node:fs';
import type { Json } from '@hutong/rules';
import { CommandError } from './command-error.ts';

/** Text of a file, or of standard input when the name is `-`. */
export function readInput(file: string): string {
  if (file === '-') {
    const text = readFileSync(0, 'utf8');
    if (text.trim() === '')
      throw new CommandError({
        code: 'inputEmpty',
        message: 'nothing came on standard input',
        expected: 'a JSON document',
      });
    return text;
  }
  try {
    if (statSync(file).isDirectory())
      throw new CommandError({ code: 'fileIsFolder', message: `\`${file}\` is a folder`, expected: 'a file' });
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError({ code: 'fileMissing', message: `there is no file \`${file}\`` });
    throw new CommandError({
      code: 'fileUnreadable',
      message: `\`${file}\` cannot be read`,
      received: code ?? 'an error',
    });
  }
}

/** JSON of a file or of standard input, with line and column of a mistake. */
export function readJson(file: string): Json {
  const text = readInput(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    const offset = /position (\d+)/.exec(String(error))?.[1];
    const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
    throw new CommandError({
      code: 'jsonSyntax',
      message: 'the document is not JSON',
      file: file === '-' ? 'standard input' : file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    });
  }
}
