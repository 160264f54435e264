import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, padBefore, padTo, wrapText } from './text-layout.ts';

describe('text on a terminal', () => {
  it('counts two columns for a Chinese character', () => {
    expect(columnsOf('每周5天')).toBe(7);
    expect(padTo('天数', 6)).toBe('天数  ');
    expect(padBefore('天数', 6)).toBe('  天数');
    expect(padTo('天数', 2)).toBe('天数');
  });

  it.each([
    ['每周至少开放五天。', 10, ['每周至少', '开放五天。']],
    ['open on five days', 9, ['open on', 'five days']],
    ['依据 cn-sh#demo/days 判定', 16, ['依据', 'cn-sh#demo/days', '判定']],
    ['', 10, ['']],
  ])('breaks `%s` at %i columns', (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  it('never begins a line with a closing mark, and keeps a number with what it counts', () => {
    const text = '2025年第12周（3月17日至23日）达到时长的开放只有4天，要求不少于5天；当周停开2天，若不停开可达到要求。';
    for (let columns = 12; columns < 60; columns += 1) {
      for (const line of wrapText(text, columns)) {
        expect(line).not.toMatch(/^[，。；）年月日天]/);
        expect(line).not.toMatch(/（$/);
      }
    }
  });

  it('loses no character and never runs over', () => {
    const text = fc.string({ unit: fc.constantFrom('天', '每', '，', '（', '）', 'a', '7', ' ', '-'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (written, columns) => {
        const lines = wrapText(written, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
