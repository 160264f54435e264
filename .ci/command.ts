import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of the workspace and shows what it prints; gives its exit code. A tool that cannot start counts as 127. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): number {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  return status ?? 127;
}

/** A heading between the steps of a long run. */
export function announce(step: string): void {
  console.log(`\n— ${step}`);
}
