/** Who is who: promoter, passive or detractor for every answer. */

import { fail } from './call.ts'
import type { Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { text } from './messages.ts'
import { npsAnswers, npsScale, tallyNps } from './nps-answers.ts'
import { nativeCategory } from './nps-native.ts'
import { npsReading } from './nps-reading.ts'
import { language, range } from './parameters.ts'
import { cellCount, rowsLike } from './ranges.ts'

/** The words of the codes −1, 0 and 1. */
const wordsIn = (language: Language) =>
  ['detractor', 'passive', 'promoter'].map((role) => text(language, `category-${role}`))

export const npsCategory = spreadsheetFunction('NPS.CATEGORY', {
  family: 'nps',
  takes: [range('scores', 'places'), npsScale, language],
  shows: 'table',
  compute: (call, given, scaleName, language) => {
    if (cellCount(given) === 0) fail(call, '#N/A', 'error-no-answers')
    const { numbers } = tallyNps(call, given, scaleName, null)
    const codes = call.engine.npsCodes(numbers.matrix, scaleName)
    const words = wordsIn(language)
    return rowsLike(given, (index) => words[(codes[index] ?? Number.NaN) + 1] ?? '')
  },
  read: (call, given, scaleName) => npsReading(call, 'NPS.CATEGORY', npsAnswers(call, given, null, scaleName, null)),
  native: nativeCategory,
  example: '=NPS.CATEGORY({10;8;3})',
})
