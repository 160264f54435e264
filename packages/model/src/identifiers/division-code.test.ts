import { describe, expect, it } from 'vitest';
import { divisionLiesIn, readDivisionCode } from './division-code.ts';
import { divisionOf, divisions } from './divisions.ts';

describe('a division code', () => {
  it.each([
    ['31', 'province'],
    ['3101', 'city'],
    ['310105', 'county'],
    ['310105002', 'street'],
    ['310105002000', 'street'],
    ['310105002001', 'community'],
  ])('%s goes down to the %s', (code, level) => {
    expect(readDivisionCode(code)).toMatchObject({ valid: true, value: { level } });
  });

  it.each([
    ['', 'length'],
    ['3101050', 'length'],
    ['31010A', 'characters'],
    ['0101', 'division'],
    ['310000002', 'division'],
  ])('`%s` is refused', (code, flaw) => {
    expect(readDivisionCode(code)).toEqual({ valid: false, flaw });
  });

  it('lies in what lies above it, and in nothing beside it', () => {
    expect(divisionLiesIn('310105002001', '310105')).toBe(true);
    expect(divisionLiesIn('310105', '310105002')).toBe(false);
    expect(divisionLiesIn('310105002', '310104')).toBe(false);
    expect(divisionLiesIn('not a code', '31')).toBe(false);
  });
});

describe('the streets of the documents', () => {
  it('are six, by their codes', () => {
    expect(divisions.filter((place) => 'inDocuments' in place).map(({ zh, code }) => `${zh} ${code}`)).toEqual([
      '江苏路街道 310105002',
      '周家桥街道 310105005',
      '天山路街道 310105006',
      '仙霞新村街道 310105008',
      '新泾镇 310105102',
      '青阳街道 350582001',
    ]);
  });

  it('are found with and without trailing zeros', () => {
    expect(divisionOf('350582001000')?.zh).toBe('青阳街道');
    expect(divisionOf('321324001')).toBeUndefined();
  });
});
