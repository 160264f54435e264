import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { Json } from './json.ts';

/**
 * SHA-256 of a JSON document in canonical form: the same for the same content, however it was written.
 *
 * @example
 * digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // => true
 */
export function digestOf(document: Json): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(document))))}`;
}
