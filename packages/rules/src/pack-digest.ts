import { digestOf } from './digest.ts';
import type { Json } from './json.ts';
import type { Pack } from './pack.ts';

/**
 * Digest of what a pack decides with: all of its content but the cases, which decide nothing, and the places it was
 * read from.
 */
export function digestOfPack(pack: Omit<Pack, 'digest'>): string {
  const { cases: _cases, origin: _origin, digest: _digest, ...content } = pack as Pack;
  return digestOf(content as unknown as Json);
}

/**
 * Whether a pack still is what was published under its digest: a version never changes, a change is a new version.
 *
 * @example
 * verifyDigest({ ...pack, title: { zh: '改', en: 'changed' } }) // => false
 */
export function verifyDigest(pack: Pack): boolean {
  return digestOfPack(pack) === pack.digest;
}
