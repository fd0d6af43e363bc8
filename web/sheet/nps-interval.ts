/** How sure a Net Promoter Score is, and whether two differ. */

import type { NpsIntervalMethod, NpsTestMethod } from '../../wasm/js/engine.ts'
import { intervalByGroup, readGroup } from './amounts.ts'
import { invalid } from './answers.ts'
import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { rowOf } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { counts, sampleOf } from './nps.ts'
import { npsAnswers, npsScale, scores, weights } from './nps-answers.ts'
import { nativeCountsInterval, nativeNpsInterval, nativeTest } from './nps-native.ts'
import { countsReading, npsReading } from './nps-reading.ts'
import { npsIntervalSql } from './nps-sql.ts'
import { choice, confidence, range } from './parameters.ts'

const intervalMethod = choice<NpsIntervalMethod>('method', 'adjusted-wald', 'wald', 'score', 'bootstrap')

export const npsInterval = spreadsheetFunction('NPS.CI', {
  family: 'nps',
  takes: [scores, confidence, intervalMethod, weights, npsScale, invalid],
  shows: 'row',
  compute: (call, given, confidence, method, ...rest) =>
    rowOf(call.engine.npsInterval(npsAnswers(call, given, ...rest).sample, confidence, method)),
  read: (call, given, confidence, method, ...rest) =>
    npsReading(call, 'NPS.CI', npsAnswers(call, given, ...rest), { confidence, method }),
  native: nativeNpsInterval,
  sql: npsIntervalSql,
  example: '=NPS.CI({10;9;9;8;3})',
})

export const npsIntervalFromCounts = spreadsheetFunction('NPS.CI.FROMCOUNTS', {
  family: 'nps',
  takes: [...counts, confidence, intervalMethod],
  shows: 'row',
  compute: (call, promoters, passives, detractors, confidence, method) =>
    intervalByGroup(call, [promoters, passives, detractors], (...counts) =>
      call.engine.npsInterval(sampleOf(call, ...counts), confidence, method),
    ),
  read: (call, promoters, passives, detractors, confidence, method) =>
    readGroup(call, [promoters, passives, detractors], (...counts) =>
      countsReading(call, 'NPS.CI.FROMCOUNTS', sampleOf(call, ...counts), { confidence, method }),
    ),
  native: nativeCountsInterval,
  example: '=NPS.CI.FROMCOUNTS(20,9,7)',
})

export const npsTest = spreadsheetFunction('NPS.TEST', {
  family: 'nps',
  takes: [range('a', 'count'), range('b', 'count'), choice<NpsTestMethod>('method', 'adjusted-wald', 'wald'), npsScale],
  shows: 'row',
  cells: byColumn('points', 'number', 'p'),
  compute: (call, a, b, method, scaleName) => {
    const { sample } = npsAnswers(call, a, null, scaleName, null)
    const other = npsAnswers(call, b, null, scaleName, null).sample
    const { difference, z, p } = call.engine.npsTest(sample, other, method)
    return Number.isFinite(z) ? [[difference, z, p]] : fail(call, '#N/A', 'error-no-spread')
  },
  native: nativeTest,
  example: '=NPS.TEST({10;9;8;3},{7;6;9;2})',
})
