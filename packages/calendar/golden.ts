import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CaseFileError, readCaseFile } from './golden/case-file.ts';
import { runCases } from './golden/run.ts';

// pnpm golden -- FILE: runs the cases of a file and ends with `N passed, N failed`. Exit code 0 when all passed, 1 when
// some failed, 2 when the file cannot be run.

/** A relative path is meant from where the command was typed; pnpm changes to the workspace root first. */
function located(file: string): string {
  const typed = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  return existsSync(typed) ? typed : resolve(file);
}

function main(): number {
  const [file] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (file === undefined) {
    console.error('error noFile: name a case file: pnpm golden -- FILE');
    return 2;
  }
  try {
    const results = runCases(readCaseFile(located(file)));
    const failed = results.filter((result) => !result.passed);
    for (const result of failed) console.log(`${result.id}  ${result.why}`);
    console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error;
    console.error(`error ${error.code}: ${error.message} (at ${error.path})`);
    return 2;
  }
}

process.exitCode = main();
