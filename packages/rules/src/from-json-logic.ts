import type { Json } from './json.ts';
import type { Logic, SubjectNote } from './pack.ts';
import { type Binding, escapePointer, maximumDepth, parseLogic, type Vocabulary } from './parse-logic.ts';
import type { Problem } from './rules-error.ts';
import { anyType, type Type, typeOfNote } from './type.ts';

/** A document in the strict profile; or why it could not be read without changing what it means. */
export type StrictImport = { readonly logic: Logic } | { readonly refused: readonly [Problem, ...Problem[]] };

/**
 * Reads a plain JsonLogic document into the strict profile, about a subject with such fields.
 *
 * Exact or refused: wherever the facts are known, the strict document gives what json-logic-js gives for the plain one.
 * Where a fact is missing json-logic-js coerces it and answers all the same; the strict document says unknown. Whatever
 * hangs on coercion, on the truth of something that is no boolean, or on a default for a missing fact is refused.
 */
export function fromJsonLogic(document: Json, vocabulary: { readonly fields: SubjectNote['fields'] }): StrictImport {
  const problems: Problem[] = [];
  const record = typeOfNote({ record: vocabulary.fields });
  const whole: Vocabulary = {
    fields: record.kind === 'record' ? record.fields : {},
    bindings: [],
    parameters: {},
    factType: () => undefined,
    factNames: () => [],
    report: () => undefined,
  };
  const logic = new Importing(whole, problems).strict(document, '', { kind: 'subject', bindings: [], depth: 0 });
  if (problems.length === 0) parseLogic(logic, '', { ...whole, report: (problem) => problems.push(problem) });
  const [first, ...rest] = problems;
  return first === undefined ? { logic } : { refused: [first, ...rest] };
}

/** Where a part of the document stands: what its names mean. */
interface Place {
  readonly kind: 'subject' | 'member' | 'fold';
  readonly bindings: readonly Binding[];
  readonly depth: number;
}

/** What `refuse` leaves in the place of a part, so that the rest can still be looked at. */
const refusedPart: Json = { var: '' };

class Importing {
  private readonly vocabulary: Vocabulary;
  private readonly problems: Problem[];

  constructor(vocabulary: Vocabulary, problems: Problem[]) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  strict(logic: Json, pointer: string, place: Place): Json {
    if (place.depth > maximumDepth) return this.refuse(pointer, 'the document is nested too deeply');
    if (logic === null) return this.refuse(pointer, 'null is not a value of strict logic');
    if (Array.isArray(logic)) {
      const items = logic as readonly Json[];
      const isConstant = items.every((item) => typeof item !== 'object' || item === null || Array.isArray(item));
      return isConstant ? items : this.refuse(pointer, 'a list written out holds constants only');
    }
    if (typeof logic !== 'object') return logic;
    const [entry, ...others] = Object.entries(logic);
    if (entry === undefined || others.length > 0) return this.refuse(pointer, 'an object is an operator, not a value');
    const [name, operands] = entry;
    const list = Array.isArray(operands) ? (operands as readonly Json[]) : [operands];
    return this.call(name, list, `${pointer}/${escapePointer(name)}`, { ...place, depth: place.depth + 1 });
  }

  private call(name: string, operands: readonly Json[], pointer: string, place: Place): Json {
    const at = (index: number): Json => this.strict(operands[index] ?? null, `${pointer}/${index}`, place);
    const every = (): Json[] => operands.map((_, index) => at(index));
    switch (name) {
      case 'var':
        return this.name(operands, pointer, place);
      case '===':
      case '!==':
        return operands.length === 2 ? { [name]: every() } : this.arity(name, pointer);
      case '==':
      case '!=':
        return operands.length === 2 ? { [`${name}=`]: every() } : this.arity(name, pointer);
      case '<':
      case '<=':
        if (operands.length === 3) return { and: [{ [name]: [at(0), at(1)] }, { [name]: [at(1), at(2)] }] };
        return operands.length === 2 ? { [name]: every() } : this.arity(name, pointer);
      case '>':
      case '>=':
        return operands.length === 2 ? { [name]: every() } : this.arity(name, pointer);
      case 'and':
      case 'or':
        return operands.length > 0 ? { [name]: every() } : this.arity(name, pointer);
      case '!':
        return operands.length === 1 ? { '!': [at(0)] } : this.arity(name, pointer);
      case '!!':
        return operands.length === 1 ? this.typed(at(0), 'boolean', `${pointer}/0`, place) : this.arity(name, pointer);
      case 'if':
      case '?:':
        if (operands.length === 1) return at(0);
        if (operands.length < 3 || operands.length % 2 === 0)
          return this.refuse(pointer, 'without what holds otherwise the answer may be null');
        return { if: every() };
      case '+':
      case '*':
        if (operands.length === 1) return this.typed(at(0), 'number', `${pointer}/0`, place);
        return operands.length > 1 ? { [name]: every() } : this.arity(name, pointer);
      case '-':
        if (operands.length === 1) return { '-': [0, at(0)] };
        return operands.length === 2 ? { '-': every() } : this.arity(name, pointer);
      case '/':
      case '%':
        if (operands.length !== 2) return this.arity(name, pointer);
        if (typeof operands[1] !== 'number' || operands[1] === 0)
          return this.refuse(pointer, 'a division by zero is infinite there and unknown here: divide by a constant');
        return { [name]: every() };
      case 'min':
      case 'max':
        return operands.length > 0 ? { [name]: every() } : this.arity(name, pointer);
      case 'in':
        return operands.length === 2 ? this.membership(at(0), at(1), pointer, place) : this.arity(name, pointer);
      case 'filter':
      case 'map':
      case 'some':
      case 'none':
      case 'all':
        return operands.length === 2 ? this.iteration(name, operands, pointer, place) : this.arity(name, pointer);
      case 'reduce':
        return operands.length === 3 ? this.fold(operands, pointer, place) : this.arity(name, pointer);
      case 'missing':
      case 'missing_some':
        return this.refuse(pointer, 'a missing fact is unknown by itself; nothing can be asked about it');
      default:
        return this.refuse(pointer, `\`${name}\` has no counterpart in strict logic`);
    }
  }

