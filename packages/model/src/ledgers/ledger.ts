import type { CodeList } from '../code-list.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Text } from '../text.ts';

/** How a cell of a column is read and written. */
export type CellForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  /** A day, or a day and a time in Shanghai. */
  | { readonly kind: 'dayOrMoment' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'count' }
  /** A code, by its words in Chinese or English or by itself. */
  | { readonly kind: 'code'; readonly list: CodeList }
  /** Codes parted by 、 or a comma. */
  | { readonly kind: 'codes'; readonly list: CodeList }
  /** The id of a record, or the name of a person or body that is the only one of that name. */
  | { readonly kind: 'reference'; readonly to: RecordKind }
  /** Records of a check as 性侵害（刑事）, parted by 、. */
  | { readonly kind: 'offenceRecords' }
  /** Minutes of a training that were child social work; the rest of its length is another course. */
  | { readonly kind: 'childSocialWorkMinutes' };

/** A column of a ledger. */
export interface LedgerColumn {
  /** The heading that is written; headings are read whatever blanks, brackets and stars they carry. */
  readonly heading: string;
  /** Other headings that stations use for it. */
  readonly aliases: readonly string[];
  /** Path of the field in the record, with dots. */
  readonly field: string;
  readonly form: CellForm;
  /** Whether a row without it is no record. */
  readonly needed?: true;
  /** What an empty cell stands for. */
  readonly whenBlank?: string;
}

/** A table that a station keeps in a workbook, and the records that its rows are. */
export interface Ledger {
  readonly kind: RecordKind;
  /** Name of the sheet that is written. */
  readonly sheet: string;
  readonly aliases: readonly string[];
  readonly title: Text;
  readonly columns: readonly LedgerColumn[];
}
