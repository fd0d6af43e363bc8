/** A change of the Net Promoter Score split among groups. */

import type { NpsMix, NpsSample, NpsScale } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { Labels } from './labels.ts'
import { text, titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale } from './nps-answers.ts'
import { language, range } from './parameters.ts'
import { cellCount, type Range, requireSameShape } from './ranges.ts'

/** One survey: a sample for every label known when it has been read. */
function samplesOf(call: Call, given: Range, groups: Range, labels: Labels, scaleName: NpsScale): NpsSample[] {
  const { numbers } = npsAnswers(call, given, null, scaleName, null, cellCount(groups))
  const codes = labels.codesIn(call, groups)
  const found = call.engine.npsGroups(numbers.matrix, codes, labels.cells.length, scaleName, null)
  return found.map(({ counts }) => counts)
}

const nobody: NpsSample = { promoters: 0, passives: 0, detractors: 0 }

const partsOf = ({ within, mix, total }: NpsMix) => [within, mix, total]

const columns = ['group', 'within', 'mix', 'total']

export const npsMix = spreadsheetFunction('NPS.MIX', {
  family: 'nps',
  takes: [
    range('scoresBefore', 'places'),
    range('groupsBefore', 'places'),
    range('scoresAfter', 'places'),
    range('groupsAfter', 'places'),
    npsScale,
    language,
  ],
  shows: 'table',
  cells: byColumn('text', 'points'),
  compute: (call, scoresBefore, groupsBefore, scoresAfter, groupsAfter, scaleName, language) => {
    requireSameShape(call, scoresBefore, groupsBefore)
    requireSameShape(call, scoresAfter, groupsAfter)
    const labels = new Labels(text(language, 'title-blank-group'))
    const known = samplesOf(call, scoresBefore, groupsBefore, labels, scaleName)
    const after = samplesOf(call, scoresAfter, groupsAfter, labels, scaleName)
    const before = after.map((_, code) => known[code] ?? nobody)
    const { groups, sum } = call.engine.npsMix(before, after)
    const isAnswered = (code: number) => [before[code], after[code]].some((each) => each && answersIn(each) > 0)
    const rows = groups.map((group, code) => [labels.cells[code] ?? '', ...partsOf(group)])
    const title = titlesIn(language)
    return [columns.map(title), ...rows.filter((_, code) => isAnswered(code)), [title('all-groups'), ...partsOf(sum)]]
  },
  example: '=NPS.MIX({10;9;3;8;0},{"A";"A";"B";"B";"C"},{10;2;9;9},{"A";"B";"A";"B"})',
})