  private name(operands: readonly Json[], pointer: string, place: Place): Json {
    const [path = '', ...otherwise] = operands;
    if (otherwise.length > 0) return this.refuse(pointer, 'a default would hide that the fact is missing');
    if (typeof path !== 'string') return this.refuse(pointer, 'a name is a text such as `opening.log`');
    if (place.kind === 'subject')
      return path === '' ? this.refuse(pointer, 'the subject as a whole is no fact') : { var: path };
    if (place.kind === 'member') return { var: path === '' ? 'item' : `item.${path}` };
    const [first = '', ...rest] = path.split('.');
    if (first === 'current') return { var: ['item', ...rest].join('.') };
    if (first === 'accumulator') return { var: path };
    return this.refuse(pointer, `a fold sees \`current\` and \`accumulator\`; \`${path}\` is always missing`);
  }

  private membership(member: Json, list: Json, pointer: string, place: Place): Json {
    const kind = this.typeOf(list, place).kind;
    if (kind === 'list') return { in: [member, list] };
    if (kind !== 'string') return this.refuse(pointer, '`in` looks into a list or a text');
    if (typeof member === 'string' && member !== '') return { includesText: [list, member] };
    return this.refuse(
      pointer,
      'an empty text is in no text there and in every text here: name the text that is sought',
    );
  }

  private iteration(name: string, operands: readonly Json[], pointer: string, place: Place): Json {
    const list = this.strict(operands[0] ?? null, `${pointer}/0`, place);
    const inside = this.inside(list, place, 'member');
    const body = this.strict(operands[1] ?? null, `${pointer}/1`, inside);
    if (name !== 'map') this.typed(body, 'boolean', `${pointer}/1`, inside);
    // All of an empty list is false in JsonLogic and true in logic.
    if (name === 'all') return { and: [{ '>': [{ count: [list] }, 0] }, { all: [list, body] }] };
    return { [name]: [list, body] };
  }

  private fold(operands: readonly Json[], pointer: string, place: Place): Json {
    const list = this.strict(operands[0] ?? null, `${pointer}/0`, place);
    const initial = this.strict(operands[2] ?? null, `${pointer}/2`, place);
    const inside = this.inside(list, place, 'fold', this.typeOf(initial, place));
    return { reduce: [list, this.strict(operands[1] ?? null, `${pointer}/1`, inside), initial] };
  }

  private inside(list: Json, place: Place, kind: 'member' | 'fold', accumulator?: Type): Place {
    const type = this.typeOf(list, place);
    const iteration = accumulator === undefined ? {} : { accumulator };
    const item: Binding = { name: 'item', type: type.kind === 'list' ? type.of : anyType, iteration };
    return { kind, bindings: [item, ...place.bindings], depth: place.depth };
  }

  /** A part that must be of a kind: `!!` and a condition take anything in JsonLogic, a cast makes a number of a text. */
  private typed(logic: Json, kind: Type['kind'], pointer: string, place: Place): Json {
    const type = this.typeOf(logic, place);
    if (type.kind === kind || type.kind === 'any') return logic;
    return this.refuse(pointer, `the document takes something else for a ${kind}, and nothing is coerced here`);
  }

  private typeOf(logic: Json, place: Place): Type {
    return parseLogic(logic, '', { ...this.vocabulary, bindings: place.bindings }).type;
  }

  private arity(name: string, pointer: string): Json {
    return this.refuse(pointer, `\`${name}\` with that many operands is read differently here`);
  }

  private refuse(pointer: string, reason: string): Json {
    this.problems.push({ code: 'jsonLogicInexact', message: reason, pointer });
    return refusedPart;
  }
}
