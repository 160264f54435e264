import * as z from 'zod';
import { type Code, LOCAL_CODE, type LocalCode } from '../code-list.ts';

/** What of a list decides the codes that a field may hold. */
interface CodesOfList<Name extends string | number, Open extends boolean> {
  readonly open: Open;
  readonly codes: Readonly<Record<Name, Code>>;
}

/**
 * A code of a list, or for an open list also a local code, `x-` and a name. The type names the codes and not the list,
 * so that declarations stay short.
 */
export function codeSchema<Name extends string | number, Open extends boolean>(
  list: CodesOfList<Name, Open>,
): z.ZodType<`${Name}` | (Open extends true ? LocalCode : never)> {
  const known = z.enum(Object.keys(list.codes));
  const schema = list.open ? z.union([known, z.string().regex(LOCAL_CODE)]) : known;
  return schema as unknown as z.ZodType<`${Name}` | (Open extends true ? LocalCode : never)>;
}
