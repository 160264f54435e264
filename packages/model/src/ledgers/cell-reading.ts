import { isCivilDate } from '@hutong/calendar';
import { type CodeList, LOCAL_CODE } from '../code-list.ts';
import { recordCategories } from '../code-lists/record-categories.ts';
import { recordKinds as offenceKinds } from '../code-lists/record-kinds.ts';
import { nearestName } from '../nearest-name.ts';
import type { CellForm } from './ledger.ts';
import { type Cell, dayOfSerial } from './workbook.ts';

/** What a cell says for its column, or why it cannot be read. The cell's own text is never part of the answer. */
export type CellReading =
  | { readonly found: true; readonly value: unknown }
  | { readonly found: false; readonly expected: string; readonly hint?: string };

/** Finds the id of a record that a cell names, or says how many have that name. */
export type ReferenceFinder = (kind: string, text: string) => string | 'none' | 'several';

const found = (value: unknown): CellReading => ({ found: true, value });
const notFound = (expected: string, hint?: string): CellReading => ({
  found: false,
  expected,
  ...(hint === undefined ? {} : { hint }),
});

/** Reads a cell that is not empty in the form of its column. */
export function readCell(cell: Cell, form: CellForm, find: ReferenceFinder): CellReading {
  if (cell.kind === 'unusable') {
    return notFound(cell.why === 'formula' ? 'a value: the formula has none stored' : 'a value, not an error');
  }
  switch (form.kind) {
    case 'text':
      return found(textOf(cell));
    case 'date':
      return readDay(cell);
    case 'dayOrMoment':
      return readMoment(cell);
    case 'yesNo':
      return readYesNo(cell);
    case 'count':
    case 'childSocialWorkMinutes':
      return readCount(cell);
    case 'code':
      return readCode(textOf(cell), form.list);
    case 'codes':
      return readCodes(textOf(cell), form.list);
    case 'reference':
      return readReference(textOf(cell), form.to, find);
    case 'offenceRecords':
      return readOffenceRecords(textOf(cell));
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
/** Minutes since midnight as HH:mm. */
export const clockOf = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'flag':
      return cell.flag ? '是' : '否';
    case 'moment':
      return cell.minutes === 0 ? cell.day : `${cell.day} ${clockOf(cell.minutes)}`;
    case 'time':
      return clockOf(cell.minutes);
    default:
      return '';
  }
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const DAY_WITH_TIME = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[ T](\d{1,2})[:：](\d{2})$/;
const aDay = 'a day, such as 2025-04-03 or 2025年4月3日';

function dayIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

function readDay(cell: Cell): CellReading {
  if (cell.kind === 'moment') return found(cell.day);
  // Numbers of days from 1954 to 2119; any other number in a column of dates is a mistake.
  if (cell.kind === 'number') {
    return cell.number >= 20_000 && cell.number <= 80_000 ? found(dayOfSerial(cell.number)) : notFound(aDay);
  }
  const day = cell.kind === 'text' ? dayIn(cell.text) : undefined;
  return day === undefined ? notFound(aDay) : found(day);
}

function readMoment(cell: Cell): CellReading {
  if (cell.kind === 'moment' && cell.minutes > 0) return found(`${cell.day}T${clockOf(cell.minutes)}:00+08:00`);
  const [, dayText = '', hour = '', minute = ''] = (cell.kind === 'text' && DAY_WITH_TIME.exec(cell.text)) || [];
  const day = dayIn(dayText);
  if (day === undefined) return readDay(cell);
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  return isTime ? found(`${day}T${hour.padStart(2, '0')}:${minute}:00+08:00`) : notFound(`${aDay}, with a time`);
}

const YES = ['是', '有', '√', '✓', 'y', 'yes', 'true', '1'];
const NO = ['否', '无', '×', '✗', 'n', 'no', 'false', '0'];

function readYesNo(cell: Cell): CellReading {
  if (cell.kind === 'flag') return found(cell.flag);
  const word = textOf(cell).toLowerCase();
  if (YES.includes(word)) return found(true);
  return NO.includes(word) ? found(false) : notFound('是 or 否');
}

function readCount(cell: Cell): CellReading {
  const number =
    cell.kind === 'number' ? cell.number : Number(/^(\d+)\s*(?:人|分钟|次)?$/.exec(textOf(cell))?.[1] ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? found(number) : notFound('a whole number');
}

/** A code by itself or by its words. */
export function codeNamed(text: string, list: CodeList): string | undefined {
  const codes = Object.entries(list.codes);
  const named = codes.find(([code, { zh, en }]) =>
    [code, zh, en].some((word) => word.toLowerCase() === text.toLowerCase()),
  );
  return named?.[0] ?? (list.open && LOCAL_CODE.test(text) ? text : undefined);
}

function readCode(text: string, list: CodeList): CellReading {
  const code = codeNamed(text, list);
  if (code !== undefined) return found(code);
  const words = Object.values(list.codes).map(({ zh }) => zh);
  const near = nearestName(text, words);
  return notFound(`one of ${words.join('、')}`, near === undefined ? undefined : `did you mean ${near}?`);
}

const PARTS = /[、，,;；\n]+/g;

function readCodes(text: string, list: CodeList): CellReading {
  // Words may hold the sign that parts them: 志愿服务、社会实践 are two, 未保法、未保条例 is one.
  const whole = codeNamed(text, list);
  if (whole !== undefined) return found([whole]);
  const readings = partedWords(text, list).map((word) => readCode(word, list));
  const unread = readings.find((reading) => !reading.found);
  return unread ?? found(readings.map((reading) => (reading.found ? reading.value : undefined)));
}

function partedWords(text: string, list: CodeList): readonly string[] {
  const ends = [...text.matchAll(PARTS)].map(({ index, 0: sign }) => ({ at: index, next: index + sign.length }));
  const words: string[] = [];
  for (let from = 0; from < text.length; ) {
    const stops = [...ends.filter(({ at }) => at >= from), { at: text.length, next: text.length }];
    // The longest run that is a word of the list is taken for one.
    const whole = stops.findLast(({ at }) => codeNamed(text.slice(from, at).trim(), list) !== undefined);
    const stop = whole ?? stops[0] ?? { at: text.length, next: text.length };
    words.push(text.slice(from, stop.at).trim());
    from = stop.next;
  }
  return words.filter((word) => word !== '');
}

function readReference(text: string, to: string, find: ReferenceFinder): CellReading {
  const id = find(to, text);
  if (id === 'several') return notFound('an id: there are several of this name');
  if (id !== 'none') return found(id);
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(text) ? found(text) : notFound('an id, or a name that is on record');
}

function readOffenceRecords(text: string): CellReading {
  const records = text.split(PARTS).map((part) => {
    const [, category = '', kind = ''] = /^(.+?)[（(](.+?)[）)]$/.exec(part.trim()) ?? [];
    return { category: codeNamed(category, recordCategories), kind: codeNamed(kind, offenceKinds) };
  });
  const isRead = records.every(({ category, kind }) => category !== undefined && kind !== undefined);
  return isRead ? found(records) : notFound('类别（性质）, such as 虐待（行政处罚）');
}
