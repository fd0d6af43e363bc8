/** A mean index with its interval from sums that a database made over the respondents. */
import { intervalByGroup, readGroup } from './amounts.ts'
import type { FunctionInfo } from './contract.ts'
import { type SheetFunction, spreadsheetFunction } from './function.ts'
import { meanOfSums } from './mean-of-sums.ts'
import { confidence } from './parameters.ts'
import { readingOfSums } from './reading-of-sums.ts'
import { nativeSumsInterval, respondentSums } from './respondent-sums.ts'

interface Index {
  readonly metric: 'CSI' | 'CLI'
  readonly family: FunctionInfo['family']
  readonly scale: string
  readonly example: string
}

export const indexInterval = (name: string, { metric, family, scale, example }: Index): SheetFunction =>
  spreadsheetFunction(name, {
    family,
    takes: [...respondentSums, confidence],
    shows: 'row',
    compute: (call, respondents, total, squares, confidence) =>
      intervalByGroup(call, [respondents, total, squares], (n = 0, sum = 0, ofSquares = 0) =>
        meanOfSums(call, n, sum, ofSquares, confidence),
      ),
    read: (call, respondents, total, squares, confidence) =>
      readGroup(call, [respondents, total, squares], (n = 0, sum = 0, ofSquares = 0) => {
        const { mean, low, high } = meanOfSums(call, n, sum, ofSquares, confidence)
        return readingOfSums(call, {
          function: name,
          metric,
          unit: 'points',
          value: mean,
          interval: { low, high, confidence, method: 't' },
          scale,
          counted: n,
          counting: 'respondents',
        })
      }),
    native: nativeSumsInterval,
    example,
  })
