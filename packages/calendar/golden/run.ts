import { isDeepStrictEqual } from 'node:util';
import { CalendarError } from '../src/index.ts';
import type { CaseFile, GoldenCase } from './case-file.ts';
import { Input, InputError } from './input.ts';
import { OPERATIONS } from './operations.ts';

/** How a case came out; a failed one says in what it differs. */
export type CaseResult =
  | { readonly id: string; readonly passed: true }
  | { readonly id: string; readonly passed: false; readonly why: string };

/** A number may be wrong, so it is compared; an error is told in words, so only that there is one is compared. */
function differs(key: string, expected: unknown, actual: unknown): boolean {
  if (key === 'error') return typeof actual !== 'string';
  return !isDeepStrictEqual(actual, expected);
}

function outputOf(found: GoldenCase, { calendar }: CaseFile): { readonly [key: string]: unknown } {
  const operation = Object.hasOwn(OPERATIONS, found.op) ? OPERATIONS[found.op] : undefined;
  if (operation === undefined) throw new InputError(`there is no operation \`${found.op}\``);
  try {
    return operation(new Input(found.input), calendar);
  } catch (error) {
    // A refusal is an outcome like any other; a case may expect it.
    if (error instanceof CalendarError) return { error: error.code };
    throw error;
  }
}

function runCase(found: GoldenCase, file: CaseFile): CaseResult {
  const { id } = found;
  let output: { readonly [key: string]: unknown };
  try {
    output = outputOf(found, file);
  } catch (error) {
    // A case that breaks the package has failed; the others are still to be run.
    return { id, passed: false, why: error instanceof Error ? error.message : String(error) };
  }
  const differences = Object.entries(found.expect)
    .filter(([key, expected]) => differs(key, expected, output[key]))
    .map(([key, expected]) => `${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(output[key])}`);
  return differences.length === 0 ? { id, passed: true } : { id, passed: false, why: differences.join('; ') };
}

/** Runs every case of a file. */
export function runCases(file: CaseFile): CaseResult[] {
  return file.cases.map((found) => runCase(found, file));
}
