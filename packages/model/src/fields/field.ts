import type { CodeList } from '../code-list.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Text } from '../text.ts';

/**
 * What kind of datum a field holds, from which its privacy class is computed.
 *
 * - `public`: what a station posts on its door.
 * - `internal`: the station's own affairs; says nothing of any person.
 * - `adult`: contact and employment data of staff, volunteers and partners.
 * - `minor`: ordinary data about a minor, or a reference to one.
 * - `sensitive`: health, mind, money, whereabouts and the like, of anyone at any age.
 * - `protected`: victims, reporters, sealed records, shelter addresses, the content of record checks.
 */
export type Nature = 'public' | 'internal' | 'adult' | 'minor' | 'sensitive' | 'protected';

/** A way of showing less of a value than there is. */
export type MaskKind = 'name' | 'phone' | 'number' | 'ageBand' | 'address';

/** What people and programs need to know of a field beyond its type. */
export interface Field {
  readonly title: Text;
  /** One sentence: what belongs here, what it is counted in, what it means when it is left out. */
  readonly says: Text;
  readonly nature: Nature;
  /** Whether it tells who somebody is: by itself, or together with others such as birth date, area and school. */
  readonly identifies?: 'directly' | 'indirectly';
  /** How the value is shown when it is masked; a field without one is then not shown at all. */
  readonly mask?: MaskKind;
  readonly unit?: 'CNY' | 'minute' | 'squareMetre' | 'person' | 'point';
  /** The kind of record that the field holds the id of. */
  readonly refersTo?: RecordKind;
  /** The list that the field's codes come from. */
  readonly codes?: CodeList;
  /** The field holds values by keys that are data, such as dates; `fields` then describes each value. */
  readonly keyed?: true;
  /** The fields of the record, or of each record of the list, that the field holds. */
  readonly fields?: Fields;
}

/** The fields of a record by name. */
export interface Fields {
  readonly [name: string]: Field;
}

type Plain = string | number | boolean;

type RecordIn<T> = T extends Plain ? never : T extends readonly (infer Item)[] ? RecordIn<Item> : T;

type KnownKeys<T> = keyof { [Key in keyof T as string extends Key ? never : Key]: T[Key] };

/**
 * One {@link Field} for every field of a record, and of the records within it. `satisfies FieldsOf<Visit>` is how the
 * compiler proves that no field lacks its words and its privacy nature.
 */
export type FieldsOf<T> = {
  readonly [Key in keyof T]-?: Field &
    ([RecordIn<NonNullable<T[Key]>>] extends [never]
      ? unknown
      : [KnownKeys<RecordIn<NonNullable<T[Key]>>>] extends [never]
        ? unknown
        : { readonly fields: FieldsOf<RecordIn<NonNullable<T[Key]>>> });
};
