/** The scales of the Net Promoter Score: names, ends and cuts. */
import type { Scale } from './engine.ts'

interface NpsCuts extends Scale {
  /** Lowest answer of a passive. */
  readonly passive: number
  /** Lowest answer of a promoter. */
  readonly promoter: number
}

/** In the order of the module's codes. */
export const npsScales = {
  '0-10': { low: 0, high: 10, passive: 7, promoter: 9 },
  '1-10': { low: 1, high: 10, passive: 7, promoter: 9 },
  '1-7': { low: 1, high: 7, passive: 5, promoter: 6 },
  '1-5': { low: 1, high: 5, passive: 4, promoter: 5 },
} as const satisfies Readonly<Record<string, NpsCuts>>

export type NpsScale = keyof typeof npsScales

export const npsScaleNames = Object.keys(npsScales) as [NpsScale, ...NpsScale[]]
