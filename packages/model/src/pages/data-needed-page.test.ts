import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-list.ts';
import { codeLists } from '../code-lists/code-lists.ts';
import { dossierFields } from '../fields/dossier.ts';
import { fieldAt } from '../fields/field-at.ts';
import { recordFields } from '../fields/record-fields.ts';
import { dataNeededPage, type FieldAnswer, readAnswer } from './data-needed-page.ts';

interface Clause {
  readonly clause: string;
  readonly computable: 'computed' | 'attested' | 'informational';
  readonly dataNeeded: readonly string[];
}

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data-needed/${file}.json`, import.meta.url), 'utf8'));
const clauses = data('clauses') as readonly Clause[];
const fields = data('fields') as Readonly<Record<string, string>>;
const computed = clauses.filter(({ computable }) => computable === 'computed');

/** The field that an answer names, or nothing when there is no such field. */
function fieldOf(path: string) {
  const [root = '', ...rest] = path.split('.');
  const start = { ...recordFields, station: dossierFields.station?.fields, street: dossierFields.street?.fields }[root];
  return start === undefined ? undefined : fieldAt(start, rest);
}

describe('the facts that computed clauses need', () => {
  it('are those of all 155 of them', () => {
    expect(computed).toHaveLength(155);
    expect(clauses).toHaveLength(472);
  });

  it('are each answered by a field, by the calendar or by a pack', () => {
    const needed = computed.flatMap(({ dataNeeded }) => dataNeeded);
    expect(needed.filter((fact) => fields[fact] === undefined)).toEqual([]);
  });

  it('are not answered by a field that does not exist, or by a code that is not on its list', () => {
    const wrong = Object.entries(fields).filter(([, answer]) => {
      const reading = readAnswer(answer);
      if (reading.kind !== 'field') return false;
      const field = fieldOf(reading.path);
      return (
        field === undefined ||
        (reading.code !== undefined && !codesOf(field.codes ?? codeLists.sexes).includes(reading.code as never))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are not asked of a pack where the dossier has them', () => {
    const outside = Object.entries(fields).filter(([, answer]) => readAnswer(answer).kind !== 'field');
    expect(outside.map(([fact]) => fact)).toEqual([
      'CalendarDay.type',
      'DistrictRuleset.parameters[]',
      'Entitlement.rehab.maxAge',
      'HolidayCalendar',
      'HolidayCalendar.days[].type',
      'HolidayCalendar.periods[]',
      'RuleConfig.recheckInterval',
      'Station.timezone',
      'WorkingDayCalendar',
    ]);
  });

  it('stand in the table of the documentation', async () => {
    const table = dataNeededPage(computed, fields, (path) => fieldOf(path)?.title);
    await expect(table).toMatchFileSnapshot('../../../../docs/model/data-needed.md');
  });
});

describe('the sources of the code lists', () => {
  const ids = new Set(clauses.map(({ clause }) => clause));
  const documents = /^(?:sh-2023-2|sh-2022-1|cn-demo|cn-2021|jj-qy-2023-21)\./;

  it('are clauses that exist', () => {
    const sources = Object.values(codeLists).flatMap((list) => [
      list.source,
      ...Object.values(list.codes as Readonly<Record<string, { readonly source?: string }>>).flatMap(
        ({ source }) => source ?? [],
      ),
    ]);
    expect(sources.filter((source) => documents.test(source) && !ids.has(source))).toEqual([]);
  });
});

describe('an answer', () => {
  it.each<[string, FieldAnswer]>([
    ['visit.mode=inPerson', { kind: 'field', path: 'visit.mode', code: 'inPerson' }],
    ['case.actions @ stages[].stage', { kind: 'field', path: 'case.actions', derived: 'stages[].stage' }],
    ['station.id', { kind: 'field', path: 'station.id' }],
    ['pack: a parameter', { kind: 'pack', what: 'a parameter' }],
    ['calendar: chinaCalendar', { kind: 'calendar', what: 'chinaCalendar' }],
  ])('`%s` is read', (answer, reading) => {
    expect(readAnswer(answer)).toEqual(reading);
  });
});
