/** The names that formulas have our functions by. A packed variant puts a word of its own before each: =LOYALTY.NPS.CI(B2:B9). */
import type { FunctionInfo } from './contract.ts'

/** In capitals, as formulas may be typed in any case. */
export const byWrittenName = (functions: readonly FunctionInfo[]): ReadonlyMap<string, FunctionInfo> =>
  new Map(functions.map((info) => [info.written.toUpperCase(), info]))

export const writtenName = (name: string, functions: readonly FunctionInfo[]): string =>
  functions.find((info) => info.name === name)?.written ?? name
