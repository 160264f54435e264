/** Times of one contestant, a figure a round, in milliseconds. */
export type Times<Name extends string> = { readonly [name in Name]: readonly number[] };

/**
 * Runs contestants in turn, round after round and each round beginning with another, so that whatever else the machine
 * does meets all of them alike. Ratios are taken within a round.
 */
export function interleaved<Name extends string>(
  contestants: { readonly [name in Name]: () => void },
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Times<Name> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as { [name in Name]: number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + warmUp) % names.length];
      if (name === undefined) continue;
      const start = performance.now();
      contestants[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The median over the rounds of how many times longer the second took than the first. */
export function ratioOf<Name extends string>(times: Times<Name>, first: Name, second: Name): number {
  return medianOf(times[first].map((time, round) => (times[second][round] ?? Number.NaN) / time));
}
