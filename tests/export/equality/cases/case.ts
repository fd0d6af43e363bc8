/** Arguments as a formula has them. */
export interface Case {
  readonly name: string
  readonly given: readonly string[]
}

type Options = readonly (readonly string[])[]

/** One function on each of the ranges with each list of further arguments. */
export const onEach = (name: string, ranges: readonly string[], options: Options): Case[] =>
  ranges.flatMap((range) => options.map((rest) => ({ name, given: [range, ...rest] })))
