/** Net Promoter Score from answers and from counts. */

import { amounts, readGroup, scoreByGroup } from './amounts.ts'
import { invalid } from './answers.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { npsAnswers, npsScale, scores, tallyNps, weights } from './nps-answers.ts'
import { nativeCounts, nativeCountsScore, nativeNps } from './nps-native.ts'
import { countsReading, npsReading } from './nps-reading.ts'
import { npsCountsSql, npsSql } from './nps-sql.ts'
import { language } from './parameters.ts'

export const nps = spreadsheetFunction('NPS', {
  family: 'nps',
  takes: [scores, weights, npsScale, invalid],
  shows: 'points',
  compute: (call, given, weights, scaleName, invalid) =>
    call.engine.nps(npsAnswers(call, given, weights, scaleName, invalid).sample),
  read: (call, ...given) => npsReading(call, 'NPS', npsAnswers(call, ...given)),
  native: nativeNps,
  sql: npsSql,
  example: '=NPS({10;9;3})',
})

export const npsCounts = spreadsheetFunction('NPS.COUNTS', {
  family: 'nps',
  takes: [scores, npsScale, invalid, language],
  shows: 'table',
  cells: byColumn('text', 'count', 'share'),
  compute: (call, given, scaleName, invalid, language) => {
    const { tally, numbers } = tallyNps(call, given, scaleName, invalid)
    const { promoters, passives, detractors } = call.engine.npsSample(tally, scaleName)
    const share = (count: number) => (tally.answers === 0 ? '' : count / tally.answers)
    const notNumbers = numbers.notes.of('text').count + numbers.notes.of('boolean').count
    const title = titlesIn(language)
    return [
      [title('group'), title('count'), title('share')],
      [title('promoters'), promoters, share(promoters)],
      [title('passives'), passives, share(passives)],
      [title('detractors'), detractors, share(detractors)],
      [title('answers'), tally.answers, share(tally.answers)],
      [title('no-answer'), tally.missing - notNumbers + tally.zeros, ''],
      [title('not-a-number'), notNumbers, ''],
      [title('off-scale'), tally.offScale, ''],
    ]
  },
  read: (call, given, scaleName, invalid) =>
    npsReading(call, 'NPS.COUNTS', npsAnswers(call, given, null, scaleName, invalid)),
  native: nativeCounts,
  sql: npsCountsSql,
  example: '=NPS.COUNTS({10;9;8;3})',
})

export const counts = [amounts('promoters'), amounts('passives'), amounts('detractors')] as const

/** Beyond this not every whole number can be told from the next. */
const mostAnswers = 2 ** 53

/** Counts given by hand; without any the call ends. */
export function sampleOf(call: Call, promoters = 0, passives = 0, detractors = 0) {
  const answers = promoters + passives + detractors
  if (answers === 0) fail(call, '#N/A', 'error-no-counts')
  if (answers > mostAnswers) fail(call, '#VALUE!', 'error-huge-counts')
  return { promoters, passives, detractors }
}

export const npsFromCounts = spreadsheetFunction('NPS.FROMCOUNTS', {
  family: 'nps',
  takes: counts,
  shows: 'points',
  compute: (call, ...given) => scoreByGroup(call, given, (...counts) => call.engine.nps(sampleOf(call, ...counts))),
  read: (call, ...given) =>
    readGroup(call, given, (...counts) => countsReading(call, 'NPS.FROMCOUNTS', sampleOf(call, ...counts))),
  native: nativeCountsScore,
  example: '=NPS.FROMCOUNTS(20,9,7)',
})
