/** Net Promoter Score of every group of respondents. */

import type { NpsGroup, NpsGroupScore } from '../../wasm/js/engine.ts'
import { invalid } from './answers.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { Labels } from './labels.ts'
import { text, titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale, scores, weights } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { confidence, language, range } from './parameters.ts'
import { cellCount, requireSameShape } from './ranges.ts'

interface NamedGroup {
  readonly name: Cell
  readonly group: NpsGroup
}

/** p is Holm's, of each group against all others. */
function groupRows(call: Call, groups: readonly NamedGroup[], confidence: number): Cell[][] {
  const scores = call.engine.npsGroupScores(
    groups.map(({ group }) => group),
    confidence,
  )
  const pValues = call.engine.adjustPValues(
    scores.map(({ p }) => p),
    'holm',
  )
  return groups.map(({ name, group }, index) => {
    const { score, low, high } = scores[index] as NpsGroupScore
    const { promoters, passives, detractors } = group.counts
    return [name, answersIn(group.counts), score, low, high, promoters, passives, detractors, pValues[index] as number]
  })
}

const columns = ['group', 'answers', 'nps', 'low', 'high', 'promoters', 'passives', 'detractors', 'p-against-rest']

export const npsBy = spreadsheetFunction('NPS.BY', {
  family: 'nps',
  takes: [scores, range('groups', 'places'), confidence, weights, npsScale, invalid, language],
  shows: 'table',
  cells: byColumn('text', 'count', 'points', 'points', 'points', 'count', 'count', 'count', 'p'),
  compute: (call, given, groups, confidence, weights, scaleName, invalid, language) => {
    requireSameShape(call, given, groups)
    const answers = npsAnswers(call, given, weights, scaleName, invalid, cellCount(groups))
    /** Rows without a group are a group of their own, so that the groups together are everybody. */
    const labels = new Labels(text(language, 'title-blank-group'))
    const codes = labels.codesIn(call, groups)
    const { numbers, weights: own } = answers
    const found = call.engine.npsGroups(numbers.matrix, codes, labels.cells.length, scaleName, own?.matrix ?? null)
    const named = found.map((group, code): NamedGroup => ({ name: labels.cells[code] ?? '', group }))
    const answered = named.filter(({ group }) => answersIn(group.counts) > 0)
    if (answered.length === 0) fail(call, '#N/A', 'error-no-answers')
    return [columns.map(titlesIn(language)), ...groupRows(call, answered, confidence)]
  },
  read: (call, given, _groups, confidence, weights, scaleName, invalid) =>
    npsReading(call, 'NPS.BY', npsAnswers(call, given, weights, scaleName, invalid), { confidence }),
  example: '=NPS.BY({10;9;3;8},{"North";"North";"South";"South"})',
})
