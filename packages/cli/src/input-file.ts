import { readFile } from 'node:fs/promises';
import type { Json } from '@hutong/rules';
import { CommandError, placed } from './command-error.ts';
import type { CommandContext } from './commands/context.ts';
import { placesIn, syntaxSlipOf } from './json-place.ts';

/** A file that was read: its name as messages show it, and its text. */
export interface InputFile {
  readonly file: string;
  readonly text: string;
}

/** A document that was read, with the text it stands in. */
export interface JsonFile extends InputFile {
  readonly content: Json;
}

/** Reads a file, or standard input when the name is `-`. */
export async function readInput(name: string, context: Pick<CommandContext, 'readStandardInput'>): Promise<InputFile> {
  if (name !== '-') return { file: name, text: withoutMark(await textOf(name)) };
  const text = withoutMark(await context.readStandardInput());
  if (text.trim() === '')
    throw new CommandError({
      code: 'inputEmpty',
      message: 'nothing came on standard input',
      expected: 'a JSON document',
      received: 'nothing',
    });
  return { file: 'standard input', text };
}

async function textOf(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new CommandError({ code: 'fileMissing', message: `there is no file \`${name}\``, expected: 'a file' });
    if (code === 'EISDIR')
      throw new CommandError({
        code: 'fileIsFolder',
        message: `\`${name}\` is a folder`,
        expected: 'a file',
        hint: 'name the file in it',
      });
    throw new CommandError({
      code: 'fileUnreadable',
      message: `\`${name}\` cannot be read`,
      received: code ?? 'an error',
    });
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** Reads JSON; a slip is told with its line and column. */
export async function readJson(name: string, context: Pick<CommandContext, 'readStandardInput'>): Promise<JsonFile> {
  const { file, text } = await readInput(name, context);
  if (text.trim() === '')
    throw new CommandError({
      code: 'fileEmpty',
      message: 'the file is empty',
      file,
      expected: 'a JSON document',
      received: 'nothing',
    });
  try {
    return { file, text, content: JSON.parse(text) as Json };
  } catch (error) {
    const { line, column, found } = syntaxSlipOf(text, error);
    throw new CommandError({
      code: 'jsonSyntax',
      message: 'the document is not JSON',
      file,
      line,
      column,
      received: found,
    });
  }
}

/** Does something with a document; what is wrong with it is told with file, line and column. */
export function within<Result>({ file, text }: InputFile, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    const locate = placesIn(text);
    throw placed(error, (problem) => ({ file, ...locate(problem) }));
  }
}
