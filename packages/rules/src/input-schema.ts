import { inputFields } from './input-fields.ts';
import type { Json, JsonObject } from './json.ts';
import type { FieldNote, TypeNote } from './pack.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import type { Language } from './text.ts';

/** Why a fact may be unknown, as a subject may say under `$unknown`. */
export const unknownReasons = ['absent', 'null', 'partial', 'withheld', 'conflicting'] as const;

/**
 * JSON Schema (2020-12) of what a decision reads of its subject. Nothing is required and everything may be null: what is
 * missing is unknown, and the decision says that it is needed. Fields that the decision does not read are let through.
 *
 * Throws a {@link RulesError} `decisionUnknown` when the pack has no such decision.
 *
 * @example
 * const resolved = resolvePack({ packs: [pack], id: 'sample' })
 * inputSchema({ pack: resolved, decision: 'visiting', language: 'en' }).properties.visits
 * // => { title: 'visits', type: ['integer', 'null'] }
 */
export function inputSchema(request: {
  readonly pack: ResolvedPack;
  readonly decision: string;
  readonly language: Language;
}): JsonObject & { readonly properties: JsonObject } {
  const { pack, decision, language } = request;
  const fields = inputFields(pack, decision);
  const note = pack.decisions[decision];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: note?.title[language] ?? decision,
    $comment: `${pack.provenance.pack} ${decision}`,
    type: 'object',
    properties: {
      ...propertiesOf(fields, language),
      $unknown: { type: 'object', additionalProperties: { enum: unknownReasons } },
    },
  };
}

function propertiesOf(fields: { readonly [key: string]: FieldNote }, language: Language): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { title, unit, type }]) => [
      key,
      { title: title[language], ...(unit === undefined ? {} : { 'x-unit': unit }), ...schemaOf(type, language) },
    ]),
  );
}

function schemaOf(type: TypeNote, language: Language): { readonly [key: string]: Json } {
  switch (type) {
    case 'boolean':
    case 'integer':
    case 'number':
    case 'string':
      return { type: [type, 'null'] };
    case 'date':
      return { type: ['string', 'null'], format: 'date' };
    case 'openingPlan':
    case 'openingLog':
      // Their own readers check their shape.
      return { type: ['object', 'null'] };
    default:
      if ('oneOf' in type) return { enum: [...type.oneOf, null] };
      if ('list' in type) return { type: ['array', 'null'], items: schemaOf(type.list, language) };
      return { type: ['object', 'null'], properties: propertiesOf(type.record, language) };
  }
}
