import type { Json } from './json.ts';
import { failed, typeOfParameter } from './literal-node.ts';
import { nearestName } from './nearest.ts';
import type { Node } from './node.ts';
import { anyType, type FieldType, integerType, nameOfType } from './type.ts';
import type { Binding, Vocabulary } from './vocabulary.ts';

/** `var`: a field of the subject, or of a name bound around it. */
export function parseVar(path: Json, pointer: string, vocabulary: Vocabulary): Node {
  if (typeof path !== 'string' || path === '') {
    vocabulary.report({
      code: 'varNotAName',
      message: '`var` takes the name of a field',
      pointer,
      expected: 'a path such as `opening.log`',
    });
    return failed(pointer);
  }
  const segments = path.split('.');
  const bound = boundName(segments, vocabulary.bindings);
  if (bound !== undefined) {
    const { frame, name, slot, start, rest } = bound;
    const field = fieldAtPath(start, rest, path, pointer, vocabulary);
    return { kind: 'var', path: rest, frame, name, ...(slot && { slot }), pointer, ...field };
  }
  const [first = ''] = segments;
  if (!Object.hasOwn(vocabulary.fields, first)) {
    const names = [...Object.keys(vocabulary.fields), ...vocabulary.bindings.map(({ name }) => name)];
    const near = nearestName(first, names);
    vocabulary.report({
      code: 'varUnknown',
      message: `\`${path}\` is not a field of the subject`,
      pointer,
      expected: names.map((name) => `\`${name}\``).join(', '),
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
    return failed(pointer);
  }
  const start = vocabulary.fields[first] ?? { type: anyType };
  const field = fieldAtPath(start, segments.slice(1), path, pointer, vocabulary);
  const place = Object.keys(vocabulary.fields).indexOf(first);
  return { kind: 'var', path: segments, place, pointer, ...field };
}

interface BoundName {
  readonly frame: number;
  readonly name: string;
  readonly slot?: 'index' | 'accumulator';
  readonly start: FieldType;
  readonly rest: readonly string[];
}

/** The binding that a name means: the innermost of that name, or further out with `outer.` before it. */
function boundName(segments: readonly string[], bindings: readonly Binding[]): BoundName | undefined {
  let skip = 0;
  while (segments[skip] === 'outer') skip += 1;
  const [name = '', ...rest] = segments.slice(skip);
  let hops = skip;
  for (const [frame, binding] of bindings.entries()) {
    const { iteration } = binding;
    if (iteration !== undefined && hops > 0) {
      hops -= 1;
      continue;
    }
    if (hops > 0) continue;
    if (name === binding.name) {
      return { frame, name, start: { type: binding.type, ...(binding.title && { title: binding.title }) }, rest };
    }
    if (iteration !== undefined && name === 'index') {
      return { frame, name, slot: 'index', start: { type: integerType, title: { zh: '序号', en: 'its place' } }, rest };
    }
    if (iteration?.accumulator !== undefined && name === 'accumulator') {
      const title = { zh: '累计值', en: 'the running result' };
      return { frame, name, slot: 'accumulator', start: { type: iteration.accumulator, title }, rest };
    }
  }
  return undefined;
}

function fieldAtPath(
  start: FieldType,
  path: readonly string[],
  whole: string,
  pointer: string,
  vocabulary: Vocabulary,
): FieldType {
  let field = start;
  for (const segment of path) {
    const { type } = field;
    if (type.kind === 'any') return field;
    const fields = type.kind === 'record' ? type.fields : {};
    if (!Object.hasOwn(fields, segment)) {
      const near = nearestName(segment, Object.keys(fields));
      vocabulary.report({
        code: 'varUnknown',
        message: `\`${whole}\` has no field \`${segment}\``,
        pointer,
        expected:
          type.kind === 'record'
            ? Object.keys(fields)
                .map((name) => `\`${name}\``)
                .join(', ')
            : `nothing below ${nameOfType(type)}`,
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
      return { type: anyType };
    }
    field = fields[segment] ?? { type: anyType };
  }
  return field;
}

/** `param`: a parameter of the pack. */
export function parseParam(key: Json, pointer: string, vocabulary: Vocabulary): Node {
  const parameter =
    typeof key === 'string' && Object.hasOwn(vocabulary.parameters, key) ? vocabulary.parameters[key] : undefined;
  if (typeof key !== 'string' || parameter === undefined) {
    const near = nearestName(String(key), Object.keys(vocabulary.parameters));
    vocabulary.report({
      code: 'paramUnknown',
      message: `\`${String(key)}\` is not a parameter of the pack`,
      pointer,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
    return failed(pointer);
  }
  return { kind: 'param', key, type: typeOfParameter(parameter), pointer };
}

/** `fact`: a fact of the pack. */
export function parseFact(key: Json, pointer: string, vocabulary: Vocabulary): Node {
  const type = typeof key === 'string' ? vocabulary.factType(key) : undefined;
  if (typeof key !== 'string' || type === undefined) {
    const near = nearestName(String(key), vocabulary.factNames());
    vocabulary.report({
      code: 'factUnknown',
      message: `\`${String(key)}\` is not a fact of this subject`,
      pointer,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
    return failed(pointer);
  }
  return { kind: 'fact', key, type, pointer };
}

/** `decision`: the outcome of another decision. */
export function parseDecision(key: Json, pointer: string, vocabulary: Vocabulary): Node {
  const type = typeof key === 'string' ? vocabulary.decisionType?.(key) : undefined;
  if (typeof key !== 'string' || type === undefined) {
    const near = nearestName(String(key), vocabulary.decisionNames?.() ?? []);
    vocabulary.report({
      code: 'decisionUnknown',
      message: `\`${String(key)}\` is not a decision that can be read here`,
      pointer,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
    return failed(pointer);
  }
  return { kind: 'decision', key, type, pointer };
}
