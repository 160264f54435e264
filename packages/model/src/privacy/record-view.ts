import type { CivilDate } from '@hutong/calendar';
import type { Field, Fields } from '../fields/field.ts';
import type { RecordKind } from '../record-kind.ts';
import { type AccessRule, type Disclosure, disclosureFor, houseAccessRules, type Viewer } from './access-rules.ts';
import { maskValue } from './masking.ts';
import { type DataSubject, type PrivacyClass, privacyClassOf } from './privacy-class.ts';

/** One field of a record as a viewer may see it. */
export interface ShownField {
  readonly class: PrivacyClass;
  readonly disclosure: Disclosure;
  /** The value, or what its mask lets through; absent unless `disclosure` is `plain` or `masked`. */
  readonly value?: unknown;
}

/** A record as a viewer may see it. Fields that the record does not have, and fields that are hidden, are not there. */
export interface RecordView {
  readonly kind: RecordKind;
  readonly fields: { readonly [name: string]: ShownField };
}

/** Who looks at what, and when. */
export interface ViewQuestion {
  readonly kind: RecordKind;
  /** The fields of the kind, such as `minorFields`. They are asked for, so that a page loads those that it shows. */
  readonly fields: Fields;
  readonly record: object;
  /** The minor whom the record is about. Without it every field about a minor is kept as of a child under 14. */
  readonly subject?: DataSubject;
  readonly viewer: Viewer;
  readonly on: CivilDate;
  /** By default the rules of the house. */
  readonly rules?: readonly AccessRule[];
}

/**
 * A record as a viewer may see it on a day. This is what goes to a page: what is masked or hidden is not in it. It fails
 * closed: a field that nothing describes is hidden, a value that has no mask is not masked but left out, and a record
 * within a record shows only what may be shown of it.
 *
 * @example
 * const question = { kind: 'minor', fields: minorFields, record: { id: 'm-1', name: '王示例', birthDate: '2010-06-01' }, subject: { birthDate: '2010-06-01' }, on: '2025-06-01' }
 * recordView({ ...question, viewer: { role: 'childSupervisor', purpose: 'supervision', assigned: false } }).fields.name // => { class: 'C3', disclosure: 'masked', value: '王*' }
 * Object.keys(recordView({ ...question, viewer: { role: 'volunteer', assigned: false } }).fields) // => []
 */
export function recordView(question: ViewQuestion): RecordView {
  const { kind, fields, record } = question;
  return { kind, fields: Object.fromEntries(shownFields(record, fields, kind, question)) };
}

function shownFields(
  record: object,
  fields: Fields,
  prefix: string,
  question: ViewQuestion,
): (readonly [string, ShownField])[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined || value === undefined) return [];
    const shown = shownField(field, value, `${prefix}.${name}`, question);
    return shown.disclosure === 'hidden' ? [] : [[name, shown] as const];
  });
}

function shownField(field: Field, value: unknown, name: string, question: ViewQuestion): ShownField {
  const { subject = {}, viewer, on, rules = houseAccessRules } = question;
  const privacyClass = privacyClassOf(field, subject, on);
  const disclosure = disclosureFor(viewer, privacyClass, name, rules);
  if (disclosure === 'hidden' || disclosure === 'existence') return { class: privacyClass, disclosure };
  if (field.fields !== undefined) {
    return { class: privacyClass, disclosure, value: shownWithin(field.fields, value, name, question) };
  }
  if (disclosure === 'plain') return { class: privacyClass, disclosure, value };
  const masked = maskValue(field.mask, value, on);
  return masked === undefined
    ? { class: privacyClass, disclosure: 'existence' }
    : { class: privacyClass, disclosure, value: masked };
}

/** A record or a list of records within a field: each of their fields is judged by itself. */
function shownWithin(fields: Fields, value: unknown, name: string, question: ViewQuestion): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shownWithin(fields, item, name, question));
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(
    shownFields(value, fields, name, question)
      .filter(([, shown]) => 'value' in shown)
      .map(([key, shown]) => [key, shown.value]),
  );
}
