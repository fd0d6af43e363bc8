/** Net Promoter Score over time. */

import type { CalendarPeriod, NpsPeriod, NpsSample, NpsScale, NpsTestMethod } from '../../wasm/js/engine.ts'
import { type Invalid, invalid } from './answers.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell } from './contract.ts'
import { textOfSerial } from './dates.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale, scores } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { choice, confidence, language, period, range } from './parameters.ts'
import { cellCount, type Range, requireSameShape } from './ranges.ts'
import { serialsIn } from './serials.ts'

const dates = range('dates')

/** Answers of every period from the first to the last; without an answer that has a date the call ends. */
function periodsOf(
  call: Call,
  given: Range,
  dates: Range,
  period: CalendarPeriod,
  scaleName: NpsScale,
  invalid: Invalid,
): NpsPeriod[] {
  requireSameShape(call, given, dates)
  const { numbers } = npsAnswers(call, given, null, scaleName, invalid, cellCount(dates))
  const found = call.engine.npsPeriods(numbers.matrix, serialsIn(call, dates), scaleName, period)
  return found.length === 0 ? fail(call, '#N/A', 'error-no-dated-answers') : found
}

const samplesOf = (periods: readonly NpsPeriod[]) => periods.map(({ sample }) => sample)

const columns = ['period-start', 'answers', 'nps', 'low', 'high', 'change', 'p']

export const npsTrend = spreadsheetFunction('NPS.TREND', {
  family: 'nps',
  takes: [scores, dates, period, confidence, npsScale, invalid, language],
  shows: 'table',
  cells: byColumn('day', 'count', 'points', 'points', 'points', 'points', 'p'),
  compute: (call, given, dates, period, confidence, scaleName, invalid, language) => {
    const periods = periodsOf(call, given, dates, period, scaleName, invalid)
    const points = call.engine.npsTrend(samplesOf(periods), confidence)
    const rows = points.map(({ score, low, high, change, p }, index): Cell[] => {
      const { start, sample } = periods[index] as NpsPeriod
      return [start, answersIn(sample), score, low, high, change, p]
    })
    return [columns.map(titlesIn(language)), ...rows]
  },
  read: (call, given, _dates, _period, confidence, scaleName, invalid) =>
    npsReading(call, 'NPS.TREND', npsAnswers(call, given, null, scaleName, invalid), { confidence }),
  example: '=NPS.TREND({10;9;3},{"2024-01-10";"2024-02-05";"2024-02-20"})',
})

const isUniform = (sample: NpsSample) => Math.max(...Object.values(sample)) === answersIn(sample)

/** What keeps the periods from having a slope. */
function requireSlope(call: Call, periods: readonly NpsPeriod[], method: NpsTestMethod): void {
  const answered = periods.filter(({ sample }) => answersIn(sample) > 0)
  if (answered.length < 2) fail(call, '#N/A', 'error-one-period', { needed: 2 })
  const uniform = method === 'wald' ? answered.find(({ sample }) => isUniform(sample)) : undefined
  if (uniform === undefined) return
  fail(call, '#VALUE!', 'error-uniform-period', { date: textOfSerial(call.language, uniform.start) })
}

export const npsSlope = spreadsheetFunction('NPS.SLOPE', {
  family: 'nps',
  takes: [scores, dates, period, choice<NpsTestMethod>('method', 'adjusted-wald', 'wald'), npsScale, invalid],
  shows: 'row',
  cells: byColumn('points', 'number', 'p'),
  compute: (call, given, dates, period, method, scaleName, invalid) => {
    const periods = periodsOf(call, given, dates, period, scaleName, invalid)
    requireSlope(call, periods, method)
    const { pointsPerPeriod, z, p } = call.engine.npsSlope(samplesOf(periods), method)
    return [[pointsPerPeriod, z, p]]
  },
  example: '=NPS.SLOPE({10;9;1;2},{"2024-01-05";"2024-01-06";"2024-02-05";"2024-04-01"})',
})
