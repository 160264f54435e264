import type * as z from 'zod';
import type { Json } from './json.ts';
import { type JsonPath, kindOfJson, pointerOf, valueAtPath } from './json-path.ts';
import { nearestName } from './nearest.ts';
import type { FilePlace } from './pack-file.ts';
import { packSchema } from './pack-schema.ts';
import type { Problem } from './rules-error.ts';

/** An issue of the schema as problems of the pack: coded, located, with the near name of a misspelt one. */
export function problemsOfIssue(
  issue: z.core.$ZodIssue,
  content: Json,
  place: (path: JsonPath) => FilePlace | undefined,
  schema: z.ZodType = packSchema,
): readonly Problem[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  const received = valueAtPath(content, path);
  const at = { pointer: pointerOf(path), ...place(path) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        code: 'fieldUnknown',
        message: `\`${name}\` is not a field here`,
        ...place([...path, name]),
        pointer: pointerOf([...path, name]),
        ...didYouMean(nearestName(name, knownKeys(path, schema))),
      }));
    case 'invalid_value':
      return [
        {
          code: 'fieldValue',
          message: 'the value is not one of those allowed',
          ...at,
          expected: issue.values.map((value) => `\`${String(value)}\``).join(', '),
          received: kindOfJson(received),
          ...didYouMean(typeof received === 'string' ? nearestName(received, issue.values.map(String)) : undefined),
        },
      ];
    case 'invalid_type':
      return [
        {
          code: received === undefined ? 'fieldMissing' : 'fieldType',
          message: received === undefined ? 'a field is missing' : 'the field has another type',
          ...at,
          expected: issue.expected,
          received: kindOfJson(received),
        },
      ];
    case 'invalid_format':
      return [
        {
          code: 'fieldFormat',
          message: 'the field is written otherwise',
          ...at,
          expected: issue.format === 'date' ? 'a date YYYY-MM-DD' : issue.message,
          received: kindOfJson(received),
        },
      ];
    default:
      return [{ code: 'fieldInvalid', message: issue.message, ...at }];
  }
}

function didYouMean(near: string | undefined): Pick<Problem, 'hint'> {
  return near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
}

/** Names that a strict map at this place knows: for "did you mean". */
function knownKeys(path: JsonPath, whole: z.ZodType): readonly string[] {
  const shape = unwrap(path.reduce(step, whole as unknown))?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

interface SchemaView {
  readonly shape?: { readonly [key: string]: unknown };
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly def?: { readonly innerType?: unknown };
}

function unwrap(schema: unknown): SchemaView | undefined {
  let view = schema as SchemaView | undefined;
  while (view?.shape === undefined && view?.def?.innerType !== undefined) view = view.def.innerType as SchemaView;
  return view;
}

function step(schema: unknown, segment: string | number): unknown {
  const view = unwrap(schema);
  if (view?.shape !== undefined) return view.shape[String(segment)];
  return typeof segment === 'number' ? (view?.element ?? view?.valueType) : view?.valueType;
}
