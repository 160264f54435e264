import type { IdentifierReading } from './identifier-reading.ts';

/** How far down a division code goes. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'street' | 'community';

/** What a division code says. The parts are codes of their own, without trailing zeros. */
export interface DivisionCode {
  readonly level: DivisionLevel;
  readonly province: string;
  readonly city?: string;
  readonly county?: string;
  readonly street?: string;
  readonly community?: string;
}

/**
 * Reads a division code: 2, 4, 6, 9 or 12 digits (GB/T 2260 and the statistical code); trailing zeros mean that it
 * goes no further down. Whether such a place exists is not asked.
 *
 * @example
 * readDivisionCode('310105008') // => { valid: true, value: { level: 'street', province: '31', city: '3101', county: '310105', street: '310105008' } }
 * readDivisionCode('310105000000') // => { valid: true, value: { level: 'county', province: '31', city: '3101', county: '310105' } }
 * readDivisionCode('3101050') // => { valid: false, flaw: 'length' }
 */
export function readDivisionCode(text: string): IdentifierReading<DivisionCode> {
  if (!/^\d*$/.test(text)) return { valid: false, flaw: 'characters' };
  if (![2, 4, 6, 9, 12].includes(text.length)) return { valid: false, flaw: 'length' };
  if (!/^[1-9]\d/.test(text)) return { valid: false, flaw: 'division' };
  const part = (from: number, to: number) => {
    const digits = text.slice(from, to);
    return digits === '' || /^0+$/.test(digits) ? undefined : text.slice(0, to);
  };
  const [city, county, street, community] = [part(2, 4), part(4, 6), part(6, 9), part(9, 12)];
  const parts = [city, county, street, community];
  const depth = parts.indexOf(undefined);
  if (depth !== -1 && parts.slice(depth).some((code) => code !== undefined)) return { valid: false, flaw: 'division' };
  const level = (['province', 'city', 'county', 'street', 'community'] as const)[depth === -1 ? 4 : depth];
  return {
    valid: true,
    value: {
      level: level ?? 'province',
      province: text.slice(0, 2),
      ...(city === undefined ? {} : { city }),
      ...(county === undefined ? {} : { county }),
      ...(street === undefined ? {} : { street }),
      ...(community === undefined ? {} : { community }),
    },
  };
}

/**
 * Whether a place lies within another, or is it.
 *
 * @example
 * divisionLiesIn('310105008', '310105') // => true
 * divisionLiesIn('310105008000', '310105008') // => true
 * divisionLiesIn('350582001', '310105') // => false
 */
export function divisionLiesIn(code: string, within: string): boolean {
  const [place, area] = [readDivisionCode(code), readDivisionCode(within)];
  if (!place.valid || !area.valid) return false;
  const codeAt = (level: DivisionLevel) => (level === 'province' ? place.value.province : place.value[level]);
  const { level } = area.value;
  return (
    codeAt(level) !== undefined && codeAt(level) === (level === 'province' ? area.value.province : area.value[level])
  );
}
