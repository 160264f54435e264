import { describe, expect, it } from 'vitest';
import { placesIn, syntaxSlipOf } from './json-place.ts';

function slipOf(text: string): ReturnType<typeof syntaxSlipOf> | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return syntaxSlipOf(text, error);
  }
}

describe('the place of a slip', () => {
  it.each([
    ['{\n  "a": }', { line: 2, column: 8, found: '`}`' }],
    ['{"a": 1,}', { line: 1, column: 9, found: '`}`' }],
    ['[1, 2', { line: 1, column: 6, found: 'the end of the file' }],
    ['{"a" 王小明}', { line: 1, column: 6, found: 'other text' }],
    ['{\n "a": "b\tc"}', { line: 2, column: 9, found: 'other text' }],
  ])('of %j', (text, slip) => {
    expect(slipOf(text)).toEqual(slip);
  });
});

describe('the place of a problem in a document', () => {
  const place = placesIn('{\n  "station": {\n    "openning": {},\n    "zones": [{ "kind": "x" }]\n  }\n}');
  const problem = { code: 'x', message: 'is wrong' };

  it('is that of what its pointer names', () => {
    expect(place({ ...problem, pointer: '/station/zones/0/kind' })).toMatchObject({ line: 4, column: 17 });
  });

  it('is that of the record when what it names is missing', () => {
    expect(place({ ...problem, message: '`name` is missing', pointer: '/station/name' })).toMatchObject({
      line: 2,
      column: 3,
    });
  });

  it('is that of an unknown field, not only of its record', () => {
    expect(place({ ...problem, message: '`openning` is not a field', pointer: '/station' })).toMatchObject({
      line: 3,
      column: 5,
    });
  });

  it('is nowhere for a problem of the command line', () => {
    expect(place(problem)).toEqual(problem);
  });
});
