import { readFileSync } from 'node:fs';
import { CalendarError, chinaCalendar, createStatutoryCalendar, type StatutoryCalendar } from '../src/index.ts';

/** One case: an operation, its input, and what must come out of it. */
export interface GoldenCase {
  readonly id: string;
  readonly op: string;
  readonly input: { readonly [key: string]: unknown };
  readonly expect: { readonly [key: string]: unknown };
  readonly why?: string;
}

/** A case file that is fit to run. */
export interface CaseFile {
  readonly cases: readonly GoldenCase[];
  /** The calendar that the file brings along, or the one that ships. */
  readonly calendar: StatutoryCalendar;
}

/** What is wrong with a case file: a code, the place in it, and a sentence. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';
  readonly code: 'unreadable' | 'notJson' | 'notACaseFile' | 'invalidCase' | 'invalidCalendar';
  readonly path: string;

  constructor(code: CaseFileError['code'], path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

type Fields = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function caseAt(value: unknown, index: number): GoldenCase {
  const path = `/cases/${index}`;
  if (!isObject(value)) throw new CaseFileError('invalidCase', path, 'a case is not an object');
  const { id, op, input, expect, why } = value;
  if (typeof id !== 'string') throw new CaseFileError('invalidCase', `${path}/id`, 'a case has no id');
  if (typeof op !== 'string') throw new CaseFileError('invalidCase', `${path}/op`, `\`${id}\` names no operation`);
  if (!isObject(input)) throw new CaseFileError('invalidCase', `${path}/input`, `\`${id}\` has no input`);
  if (!isObject(expect) || Object.keys(expect).length === 0) {
    throw new CaseFileError('invalidCase', `${path}/expect`, `\`${id}\` expects nothing`);
  }
  return { id, op, input, expect, ...(typeof why === 'string' ? { why } : {}) };
}

/** Case files key their years and call a year without a notice `not-loaded`. */
function yearOf([year, fields]: readonly [string, unknown]): unknown {
  if (!isObject(fields)) return fields;
  return { ...fields, year: Number(year), status: fields.status === 'not-loaded' ? 'awaited' : fields.status };
}

function calendarOf(years: unknown): StatutoryCalendar {
  if (years === undefined) return chinaCalendar;
  if (!isObject(years))
    throw new CaseFileError('invalidCalendar', '/calendar', 'the calendar is not an object of years');
  try {
    return createStatutoryCalendar(Object.entries(years).map(yearOf));
  } catch (error) {
    if (error instanceof CalendarError) {
      throw new CaseFileError('invalidCalendar', '/calendar', `${error.code}: ${error.message}`);
    }
    throw error;
  }
}

/** Checks a parsed case file. */
export function caseFileOf(document: unknown): CaseFile {
  if (!isObject(document) || !Array.isArray(document.cases) || document.cases.length === 0) {
    throw new CaseFileError('notACaseFile', '/cases', 'the file has no list of cases');
  }
  const cases = document.cases.map(caseAt);
  const ids = new Set<string>();
  cases.forEach(({ id }, index) => {
    if (ids.has(id)) throw new CaseFileError('invalidCase', `/cases/${index}/id`, `\`${id}\` is there twice`);
    ids.add(id);
  });
  return { cases, calendar: calendarOf(document.calendar) };
}

/** Reads a case file. */
export function readCaseFile(file: string): CaseFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CaseFileError('unreadable', file, `\`${file}\` cannot be read`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new CaseFileError('notJson', file, `\`${file}\` is not JSON`);
  }
  return caseFileOf(document);
}
