/**
 * Where a key moves the focus in a row of items that is one stop of the Tab key: arrows one on or back, Page Up and Page
 * Down a whole line, Home and End to the ends. Nothing for keys that move nothing.
 *
 * @example
 * nextPosition('ArrowRight', { at: 50, count: 52, line: 13 }) // => 51
 * nextPosition('PageDown', { at: 50, count: 52, line: 13 }) // => 51
 */
export function nextPosition(
  key: string,
  { at, count, line }: { readonly at: number; readonly count: number; readonly line: number },
): number | undefined {
  const target = new Map([
    ['ArrowRight', at + 1],
    ['ArrowDown', at + 1],
    ['ArrowLeft', at - 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + line],
    ['PageUp', at - line],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}
