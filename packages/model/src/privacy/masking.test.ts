import { civilDate } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandOf, maskAddress, maskName, maskNumber, maskPhone, maskValue } from './masking.ts';

describe('a masked name', () => {
  it.each([
    ['王示例', '王*'],
    ['王例', '王*'],
    ['欧阳示例', '欧阳*'],
    ['欧阳', '欧*'],
    [' 李样本 ', '李*'],
    ['𠮷示例', '𠮷*'],
    ['', '*'],
  ])('of `%s` is `%s`', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('a masked telephone number', () => {
  it.each([
    ['13800001234', '138******34'],
    ['+86 138 0000 1234', '138******34'],
    ['021-00001234', '***'],
    ['12355', '12355'],
    ['王示例的手机', '***'],
  ])('of `%s` is `%s`', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('a masked number', () => {
  it('shows neither the date of birth nor the last four characters', () => {
    expect(maskNumber('11010519491231002X')).toBe('11****************');
  });
});

describe('a masked address', () => {
  it.each([
    ['梧桐里街道虚构路1弄2号301室', '梧桐里街道虚构路***'],
    ['虚构路18号', '虚构路***'],
    ['虚构小区3号楼', '***'],
    ['18号', '***'],
  ])('of `%s` is `%s`', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});

describe('an age band', () => {
  it.each([
    ['2025-06-01', '0-2'],
    ['2022-06-01', '3-5'],
    ['2011-06-02', '12-13'],
    ['2011-06-01', '14-15'],
    ['2007-06-02', '16-17'],
    ['2007-06-01', '18+'],
    ['2025-06-02', undefined],
  ])('of somebody born on %s is %s', (birthDate, band) => {
    expect(ageBandOf(civilDate(birthDate), civilDate('2025-06-01'))).toBe(band);
  });
});

describe('masking', () => {
  it('lets nothing through that it does not understand', () => {
    const on = civilDate('2025-06-01');
    expect(maskValue('ageBand', '不详', on)).toBeUndefined();
    expect(maskValue('name', 7, on)).toBeUndefined();
    expect(maskValue(undefined, 'anything', on)).toBeUndefined();
  });

  it('keeps a given name to itself, however long it is', () => {
    const given = fc.string({ unit: fc.constantFrom(...'示例样本虚构假'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom('王', '李', '欧阳'),
        given,
        (surname, name) => maskName(surname + name) === `${surname}*`,
      ),
    );
  });
});
