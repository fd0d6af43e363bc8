/** A change of the Net Promoter Score split among groups. */
import type { NpsMix, NpsSample, NpsScale } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { sharedLabelsOf } from './labels.ts'
import { text, titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale } from './nps-answers.ts'
import { language, range } from './parameters.ts'
import { type Range, requireSameShape } from './ranges.ts'

/** One survey: a sample for every group there is, empty for those that are only in the other. */
function samplesOf(call: Call, given: Range, codes: Float64Array, groups: number, scaleName: NpsScale): NpsSample[] {
  const { numbers } = npsAnswers(call, given, null, scaleName, null, codes.length)
  const found = call.engine.npsGroups(numbers.matrix, call.engine.column(codes), groups, scaleName, null)
  return found.map(({ counts }) => counts)
}

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
  compute: (call, scoresBefore, groupsBefore, scoresAfter, groupsAfter, scaleName, language) => {
    requireSameShape(call, scoresBefore, groupsBefore)
    requireSameShape(call, scoresAfter, groupsAfter)
    const { codes, labels } = sharedLabelsOf(call, groupsBefore, groupsAfter, text(language, 'title-blank-group'))
    const before = samplesOf(call, scoresBefore, codes[0], labels.length, scaleName)
    const after = samplesOf(call, scoresAfter, codes[1], labels.length, scaleName)
    const { groups, sum } = call.engine.npsMix(before, after)
    const isAnswered = (code: number) => [before[code], after[code]].some((each) => each && answersIn(each) > 0)
    const rows = groups.map((group, code) => [labels[code] ?? '', ...partsOf(group)])
    const title = titlesIn(language)
    return [columns.map(title), ...rows.filter((_, code) => isAnswered(code)), [title('all-groups'), ...partsOf(sum)]]
  },
  example: '=NPS.MIX({10;9;3;8;0},{"A";"A";"B";"B";"C"},{10;2;9;9},{"A";"B";"A";"B"})',
})
