/** One of several ways to do the same work, cut into equal slices. */
export interface Contender<Name extends string = string> {
  readonly name: Name;
  slice(index: number): unknown;
}

export interface Rounds {
  readonly slices: number;
  readonly rounds: number;
  /** Rounds before the clock counts: code is compiled and caches are filled. */
  readonly warmUp: number;
}

/**
 * Runs all contenders slice by slice beside each other, turning their order round each time, so that a
 * busy neighbour and the order hit all alike. Answers each one's milliseconds per round.
 */
export async function interleaved<Name extends string>(
  contenders: readonly Contender<Name>[],
  { slices, rounds, warmUp }: Rounds,
): Promise<Record<Name, number[]>> {
  const millis = Object.fromEntries(contenders.map(({ name }) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round += 1) {
    const spent = new Map<Name, number>();
    for (let index = 0; index < slices; index += 1) {
      for (const contender of inTurn(contenders, round + index)) {
        const began = performance.now();
        await contender.slice(index);
        const took = performance.now() - began;
        spent.set(contender.name, (spent.get(contender.name) ?? 0) + took);
      }
    }
    if (round >= 0) for (const { name } of contenders) millis[name].push(spent.get(name) ?? 0);
  }
  return millis;
}

/**
 * The same for contenders that time themselves: one round each beside each other, in turning order. What
 * `round` answers is its milliseconds; rounds of the warm-up come first and are not kept.
 */
export async function sideBySide<Name extends string>(
  contenders: Readonly<Record<Name, (round: number) => Promise<number>>>,
  { rounds, warmUp }: Omit<Rounds, 'slices'>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const millis = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < warmUp + rounds; round += 1)
    for (const name of inTurn(names, round)) {
      const took = await contenders[name](round);
      if (round >= warmUp) millis[name].push(took);
    }
  return millis;
}

const inTurn = <T>(items: readonly T[], turn: number): readonly T[] =>
  turn % 2 === 0 ? items : [...items].reverse();

/** How long each of these took, one after the other, after `warmUp` that do not count. */
export async function timed(
  work: (index: number) => unknown,
  { times, warmUp }: { readonly times: number; readonly warmUp: number },
): Promise<number[]> {
  const millis: number[] = [];
  for (let index = -warmUp; index < times; index += 1) {
    const began = performance.now();
    await work(index < 0 ? index + warmUp : index);
    if (index >= 0) millis.push(performance.now() - began);
  }
  return millis;
}
