const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 2000;

/**
 * How many bytes the files of a zip archive claim to unpack to, from its directory alone; `undefined` when it has none
 * that can be read, has more than 2000 files, or is of the 64-bit kind, which no ledger needs. A file that unpacks to
 * more than it claims is stopped there by the library.
 *
 * @example
 * unpackedSize(new Uint8Array([1, 2, 3])) // => undefined
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  if (entries > MOST_ENTRIES) return undefined;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** The end of the directory stands last, before a comment of unknown length. */
function endOfDirectory(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - SHORTEST_END - LONGEST_COMMENT);
  for (let at = view.byteLength - SHORTEST_END; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
