import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';
import type { Json } from './json.ts';

describe('canonicalJson', () => {
  it('puts keys in order and numbers in one form', () => {
    expect(canonicalJson(JSON.parse('{ "b": [1, 2.0, 1e2], "a": "未" }') as Json)).toBe('{"a":"未","b":[1,2,100]}');
  });

  it('leaves out a key without a value', () => {
    expect(canonicalJson({ a: undefined, b: 1 } as unknown as Json)).toBe('{"b":1}');
  });

  it('says the same as the document it came from, whatever the document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        // JSON has one zero.
        const plain = JSON.parse(JSON.stringify(document)) as Json;
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(JSON.parse(canonicalJson(plain)) as Json)).toBe(canonicalJson(plain));
      }),
    );
  });

  it('refuses a document nested beyond all reason instead of failing', () => {
    let deep: Json = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow('documentTooDeep');
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the canonical text', () => {
    expect(digestOf({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(digestOf({ b: 1, a: 2 })).toBe(digestOf({ a: 2, b: 1 }));
  });
});
