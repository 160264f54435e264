import { ageOn, type CivilDate } from '@hutong/calendar';
import type { MaskKind } from '../fields/field.ts';
import { phoneKind } from '../identifiers/phone.ts';

const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '独孤',
  '南宫',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '长孙',
  '宇文',
  '端木',
  '轩辕',
  '百里',
  '呼延',
];

/**
 * A name as its surname and one mark, whatever its length, so that the mask does not tell how long it is. Names that
 * are not written in Chinese show their first letter only.
 *
 * @example
 * maskName('王示例') // => '王*'
 * maskName('欧阳示') // => '欧阳*'
 * maskName('Ann Example') // => 'A*'
 */
export function maskName(name: string): string {
  const trimmed = name.trim();
  const compound = COMPOUND_SURNAMES.find((surname) => trimmed.startsWith(surname) && trimmed.length > surname.length);
  return `${compound ?? [...trimmed][0] ?? ''}*`;
}

/**
 * A mobile number with its first three and last two digits; a hotline as it is; of any other number nothing.
 *
 * @example
 * maskPhone('13800001234') // => '138******34'
 * maskPhone('12345') // => '12345'
 * maskPhone('021-00001234') // => '***'
 */
export function maskPhone(phone: string): string {
  switch (phoneKind(phone)) {
    case 'hotline':
      return phone.trim();
    case 'mobile': {
      const digits = phone.replaceAll(/\D/g, '').slice(-11);
      return `${digits.slice(0, 3)}******${digits.slice(-2)}`;
    }
    default:
      return '***';
  }
}

/**
 * A number that names a person, with the first two characters only. The customary mask, first six and last four, gives
 * the whole ID number away beside a date of birth.
 *
 * @example
 * maskNumber('11010519491231002X') // => '11****************'
 */
export function maskNumber(number: string): string {
  return `${number.slice(0, 2)}${'*'.repeat(Math.max(0, number.length - 2))}`;
}

/** A range of ages that is shown instead of a date of birth. */
export type AgeBand = '0-2' | '3-5' | '6-11' | '12-13' | '14-15' | '16-17' | '18+';

const BANDS: readonly (readonly [from: number, band: AgeBand])[] = [
  [18, '18+'],
  [16, '16-17'],
  [14, '14-15'],
  [12, '12-13'],
  [6, '6-11'],
  [3, '3-5'],
  [0, '0-2'],
];

/**
 * The band of ages that a person is in on a day; `undefined` for a birth after it. The bands part at 14 and 18, where
 * the law draws its lines.
 *
 * @example
 * ageBandOf('2011-06-01', '2025-05-31') // => '12-13'
 * ageBandOf('2011-06-01', '2025-06-01') // => '14-15'
 */
export function ageBandOf(birthDate: CivilDate, on: CivilDate): AgeBand | undefined {
  if (birthDate > on) return undefined;
  const age = ageOn(birthDate, on, { leapBirthday: 'march1' });
  return BANDS.find(([from]) => age >= from)?.[1];
}

/**
 * An address down to its street or road, without number and flat; `***` where no such part is found.
 *
 * @example
 * maskAddress('梧桐里街道虚构路1弄2号301室') // => '梧桐里街道虚构路***'
 * maskAddress('村东头第三家') // => '***'
 */
export function maskAddress(address: string): string {
  const road = /^[^\d]*?(?:街道|镇|路|街|大道)(?:[^\d]*?(?:路|街|大道))?/.exec(address)?.[0];
  return road === undefined ? '***' : `${road}***`;
}

/**
 * A value as much of it as its mask lets through, or `undefined` when nothing: masking fails closed.
 *
 * @example
 * maskValue('name', '王示例', '2025-06-01') // => '王*'
 * maskValue('ageBand', '2011-06-01', '2025-06-01') // => '14-15'
 * maskValue(undefined, '王示例', '2025-06-01') // => undefined
 * maskValue('phone', { number: '13800001234' }, '2025-06-01') // => undefined
 */
export function maskValue(mask: MaskKind | undefined, value: unknown, on: CivilDate): string | undefined {
  if (mask === undefined || typeof value !== 'string') return undefined;
  switch (mask) {
    case 'name':
      return maskName(value);
    case 'phone':
      return maskPhone(value);
    case 'number':
      return maskNumber(value);
    case 'address':
      return maskAddress(value);
    case 'ageBand':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ageBandOf(value as CivilDate, on) : undefined;
  }
}
