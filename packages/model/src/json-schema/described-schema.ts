import type { Field, Fields } from '../fields/field.ts';
import type { JsonSchema } from './json-schemas.ts';

/** A schema whose properties carry the words for their fields, at every depth. */
export function describedSchema(schema: JsonSchema, fields: Fields): JsonSchema {
  const { properties } = schema as { readonly properties?: Readonly<Record<string, JsonSchema>> };
  if (properties === undefined) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field === undefined ? property : describedProperty(property, field)];
      }),
    ),
  };
}

function describedProperty(property: JsonSchema, { title, says, nature, unit, fields }: Field): JsonSchema {
  const within = fields === undefined ? property : describedWithin(property, fields);
  return {
    title: title.zh,
    description: says.zh,
    ...within,
    'x-en': { title: title.en, description: says.en },
    'x-nature': nature,
    ...(unit === undefined ? {} : { 'x-unit': unit }),
  };
}

/** The field holds a record, a list of records, or records by key. */
function describedWithin(property: JsonSchema, fields: Fields): JsonSchema {
  const { items, additionalProperties, anyOf } = property as {
    readonly items?: JsonSchema;
    readonly additionalProperties?: JsonSchema | boolean;
    readonly anyOf?: readonly JsonSchema[];
  };
  if (items !== undefined) return { ...property, items: describedWithin(items, fields) };
  if (anyOf !== undefined) return { ...property, anyOf: anyOf.map((choice) => describedSchema(choice, fields)) };
  if (typeof additionalProperties === 'object') {
    return { ...property, additionalProperties: describedWithin(additionalProperties, fields) };
  }
  return describedSchema(property, fields);
}
