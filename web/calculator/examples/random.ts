/** A small generator that gives the same order on every machine: examples look alike for everybody. */

/** Numbers in [0, 1) by Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8(14), 2003). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** `counts[i]` times the value `first + i`. */
export function expanded(counts: readonly number[], first: number): number[] {
  return counts.flatMap((count, index) => new Array<number>(count).fill(first + index))
}
