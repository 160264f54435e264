import type { Json } from './json.ts';
import { isJsonObject, pointerOf } from './json-path.ts';
import { operators } from './operators/index.ts';
import type { Pack } from './pack.ts';

/** One difference between two versions of a pack. A side is absent where it has nothing there. */
export interface PackChange {
  readonly change: 'added' | 'removed' | 'changed';
  /**
   * What changed: a value of a parameter, the days of one, logic, a clause that is named, words, how a value came to be
   * known, the type of a fact, or what there is altogether.
   */
  readonly of: 'value' | 'period' | 'logic' | 'cite' | 'text' | 'basis' | 'type' | 'structure';
  /** `deciding`: a subject may be decided otherwise. `explaining`: only what is said about the decision changes. */
  readonly effect: 'deciding' | 'explaining';
  readonly pointer: string;
  readonly before?: Json;
  readonly after?: Json;
}

type Path = readonly (string | number)[];

/** Keys that hold words, or what only a reader of the pack sees. */
const wordKeys: readonly string[] = ['title', 'says', 'note', 'why', 'unit', 'evidence', 'shows', 'overrides'];
const citeKeys: readonly string[] = ['cite', 'seeAlso'];
/** What tells the members of a list apart, so that one that is put in does not make all others look changed. */
const listKeys: readonly string[] = ['id', 'from', 'outcome', 'grade', 'requirement'];

/**
 * What differs between two versions of a pack, by meaning: values by the day from which they hold, rows by their name,
 * logic as a whole. Order and layout are no differences; neither are the version, its day, and the cases.
 */
export function packChanges(before: Pack, after: Pack): readonly PackChange[] {
  const changes: PackChange[] = [];
  compare(contentOf(before), contentOf(after), [], changes);
  return changes;
}

function contentOf(pack: Pack): Json {
  const {
    digest: _digest,
    origin: _origin,
    cases: _cases,
    version: _version,
    published: _published,
    ...content
  } = pack;
  return content as unknown as Json;
}

function compare(before: Json | undefined, after: Json | undefined, path: Path, changes: PackChange[]): void {
  if (same(before, after)) return;
  const inside = before !== undefined && after !== undefined && !isLogic(before) && !isLogic(after) && !isWords(path);
  if (inside && isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of keys) compare(own(before, key), own(after, key), [...path, key], changes);
    return;
  }
  if (inside && Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [membersOf(before), membersOf(after)];
    if (old !== undefined && now !== undefined) {
      for (const key of new Set([...old.keys(), ...now.keys()]))
        compare(old.get(key), now.get(key), [...path, key], changes);
      return;
    }
  }
  changes.push({
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    ...classify(path, before ?? after),
    pointer: pointerOf(path),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item: Json, index) => same(item, b[index] as Json));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

function own(record: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Members of a list by what tells them apart; nothing when they have no such name or two have the same. */
function membersOf(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  for (const key of listKeys) {
    const named = new Map<string, Json>();
    for (const item of list) {
      const name = isJsonObject(item) ? own(item, key) : undefined;
      if (typeof name === 'string') named.set(name, item);
    }
    if (named.size === list.length) return named;
  }
  return undefined;
}

/** Whether a value is an operator with its operands: logic is compared whole. */
function isLogic(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const [only, ...rest] = Object.keys(value);
  return (
    only !== undefined &&
    rest.length === 0 &&
    (operators.has(only) || ['var', 'param', 'fact', 'decision'].includes(only))
  );
}

function isWords(path: Path): boolean {
  return path.length > 0 && wordKeys.includes(String(path.at(-1)));
}

function classify(path: Path, value: Json | undefined): Pick<PackChange, 'of' | 'effect'> {
  const [part] = path;
  const last = String(path.at(-1) ?? '');
  if (path.some((segment) => wordKeys.includes(String(segment)))) return { of: 'text', effect: 'explaining' };
  if (citeKeys.includes(last) || path.some((segment) => citeKeys.includes(String(segment))))
    return { of: 'cite', effect: 'explaining' };
  switch (part) {
    case 'title':
      return { of: 'text', effect: 'explaining' };
    case 'sources':
    case 'clauses':
      return { of: path.length <= 2 ? 'structure' : 'text', effect: 'explaining' };
    case 'parameters':
      return classifyParameter(path, last);
    case 'subjects':
      return { of: path.length <= 2 ? 'structure' : 'type', effect: 'deciding' };
    default:
      return { of: value !== undefined && isLogic(value) ? 'logic' : 'structure', effect: 'deciding' };
  }
}

function classifyParameter(path: Path, last: string): Pick<PackChange, 'of' | 'effect'> {
  if (path.includes('choices')) return { of: 'structure', effect: 'deciding' };
  if (last === 'basis') return { of: 'basis', effect: 'explaining' };
  if (last === 'from' || last === 'to') return { of: 'period', effect: 'deciding' };
  if (path[2] !== 'values') return { of: 'structure', effect: 'deciding' };
  // A value that is put in or taken out changes what holds on its days.
  return { of: path.length === 4 ? 'period' : 'value', effect: 'deciding' };
}
