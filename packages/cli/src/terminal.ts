import { text } from 'node:stream/consumers';
import type { CommandContext } from './commands/context.ts';

/** The context of the process that the command runs in. */
export function processContext(): CommandContext {
  const { stdout, stderr, stdin, env } = process;
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of the command.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    print: (words) => stdout.write(words),
    printError: (words) => stderr.write(words),
    readStandardInput: () => text(stdin),
    environment: env,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: Math.min(120, Math.max(40, stdout.columns ?? 100)),
  };
}
