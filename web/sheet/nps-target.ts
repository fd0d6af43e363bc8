/** How many respondents must change for a score to reach a target. */

import { invalid } from './answers.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { npsAnswers, npsScale, scores } from './nps-answers.ts'
import { nativeTarget } from './nps-native.ts'
import { npsReading } from './nps-reading.ts'
import { language, limited } from './parameters.ts'

export const npsTarget = spreadsheetFunction('NPS.TARGET', {
  family: 'nps',
  takes: [scores, limited('target', (value) => value >= -100 && value <= 100), npsScale, invalid, language],
  shows: 'table',
  cells: byColumn('text', 'count'),
  compute: (call, given, target, scaleName, invalid, language) => {
    const { sample } = npsAnswers(call, given, null, scaleName, invalid)
    const ways = call.engine.npsTarget(sample, target)
    const title = titlesIn(language)
    return [
      [title('change-needed'), title('how-many')],
      [title('passives-to-promoters'), ways.passivesToPromoters],
      [title('detractors-to-promoters'), ways.detractorsToPromoters],
      [title('new-promoters'), ways.newPromoters],
    ]
  },
  read: (call, given, _target, scaleName, invalid) =>
    npsReading(call, 'NPS.TARGET', npsAnswers(call, given, null, scaleName, invalid)),
  native: nativeTarget,
  example: '=NPS.TARGET({10;9;8;3},50)',
})
