import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { announce, root, run } from './command.ts';

const packages = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/package.json`));

/** Everything that is checked without running the product; the packages must have been built. */
export const checks: readonly { readonly name: string; readonly passes: () => boolean }[] = [
  { name: 'format and lint (biome)', passes: () => run('biome', ['ci', '--error-on-warnings', '.']) === 0 },
  { name: 'types (tsc)', passes: () => run('tsc', ['-p', 'tsconfig.json']) === 0 },
  {
    name: 'templates of the elements (lit-analyzer)',
    passes: () =>
      run('lit-analyzer', ['packages/components/src/**/*.ts', '--quiet', '--rules.no-invalid-css', 'off']) === 0,
  },
  { name: 'unused code and dependencies (knip)', passes: () => run('knip', []) === 0 },
  ...packages.flatMap((name) => [
    { name: `package ${name} (publint)`, passes: () => run('publint', ['--strict', `packages/${name}`]) === 0 },
    {
      name: `types of package ${name} (are the types wrong)`,
      passes: () => run('attw', ['--pack', `packages/${name}`, '--profile', 'esm-only', '--quiet']) === 0,
    },
  ]),
];

/** Runs the checks and says which failed. */
export function runChecks(): { readonly passed: number; readonly failed: number } {
  const failed: string[] = [];
  for (const { name, passes } of checks) {
    announce(name);
    if (!passes()) failed.push(name);
  }
  for (const name of failed) console.error(`failed: ${name}`);
  return { passed: checks.length - failed.length, failed: failed.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = runChecks();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
