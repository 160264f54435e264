import { unknownReasons } from './input-schema.ts';
import type { FieldNote, SubjectNote, TypeNote } from './pack.ts';
import type { ResolvedPack } from './resolved-pack.ts';

/**
 * TypeScript declarations of the subjects of a pack, as the text of a `.d.ts` file: one type a kind of subject, with each
 * field named for people, and `Subjects` by kind. Every fact may be missing or null, which is unknown and never false.
 *
 * @example
 * const resolved = resolvePack({ packs: [pack], id: 'sample' })
 * subjectTypes(resolved).includes('export type Minor = {') // => true
 */
export function subjectTypes(pack: ResolvedPack): string {
  const subjects = Object.entries(pack.subjects);
  const declarations = subjects.map(([kind, note]) => declarationOf(kind, note));
  const imports = [...new Set(subjects.flatMap(([, { fields }]) => Object.values(fields).flatMap(imported)))].sort();
  return [
    `// Subjects of ${pack.provenance.pack}, written by a program: change the pack instead.\n`,
    ...(imports.length === 0 ? [] : [`import type { ${imports.join(', ')} } from '@hutong/calendar';\n`]),
    '/** Why a fact is unknown, by its path. */',
    `export type UnknownMarks = { readonly [path: string]: ${unknownReasons.map((reason) => quote(reason)).join(' | ')} };\n`,
    ...declarations,
    '/** What may be decided about, by its kind. */',
    'export type Subjects = {',
    ...subjects.map(([kind]) => `  readonly ${kind}: ${typeName(kind)};`),
    '};\n',
  ].join('\n');
}

function declarationOf(kind: string, { title, fields }: SubjectNote): string {
  return [
    `/** ${words(title.zh)} · ${words(title.en)} */`,
    `export type ${typeName(kind)} = {`,
    ...fieldLines(fields, '  '),
    '  readonly $unknown?: UnknownMarks;',
    '};\n',
  ].join('\n');
}

function fieldLines(fields: { readonly [key: string]: FieldNote }, indent: string): readonly string[] {
  return Object.entries(fields).flatMap(([key, { title, unit, type }]) => [
    `${indent}/** ${words(title.zh)} · ${words(title.en)}${unit === undefined ? '' : ` (${words(unit)})`} */`,
    `${indent}readonly ${key}?: ${typeOf(type, indent)} | null;`,
  ]);
}

function typeOf(type: TypeNote, indent: string): string {
  switch (type) {
    case 'boolean':
    case 'string':
    case 'number':
      return type;
    case 'integer':
      return 'number';
    case 'date':
      return 'string';
    case 'openingPlan':
      return 'OpeningPlan';
    case 'openingLog':
      return 'OpeningLog';
    default:
      if ('oneOf' in type) return type.oneOf.map(quote).join(' | ');
      if ('list' in type) return `readonly (${typeOf(type.list, indent)} | null)[]`;
      return `{\n${fieldLines(type.record, `${indent}  `).join('\n')}\n${indent}}`;
  }
}

function imported({ type }: FieldNote): readonly string[] {
  if (type === 'openingPlan') return ['OpeningPlan'];
  if (type === 'openingLog') return ['OpeningLog'];
  if (typeof type === 'string' || 'oneOf' in type) return [];
  const inner = 'list' in type ? [{ title: { zh: '', en: '' }, type: type.list }] : Object.values(type.record);
  return inner.flatMap(imported);
}

function typeName(kind: string): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
}

/** A text that cannot end the comment it stands in. */
function words(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ');
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
