/** Numbers in no order, the same in every run: Marsaglia's xorshift. */
export const randomBelow = (seed = 20251121) => {
  let state = seed
  return (end) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
}
