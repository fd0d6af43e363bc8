/** What people say in their comments, by what it does to the Net Promoter Score. */

import type { Theme } from '../../wasm/js/engine.ts'
import { fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import type { Cell } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { titlesIn } from './messages.ts'
import { answersIn, npsAnswers, npsScale, scores } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { language, limited, range } from './parameters.ts'
import { requireSameShape } from './ranges.ts'
import { mentionsOf, spellings } from './theme-mentions.ts'
import { readComments } from './theme-words.ts'

const kFewestAnswers = 5
const kUsualTop = 20
const kLongestTop = 1000

const columns = ['theme', 'answers', 'nps', 'impact', 'p-against-rest']

const top = limited('top', (value) => Number.isInteger(value) && value >= 1 && value <= kLongestTop, kUsualTop)

/** A theme that everyone names has no impact to speak of. */
const weightOf = ({ impact }: Theme) => (Number.isNaN(impact) ? -1 : Math.abs(impact))

const shown = (value: number): Cell => (Number.isNaN(value) ? '' : value)

export const themes = spreadsheetFunction('THEMES', {
  family: 'data',
  takes: [range('comments'), scores, top, npsScale, language],
  shows: 'table',
  cells: byColumn('text', 'count', 'points', 'points', 'p'),
  compute: (call, given, scores, top, scaleName, language) => {
    requireSameShape(call, given, scores)
    const comments = readComments(call, given)
    const { themes, ends, stems } = mentionsOf(comments, kFewestAnswers)
    const { numbers } = npsAnswers(call, scores, null, scaleName, null, themes.length + ends.length)
    const [mentions, limits] = [call.engine.column(themes), call.engine.column(ends)]
    const found = call.engine.themes(numbers.matrix, mentions, limits, stems.length, kFewestAnswers, scaleName)
    if (found.length === 0) fail(call, '#N/A', 'error-no-themes', { fewest: kFewestAnswers })
    const stemsOf = ({ index }: Theme) => stems[index] ?? []
    /** The same for the same comments in whatever order. */
    const textOf = (theme: Theme) =>
      stemsOf(theme)
        .map((stem) => comments.stems[stem])
        .join(' ')
    const first = [...found]
      .sort(
        (a, b) =>
          weightOf(b) - weightOf(a) || answersIn(b.sample) - answersIn(a.sample) || (textOf(a) < textOf(b) ? -1 : 1),
      )
      .slice(0, top)
    const names = spellings(comments, first.map(stemsOf))
    const rows = first.map(({ sample, impact, p }, index) => {
      return [names[index] ?? '', answersIn(sample), call.engine.nps(sample), shown(impact), shown(p)]
    })
    return [columns.map(titlesIn(language)), ...rows]
  },
  read: (call, _comments, scores, _top, scaleName) =>
    npsReading(call, 'THEMES', npsAnswers(call, scores, null, scaleName, null)),
  example:
    '=THEMES({"Slow delivery";"Delivery was slow";"slow delivery";"late delivery";"the delivery is slow";"Friendly staff";"friendly, quick";"friendly people";"so friendly!";"Friendly"},{3;6;2;7;5;10;9;10;8;9})',
})
