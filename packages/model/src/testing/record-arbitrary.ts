import fc from 'fast-check';
import { recordSchemas } from '../entities/record-schemas.ts';
import { residentCheckCharacter } from '../identifiers/resident-id.ts';
import { creditCheckCharacter } from '../identifiers/social-credit-code.ts';
import { type JsonSchema, jsonSchemaOf } from '../json-schema/json-schemas.ts';
import type { RecordKind } from '../record-kind.ts';

const days = fc
  .tuple(fc.integer({ min: 2000, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const instants = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+08:00', '-03:30'))
  .map(([day, hour, offset]) => `${day}T${String(hour).padStart(2, '0')}:15:30${offset}`);
const letters = fc.string({
  unit: fc.constantFrom(...'王示例样本 aZ09，。-"\\/\u{20BB7}'),
  minLength: 1,
  maxLength: 12,
});
const lines = letters.filter((text) => text.trim() === text && text !== '');
const residentIds = days.map((day) => {
  const digits = `110105${day.replaceAll('-', '')}002`;
  return `${digits}${residentCheckCharacter(digits)}`;
});

/** Identifiers carry a check character, which no pattern can give. */
const identifiers: readonly (readonly [pattern: string, values: fc.Arbitrary<string>])[] = [
  ['^(\\d{15}|\\d{17}[\\dXx])$', residentIds],
  ['^[GJL]\\d{17}[\\dXx]$', residentIds.map((id) => `G${id}`)],
  [
    '^[0-9A-HJ-NP-RTUWXY]{18}$',
    fc.integer({ min: 1000, max: 9999 }).map((number) => {
      const characters = `51310105MJ${number}ABC`;
      return `${characters}${creditCheckCharacter(characters) ?? ''}`;
    }),
  ],
  ['^\\d{6}(\\d{3}|\\d{6})?$', fc.constantFrom('310105', '310105099', '310105099001')],
  ['^\\d{9}(\\d{3})?$', fc.constantFrom('310105099', '310105099000', '350582001')],
  ['^\\+?[\\d\\s()-]{3,30}$', fc.constantFrom('12345', '13800000000', '+86 21-00000000')],
  ['^\\S(?:[^\\r\\n]{0,198}\\S)?$', lines],
  ['^x-[\\p{L}\\p{N}_.-]{1,60}$', fc.constantFrom('x-沙盘室', 'x-night_bus', 'x-3.5-岁')],
  ['\\S', letters.filter((text) => text.trim() !== '')],
];

function textOf({ pattern, format }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return days;
  if (format === 'date-time') return instants;
  const known = identifiers.find(([source]) => source === pattern);
  if (known !== undefined) return known[1];
  return typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : letters;
}

/** Values that a JSON Schema of this package describes. */
export function schemaArbitrary(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { const: constant, enum: choices, anyOf, type } = schema;
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as readonly unknown[]));
  if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as readonly JsonSchema[]).map(schemaArbitrary));
  switch (type) {
    case 'string':
      return textOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: Math.max(Number(schema.minimum ?? 0), 0),
        max: Math.min(Number(schema.maximum ?? 5000), 5000),
      });
    case 'number':
      return fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100);
    case 'array':
      return fc.array(schemaArbitrary(schema.items as JsonSchema), { maxLength: 3 });
    case 'object': {
      if (schema.properties === undefined) {
        const keys = schemaArbitrary({
          type: 'string',
          ...(schema.propertyNames as JsonSchema),
        }) as fc.Arbitrary<string>;
        return fc.dictionary(keys, schemaArbitrary(schema.additionalProperties as JsonSchema), { maxKeys: 3 });
      }
      const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
      const fields = Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, schemaArbitrary(field)]),
      );
      return fc.record(fields, { requiredKeys: (schema.required ?? []) as readonly string[] as string[] });
    }
    default:
      throw new Error(`no values for the schema ${JSON.stringify(schema)}`);
  }
}

/** A period whose ends are the wrong way round, put right: the schema of one value cannot say it. */
function ordered(record: { readonly from?: unknown; readonly to?: unknown }): object {
  const { from, to } = record;
  return typeof from === 'string' && typeof to === 'string' && to < from ? { ...record, from: to, to: from } : record;
}

/** Records of a kind, any of them acceptable. */
export function recordArbitrary(kind: RecordKind): fc.Arbitrary<unknown> {
  return schemaArbitrary(jsonSchemaOf(kind))
    .map((record) => ordered(record as object))
    .filter((record) => recordSchemas[kind].safeParse(record).success);
}
