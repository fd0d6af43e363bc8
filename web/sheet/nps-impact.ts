/** What the answers of each topic do to the Net Promoter Score. */

import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { Labels } from './labels.ts'
import { titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale, scores } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { language, range } from './parameters.ts'
import { cellCount, requireSameShape } from './ranges.ts'

const columns = ['topic', 'answers', 'nps', 'impact']

export const npsImpact = spreadsheetFunction('NPS.IMPACT', {
  family: 'nps',
  takes: [scores, range('topics', 'places'), npsScale, language],
  shows: 'table',
  cells: byColumn('text', 'count', 'points', 'points'),
  compute: (call, given, topics, scaleName, language) => {
    requireSameShape(call, given, topics)
    const { numbers, sample: everyone } = npsAnswers(call, given, null, scaleName, null, cellCount(topics))
    const labels = new Labels(null)
    const codes = labels.codesIn(call, topics)
    const samples = call.engine
      .npsGroups(numbers.matrix, codes, labels.cells.length, scaleName, null)
      .map(({ counts }, code) => ({ topic: labels.cells[code] ?? '', counts }))
      .filter(({ counts }) => answersIn(counts) > 0)
    if (samples.length === 0) fail(call, '#N/A', 'error-no-topics')
    const rows = samples.map(({ topic, counts }) => {
      return [topic, answersIn(counts), call.engine.nps(counts), call.engine.npsImpact(counts, everyone)]
    })
    return [columns.map(titlesIn(language)), ...rows]
  },
  read: (call, given, _topics, scaleName) =>
    npsReading(call, 'NPS.IMPACT', npsAnswers(call, given, null, scaleName, null)),
  example: '=NPS.IMPACT({10;0;0;8},{"price";"";"price";""})',
})
