/**
 * The packs that the product ships, lowest layer first, without their cases.
 *
 * @example
 * packs.some((pack) => pack.pack === 'cn-sh-changning') // => true
 */
export { packs } from '../generated/packs.js';
