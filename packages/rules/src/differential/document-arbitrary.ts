import fc from 'fast-check';
import type { Json } from '../json.ts';

type Kind = 'boolean' | 'number' | 'grade' | 'date' | 'numbers' | 'visits';

/** What a document may say where it stands: the members of the iterations around it, innermost first. */
type Scope = readonly ('number' | 'visit')[];

/** Which operators a document may use: those that plain JsonLogic knows too, or all there are. */
export type Reach = 'plain' | 'whole';

/** A strict-profile document with a boolean, a number, a choice or a date as its result. */
export function documentArbitrary(reach: Reach, depth = 4): fc.Arbitrary<Json> {
  const made = new Map<string, fc.Arbitrary<Json>>();
  const of = (kind: Kind, left: number, scope: Scope): fc.Arbitrary<Json> => {
    const key = `${kind} ${left} ${scope.join(' ')}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const leaves = leavesOf(kind, scope);
    const calls = left === 0 ? [] : callsOf(kind, scope, reach, (inner, at) => of(inner, left - 1, at ?? scope));
    const arbitrary =
      calls.length === 0
        ? fc.oneof(...leaves)
        : fc.oneof(
            { depthSize: 'max' },
            { weight: 1, arbitrary: fc.oneof(...leaves) },
            { weight: 3, arbitrary: fc.oneof(...calls) },
          );
    made.set(key, arbitrary);
    return arbitrary;
  };
  return fc.oneof(
    { weight: 5, arbitrary: of('boolean', depth, []) },
    { weight: 3, arbitrary: of('number', depth, []) },
    { weight: 1, arbitrary: of('grade', depth, []) },
    { weight: 1, arbitrary: of('date', depth, []) },
  );
}

const names = (...paths: string[]): fc.Arbitrary<Json> =>
  fc.constantFrom(...paths.map((path): Json => ({ var: path })));
const constants = (...values: Json[]): fc.Arbitrary<Json> => fc.constantFrom(...values);

function leavesOf(kind: Kind, scope: Scope): fc.Arbitrary<Json>[] {
  const items = scope.map((member, hops) => [member, `${'outer.'.repeat(hops)}item`] as const);
  const fields = (field: string, of: 'number' | 'visit'): fc.Arbitrary<Json>[] =>
    items.filter(([member]) => member === of).map(([, item]) => names(field === '' ? item : `${item}.${field}`));
  switch (kind) {
    case 'boolean':
      return [
        names('registered', 'consented', 'guardian.present'),
        constants(true, false),
        ...fields('followUp', 'visit'),
      ];
    case 'number':
      return [
        names('children', 'income', 'guardian.age'),
        constants(-1, 0, 1, 2, 3, 4, 0.5),
        ...fields('minutes', 'visit'),
        ...fields('', 'number'),
      ];
    case 'grade':
      return [names('grade'), constants('high', 'medium', 'low')];
    case 'date':
      return [names('born', 'lastVisit'), constants({ asOf: [] }), ...fields('date', 'visit')];
    case 'numbers':
      return [names('scores'), constants([], [1], [0, 2, 3])];
    case 'visits':
      return [names('visits')];
    default:
      return kind satisfies never;
  }
}

type Of = (kind: Kind, scope?: Scope) => fc.Arbitrary<Json>;

function callsOf(kind: Kind, scope: Scope, reach: Reach, of: Of): fc.Arbitrary<Json>[] {
  const call = (name: string, ...operands: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
    fc.tuple(...operands).map((values): Json => ({ [name]: values }));
  const each = (namesOf: readonly string[], ...operands: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
    fc.constantFrom(...namesOf).chain((name) => call(name, ...operands));
  const choice = (inner: Kind): fc.Arbitrary<Json> =>
    fc.oneof(
      call('if', of('boolean'), of(inner), of(inner)),
      call('if', of('boolean'), of(inner), of('boolean'), of(inner), of(inner)),
    );
  // Nested iterations get expensive to write and to read; two levels find what there is to find.
  const over = (make: (list: fc.Arbitrary<Json>, inside: Scope) => fc.Arbitrary<Json>): fc.Arbitrary<Json>[] =>
    scope.length >= 2 ? [] : [make(of('visits'), ['visit', ...scope]), make(of('numbers'), ['number', ...scope])];
  switch (kind) {
    case 'boolean':
      return [
        each(['and', 'or'], of('boolean'), of('boolean')),
        each(['and', 'or'], of('boolean'), of('boolean'), of('boolean')),
        call('!', of('boolean')),
        each(['<', '<=', '>', '>=', '===', '!=='], of('number'), of('number')),
        each(['before', 'after', 'notBefore', 'notAfter'], of('date'), of('date')),
        each(['===', '!=='], of('grade'), of('grade')),
        each(['===', '!=='], of('boolean'), of('boolean')),
        call('in', of('grade'), constants(['high'], ['high', 'medium'], [])),
        call('in', of('number'), of('numbers')),
        call('includesText', names('remark'), constants('寄养', '', '家庭')),
        call('known', fc.oneof(of('number'), of('date'))),
        choice('boolean'),
        ...over((list, inside) => each(['some', 'all', 'none'], list, of('boolean', inside))),
      ];
    case 'number':
      return [
        each(['+', '-', '*', '/', '%', 'min', 'max'], of('number'), of('number')),
        each(['+', '*', 'min', 'max'], of('number'), of('number'), of('number')),
        each(['daysBetween', 'monthsBetween'], of('date'), of('date')),
        call('age', of('date'), of('date'), constants('march1', 'february28')),
        each(['year', 'month'], of('date')),
        choice('number'),
        call('sum', of('numbers')),
        call('count', of('visits')),
        ...over((list, inside) => call('count', list, of('boolean', inside))),
        ...over((list, inside) => call('sum', list, of('number', inside))),
        ...(reach === 'whole'
          ? [
              call('workingDaysBetween', of('date'), of('date')),
              call(
                'reduce',
                of('numbers'),
                constants(
                  { '+': [{ var: 'accumulator' }, { var: 'item' }] },
                  { max: [{ var: 'accumulator' }, { var: 'item' }] },
                ),
                of('number'),
              ),
              call('count', of('visits'), constants({ '<': [{ var: 'index' }, 2] }, { '===': [{ var: 'index' }, 0] })),
            ]
          : [
              call(
                'reduce',
                names('scores'),
                constants(
                  { '+': [{ var: 'accumulator' }, { var: 'item' }] },
                  { '-': [{ var: 'item' }, { var: 'accumulator' }] },
                ),
                constants(0, 2),
              ),
            ]),
      ];
    case 'grade':
      return [choice('grade')];
    case 'date':
      return reach === 'plain'
        ? [choice('date')]
        : [
            choice('date'),
            call('addDays', of('date'), constants(-1, 0, 1, 366)),
            call('addMonths', of('date'), constants(-1, 1, 12), constants('clamp', 'overflow', 'error')),
            call('addWorkingDays', of('date'), constants(-3, 1, 30)),
          ];
    case 'numbers':
      return [
        call('filter', of('numbers'), of('boolean', ['number', ...scope].slice(0, 2) as Scope)),
        ...over((list, inside) => call('map', list, reach === 'whole' ? of('number', inside) : plainMapBody(inside))),
      ];
    case 'visits':
      return [call('filter', of('visits'), of('boolean', ['visit', ...scope].slice(0, 2) as Scope))];
    default:
      return kind satisfies never;
  }
}

/** Plain JsonLogic keeps no list of partly known numbers: bodies that are known or unknown as a whole. */
function plainMapBody([member]: Scope): fc.Arbitrary<Json> {
  const item: Json = { var: member === 'visit' ? 'item.minutes' : 'item' };
  return constants(item, { '+': [item, 1] }, { '-': [item, { var: 'children' }] });
}
