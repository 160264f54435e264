import { recordSchemas } from '../entities/record-schemas.ts';
import { dossierFields } from '../fields/dossier.ts';
import { jsonKind } from '../json-kind.ts';
import { ModelError, type ModelProblem } from '../model-error.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { recordsOf } from './dossier-records.ts';
import { readDossier } from './read-dossier.ts';
import { problemsOf } from './schema-problems.ts';
import type { StationDossier } from './station-dossier.ts';

/** The first line of a stream: the dossier without its lists, and how long each list is that follows. */
export interface DossierHeader {
  readonly kind: 'dossier';
  readonly dossier: Pick<StationDossier, 'dossier' | 'station' | 'street'>;
  /** By the name of the list. A list that is not there is not known; one of length 0 is empty. */
  readonly lists: Readonly<Record<string, number>>;
}

/** Any other line of a stream. */
export interface RecordLine {
  readonly kind: RecordKind;
  readonly record: object;
}

const kinds = Object.keys(recordKinds) as RecordKind[];

/**
 * A dossier as lines of JSON (NDJSON), for stations whose year does not fit into one document: a header first, then a
 * line for every record. The header says how many records of each list follow, so that a stream that was cut off is
 * found out.
 *
 * @example
 * const dossier = { dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105099' }, projects: [] }
 * Array.from(dossierLines(dossier), (line) => JSON.parse(line).lists) // => [{ projects: 0 }]
 */
export function* dossierLines(dossier: StationDossier): Generator<string, void, undefined> {
  const known = kinds.flatMap((kind) => {
    const records = recordsOf(dossier, kind);
    return records === undefined ? [] : [{ kind, records }];
  });
  const { station, street, dossier: version } = dossier;
  const header: DossierHeader = {
    kind: 'dossier',
    dossier: { dossier: version, station, ...(street === undefined ? {} : { street }) },
    lists: Object.fromEntries(known.map(({ kind, records }) => [recordKinds[kind].collection, records.length])),
  };
  yield JSON.stringify(header);
  for (const { kind, records } of known) {
    for (const record of records) yield JSON.stringify({ kind, record } satisfies RecordLine);
  }
}

/**
 * Reads a stream record by record, without holding more than one of them: the header first, then every record as its
 * schema has it. Blank lines are stepped over.
 *
 * @throws ModelError at the first line with a problem, with the number of the line in `path` as `/line/3`; at the end of
 * the stream `missingField` for a list that is shorter than its header says.
 *
 * @example
 * const header = { kind: 'dossier', dossier: { dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105099' } }, lists: {} }
 * const first = await readDossierLines([JSON.stringify(header)]).next()
 * first.value // => header
 */
export async function* readDossierLines(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<DossierHeader | RecordLine, void, undefined> {
  let header: DossierHeader | undefined;
  let number = 0;
  const counted = new Map<string, number>();
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const value = parsedLine(text, number);
    if (header === undefined) {
      header = readHeader(value, number);
      yield header;
      continue;
    }
    const record = readRecordLine(value, number);
    const { collection } = recordKinds[record.kind];
    counted.set(collection, (counted.get(collection) ?? 0) + 1);
    yield record;
  }
  if (header === undefined)
    throw new ModelError([problemAt(number + 1, 'missingField', 'the header is missing', 'a header', 'nothing')]);
  const cutOff = Object.entries(header.lists).flatMap(([collection, length]) => {
    const received = counted.get(collection) ?? 0;
    return received === length
      ? []
      : [
          problemAt(
            number,
            'missingField',
            `the list \`${collection}\` is not whole`,
            `${length} records`,
            `${received}`,
          ),
        ];
  });
  const [first, ...others] = cutOff;
  if (first !== undefined) throw new ModelError([first, ...others]);
}

/**
 * Reads a stream into one dossier.
 *
 * @throws ModelError as {@link readDossierLines} does.
 *
 * @example
 * const dossier = { dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105099' }, projects: [] }
 * await dossierFromLines(dossierLines(dossier)) // => dossier
 */
export async function dossierFromLines(lines: Iterable<string> | AsyncIterable<string>): Promise<StationDossier> {
  let header: DossierHeader | undefined;
  const lists = new Map<string, object[]>();
  for await (const item of readDossierLines(lines)) {
    if (item.kind === 'dossier') {
      header = item;
      for (const collection of Object.keys(item.lists)) lists.set(collection, []);
    } else {
      lists.get(recordKinds[item.kind].collection)?.push(item.record);
    }
  }
  if (header === undefined) throw new TypeError('a stream without a header does not come this far');
  return { ...header.dossier, ...Object.fromEntries(lists) } as StationDossier;
}

function parsedLine(text: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the line, and the line may hold anything.
    throw new ModelError([
      problemAt(number, 'invalidJson', 'the line is not JSON', 'one JSON object a line', 'other text'),
    ]);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ModelError([problemAt(number, 'invalidType', 'a line holds one object', 'an object', jsonKind(value))]);
}

function readHeader(value: Readonly<Record<string, unknown>>, number: number): DossierHeader {
  const { kind, dossier, lists } = value;
  if (kind !== 'dossier') {
    throw new ModelError([
      problemAt(number, 'missingField', 'the first line is not a header', '`kind` of `dossier`', jsonKind(kind)),
    ]);
  }
  const isCounted =
    typeof lists === 'object' && lists !== null && Object.values(lists).every((length) => Number.isInteger(length));
  if (!isCounted) {
    throw new ModelError([
      problemAt(number, 'missingField', '`lists` is missing', 'the length of each list', jsonKind(lists)),
    ]);
  }
  const collections: readonly string[] = kinds.map((one) => recordKinds[one].collection);
  const unknown = Object.keys(lists as object).filter((name) => !collections.includes(name));
  if (unknown.length > 0) {
    throw new ModelError([
      problemAt(
        number,
        'unknownField',
        'the header names a list that does not exist',
        collections.join(', '),
        'another name',
      ),
    ]);
  }
  return {
    kind: 'dossier',
    dossier: atLine(number, () => readDossier(dossier)),
    lists: lists as Record<string, number>,
  };
}

function readRecordLine(value: Readonly<Record<string, unknown>>, number: number): RecordLine {
  const { kind, record } = value;
  if (!kinds.includes(kind as RecordKind)) {
    throw new ModelError([
      problemAt(number, 'unknownCode', 'the kind of the record is not known', kinds.join(', '), jsonKind(kind)),
    ]);
  }
  const known = kind as RecordKind;
  const result = recordSchemas[known].safeParse(record);
  if (result.success) return { kind: known, record: result.data };
  const { collection } = recordKinds[known];
  const issues = result.error.issues.map((issue) => ({ ...issue, path: [collection, 0, ...issue.path] }));
  const problems = problemsOf(issues, { [collection]: [record] }, dossierFields).map((problem) => ({
    ...problem,
    path: problem.path.replace(`/${collection}/0`, `/line/${number}`),
  }));
  const [first, ...others] = problems;
  if (first === undefined) throw result.error;
  throw new ModelError([first, ...others]);
}

function atLine<Result>(number: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const [first, ...others] = error.problems.map((problem) => ({
      ...problem,
      path: `/line/${number}${problem.path}`,
    }));
    throw first === undefined ? error : new ModelError([first, ...others]);
  }
}

function problemAt(
  line: number,
  code: ModelProblem['code'],
  message: string,
  expected: string,
  received: string,
): ModelProblem {
  return { code, message, path: `/line/${line}`, expected, received };
}
