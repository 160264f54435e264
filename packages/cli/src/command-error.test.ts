import { describe, expect, it } from 'vitest';
import { problemLine } from './command-error.ts';

describe('a problem as one line', () => {
  const problem = {
    code: 'unknownField',
    message: '`openning` is not a field of this record',
    file: 'dossier.json',
    line: 3,
    column: 5,
    pointer: '/station',
    expected: 'one of id, opening',
    received: '`openning`',
    hint: 'did you mean `opening`?',
  };

  it('says place, code, what was expected, what came and the nearest name, in English', () => {
    expect(problemLine(problem, 'en')).toBe(
      'dossier.json:3:5: unknownField: at /station: `openning` is not a field of this record, expected one of id, opening, got `openning`; did you mean `opening`?',
    );
  });

  it('says the same in Chinese', () => {
    expect(problemLine(problem, 'zh')).toBe(
      'dossier.json:3:5: unknownField：/station：没有这个字段：`openning`，应为以下之一 id, opening。是否想写 `opening`？',
    );
    expect(problemLine({ code: 'invalidType', message: 'x', expected: 'a list', received: 'nothing' }, 'zh')).toBe(
      'invalidType：类型不对，应为列表，实为空缺。',
    );
  });

  it('keeps to English where a code has no Chinese yet', () => {
    expect(problemLine({ code: 'neverHeardOf', message: 'something is odd' }, 'zh')).toBe(
      'neverHeardOf: something is odd',
    );
  });
});
