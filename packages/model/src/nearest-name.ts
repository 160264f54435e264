/**
 * The known name that a misspelt one most likely stands for, or `undefined` when none is near. At most a third of the
 * letters may differ, so that a hint is never a wild guess.
 *
 * @example
 * nearestName('openning', ['opening', 'operation']) // => 'opening'
 * nearestName('colour', ['opening', 'operation']) // => undefined
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let allowed = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance > allowed || (nearest !== undefined && distance === allowed)) continue;
    nearest = candidate;
    allowed = distance;
  }
  return nearest;
}

function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const substituted = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substituted));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
