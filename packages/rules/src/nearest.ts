/**
 * The known name that is nearest to a misspelt one, for "did you mean"; nothing when none is near.
 *
 * @example
 * nearestName('minOpenDayPerWeek', ['minOpenDaysPerWeek', 'holidayBasis']) // => 'minOpenDaysPerWeek'
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance; gives up with `limit` once it cannot stay below it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}

/** The hint of a problem: the known name that was probably meant, where one is near. */
export function nearHint(name: string, known: Iterable<string>): { readonly hint?: string } {
  const near = nearestName(name, known);
  return near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
}
