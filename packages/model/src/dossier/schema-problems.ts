import type * as z from 'zod';
import { codesOf } from '../code-list.ts';
import type { Fields } from '../fields/field.ts';
import { fieldAt } from '../fields/field-at.ts';
import { jsonKind } from '../json-kind.ts';
import { jsonPointer } from '../json-pointer.ts';
import type { ModelErrorCode, ModelProblem } from '../model-error.ts';
import { nearestName } from '../nearest-name.ts';

type Issue = z.core.$ZodIssue;

const expectedTypes: { readonly [zodType: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two times',
  object: 'an object',
  record: 'an object',
};

const namedFormats: { readonly [format: string]: readonly [ModelErrorCode, string] } = {
  date: ['invalidDate', 'a day that exists, YYYY-MM-DD'],
  datetime: ['invalidInstant', 'YYYY-MM-DDThh:mm:ss followed by Z or an offset such as +08:00'],
};

/**
 * The issues that zod found in a document as problems of the house: every one of them, each with its pointer, and a
 * nearest name where one is near. A value is repeated only where the field is public by nature; a value that no field
 * describes is never repeated.
 */
export function problemsOf(issues: readonly Issue[], document: unknown, fields: Fields): readonly ModelProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, issue.path, { document, fields }));
}

interface Subject {
  readonly document: unknown;
  readonly fields: Fields;
}

function problemsOfIssue(issue: Issue, path: readonly PropertyKey[], subject: Subject): readonly ModelProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, subject));
  if (issue.code === 'invalid_key') return [{ ...problem('invalidDate', path, subject), ...keyWords(issue) }];
  const value = valueAt(subject.document, path);
  if (value === undefined) return [missingField(path, subject)];
  if (value === null) return [nullField(path, subject)];
  const codes = fieldAt(subject.fields, path)?.codes;
  if (codes !== undefined && typeof value === 'string' && issue.code !== 'invalid_type')
    return [unknownCode(codesOf(codes), value, path, subject)];
  if (issue.code === 'invalid_union') return problemsOfUnion(issue, path, subject);
  return [valueProblem(issue, path, subject)];
}

/** Of the ways in which a value could have been meant, the one it came closest to is explained. */
function problemsOfUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  subject: Subject,
): readonly ModelProblem[] {
  const branches = issue.errors.filter((issues) => issues.length > 0);
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map((inner) => inner.path.length));
  const closest = [...branches].sort((one, other) => depth(other) - depth(one))[0];
  if (closest === undefined || depth(closest) === 0) return [problem('invalidType', path, subject)];
  return closest.flatMap((inner) => problemsOfIssue(inner, [...path, ...inner.path], subject));
}

function unknownField(key: string, path: readonly PropertyKey[], subject: Subject): ModelProblem {
  const known = path.length === 0 ? subject.fields : fieldAt(subject.fields, path)?.fields;
  const near = nearestName(key, Object.keys(known ?? {}));
  // A key that is not written like a field may be a name that slipped into the wrong place.
  const shown = /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key) ? `\`${key}\`` : 'a key';
  return {
    code: 'unknownField',
    message: `${shown} is not a field of this record`,
    path: jsonPointer(path),
    expected: known === undefined ? 'a known field' : `one of ${Object.keys(known).join(', ')}`,
    received: shown,
    ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

function missingField(path: readonly PropertyKey[], subject: Subject): ModelProblem {
  const title = fieldAt(subject.fields, path)?.title.en;
  return {
    code: 'missingField',
    message: `\`${String(path.at(-1) ?? 'document')}\` is missing`,
    path: jsonPointer(path),
    expected: title ?? 'a value',
    received: 'nothing',
  };
}

function nullField(path: readonly PropertyKey[], subject: Subject): ModelProblem {
  return { ...problem('nullField', path, subject), hint: 'leave the field out when it is not known' };
}

function unknownCode(
  codes: readonly string[],
  value: string,
  path: readonly PropertyKey[],
  subject: Subject,
): ModelProblem {
  const near = nearestName(value, codes);
  return {
    ...problem('unknownCode', path, subject),
    expected: `one of ${codes.join(', ')}`,
    ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
  };
}

function valueProblem(issue: Issue, path: readonly PropertyKey[], subject: Subject): ModelProblem {
  switch (issue.code) {
    case 'invalid_type':
      return { ...problem('invalidType', path, subject), expected: expectedTypes[issue.expected] ?? issue.expected };
    case 'invalid_value':
      return { ...problem('invalidValue', path, subject), expected: `one of ${issue.values.map(String).join(', ')}` };
    case 'invalid_format': {
      const named = namedFormats[issue.format];
      if (named !== undefined) return { ...problem(named[0], path, subject), expected: named[1] };
      return {
        ...problem('invalidFormat', path, subject),
        expected: `text of the form ${issue.pattern ?? issue.format}`,
      };
    }
    case 'too_small':
      return { ...problem('invalidRange', path, subject), expected: `at least ${issue.minimum}` };
    case 'too_big':
      return { ...problem('invalidRange', path, subject), expected: `at most ${issue.maximum}` };
    case 'custom':
      return { ...problem('invalidValue', path, subject), ...customWords(issue.params) };
    default:
      return problem('invalidValue', path, subject);
  }
}

function customWords(params: { readonly [key: string]: unknown } | undefined): Partial<ModelProblem> {
  const { code, expected, hint } = params ?? {};
  return {
    ...(typeof code === 'string' ? { code: code as ModelErrorCode, message: messages[code as ModelErrorCode] } : {}),
    ...(typeof expected === 'string' ? { expected } : {}),
    ...(typeof hint === 'string' ? { hint } : {}),
  };
}

function keyWords(issue: Extract<Issue, { code: 'invalid_key' }>): Partial<ModelProblem> {
  const format = issue.issues.find((inner) => inner.code === 'invalid_format')?.format;
  return {
    message: 'a key is not a date',
    expected: namedFormats[format ?? 'date']?.[1] ?? 'a date',
    received: 'a key',
  };
}

const messages: { readonly [code in ModelErrorCode]?: string } = {
  nullField: 'a value that is not known is left out, not null',
  invalidType: 'the value is of another kind',
  invalidDate: 'the value is not a date',
  invalidInstant: 'the value is not a moment in time',
  invalidSession: 'the times are not an opening',
  invalidFormat: 'the text has another form',
  invalidIdentifier: 'the number cannot be right',
  invalidRange: 'the value is out of range',
  invalidValue: 'the value cannot stand here',
  unknownCode: 'the code is not on the list',
  overlap: 'two periods share a day',
  unknownVersion: 'the version is not known',
  personalDatum: 'the value identifies a person',
};

function problem(code: ModelErrorCode, path: readonly PropertyKey[], { document, fields }: Subject): ModelProblem {
  const value = valueAt(document, path);
  const isPublic = fieldAt(fields, path)?.nature === 'public';
  const shown = isPublic && (typeof value === 'string' || typeof value === 'number' || isFlatList(value));
  return {
    code,
    message: messages[code] ?? 'the value cannot stand here',
    path: jsonPointer(path),
    expected: 'another value',
    received: shown ? `\`${String(value)}\`` : jsonKind(value),
  };
}

function isFlatList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 2 && value.every((item) => typeof item === 'string');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as { readonly [key: PropertyKey]: unknown })[step];
  }
  return value;
}
