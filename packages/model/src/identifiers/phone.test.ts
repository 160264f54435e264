import { describe, expect, it } from 'vitest';
import { phoneKind } from './phone.ts';

describe('a telephone number', () => {
  it.each([
    ['12345', 'hotline'],
    ['12355', 'hotline'],
    ['110', 'hotline'],
    ['13800000000', 'mobile'],
    ['+86 138-0000-0000', 'mobile'],
    ['(021) 00000000', 'other'],
    ['12', undefined],
    ['无', undefined],
    ['021-0000转12', undefined],
    ['123456789012345678901', undefined],
  ])('`%s` is %s', (text, kind) => {
    expect(phoneKind(text)).toBe(kind);
  });
});
