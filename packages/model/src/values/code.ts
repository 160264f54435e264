import * as z from 'zod';
import { type CodeList, type CodeOf, codesOf } from '../code-list.ts';

/** A code of a list, or for an open list also a local code, `x-` and a name. */
export function codeSchema<const List extends CodeList>(list: List): z.ZodType<CodeOf<List>, CodeOf<List>> {
  const known = z.enum(codesOf(list));
  const schema = list.open ? z.union([known, z.string().regex(/^x-\S{1,60}$/)]) : known;
  return schema as unknown as z.ZodType<CodeOf<List>, CodeOf<List>>;
}
