/** Counts of answers as plain formulas. */
import { type NpsScale, npsScales } from '../../../wasm/js/nps-scales.ts'

/** Answers to be counted, and what their rows have to be besides: `Data!$C$2:$C$9,$A5`. */
export interface Counted {
  readonly scores: string
  readonly conditions: readonly string[]
}

function between({ scores, conditions }: Counted, low: number, high: number): string {
  return `COUNTIFS(${[`${scores},">=${low}"`, `${scores},"<=${high}"`, ...conditions].join(',')})`
}

export interface CountFormulas {
  readonly answers: string
  readonly promoters: string
  readonly passives: string
  readonly detractors: string
}

export function countFormulas(counted: Counted, scaleName: NpsScale): CountFormulas {
  const { low, high, passive, promoter } = npsScales[scaleName]
  return {
    answers: between(counted, low, high),
    promoters: between(counted, promoter, high),
    passives: between(counted, passive, promoter - 1),
    detractors: between(counted, low, passive - 1),
  }
}
