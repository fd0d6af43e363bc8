/** One call of a function, as a cell would make it. */
import type { Argument, CellError, Language, Loyalty, Reading, Rectangle, Result } from '../contract.ts'

export interface ComputeRequest {
  readonly function: string
  readonly arguments: readonly Argument[]
  readonly origins: readonly (string | null)[]
  readonly language: Language
  /** Whether the result is a score, to be read too. */
  readonly isScore: boolean
}

export interface Computed {
  readonly result: Result
  readonly reading: Reading | null
}

export const isRectangle = (argument: Argument): argument is Rectangle =>
  Array.isArray(argument) && Array.isArray(argument[0])

export const cellsIn = ({ arguments: args }: ComputeRequest): number =>
  args.reduce(
    (sum: number, argument) => sum + (isRectangle(argument) ? argument.length * (argument[0]?.length ?? 0) : 0),
    0,
  )

const isError = (found: Reading | CellError | null): found is CellError => found !== null && 'error' in found

export function compute(loyalty: Loyalty, request: ComputeRequest): Computed {
  const { function: name, arguments: args, origins, language, isScore } = request
  const result = loyalty.call(name, args, { language, origins })
  const reading = isScore ? loyalty.read(name, args, { language, origins }) : null
  return { result, reading: isError(reading) ? null : reading }
}
