/** What the cell will show. */
import type { Cell, CellError, FunctionInfo, Language } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { errorIcon } from '../../../web/ui/icons.ts'
import { bandTitle, exactScore } from '../../../web/ui/sentences.ts'
import { capitalised, createWords as createUiWords } from '../../../web/ui/words.ts'
import type { Words } from '../words.ts'
import type { Preview } from './preview.ts'

const kMostRows = 6
const kMostColumns = 4

const isError = (cell: unknown): cell is CellError => typeof cell === 'object' && cell !== null && 'error' in cell

/** Numbers of a preview have the digits that tell them apart; the cell has all of them. */
function shownCell(cell: Cell | undefined, language: Language): string {
  if (isError(cell)) return cell.error
  if (typeof cell !== 'number') return String(cell ?? '')
  const digits = Math.abs(cell) < 1 ? 4 : 2
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(cell).replace('-', '\u2212')
}

/** Below what four decimals show nothing is left but that it is small. */
const kLeastP = 0.0001

function shownP(cell: Cell | undefined, language: Language): string {
  return typeof cell === 'number' && cell < kLeastP ? `< ${shownCell(kLeastP, language)}` : shownCell(cell, language)
}

function errorView({ error, message }: CellError): HTMLElement {
  return html('p', { class: 'result-error' }, errorIcon(), html('b', {}, error), ' ', message && capitalised(message))
}

/** p-values below one in twenty are what most people call real. */
const kUsualLevel = 0.05

/** A test's row ends with the p-value and begins with the difference. */
function verdict(info: FunctionInfo, row: readonly Cell[], { say }: Words): string | null {
  const [difference, p] = [row[0], row.at(-1)]
  if (!['NPS.TEST', 'NPS.SLOPE'].includes(info.name) || typeof difference !== 'number' || typeof p !== 'number')
    return null
  if (p >= kUsualLevel) return say('verdict-none')
  return say(difference > 0 ? 'verdict-rise' : 'verdict-fall')
}

const kRowTitles: Readonly<Record<string, readonly string[]>> = {
  'NPS.TEST': ['row-difference', 'row-z', 'row-p'],
  'NPS.SLOPE': ['row-slope', 'row-z', 'row-p'],
  'REFERRAL.FORECAST': ['row-referred', 'row-deterred', 'row-net', 'row-revenue'],
}

function rowView(info: FunctionInfo, row: readonly Cell[], words: Words): HTMLElement {
  const titles = kRowTitles[info.name] ?? ['row-low', 'row-high']
  const entries = row.map((cell, i) =>
    html(
      'div',
      {},
      html('dt', { class: 'small soft' }, words.say(titles[i] ?? '')),
      html('dd', {}, titles[i] === 'row-p' ? shownP(cell, words.language) : shownCell(cell, words.language)),
    ),
  )
  const sentence = verdict(info, row, words)
  return html('div', {}, html('dl', { class: 'result-row' }, ...entries), sentence && html('p', {}, sentence))
}

function tableView(rows: readonly (readonly Cell[])[], hasHeader: boolean, { say, language }: Words): HTMLElement {
  const line = (cells: readonly Cell[], name: 'th' | 'td'): HTMLElement =>
    html(
      'tr',
      {},
      ...cells
        .slice(0, kMostColumns)
        .map((cell) => html(name, { class: typeof cell === 'number' && 'number' }, shownCell(cell, language))),
    )
  const [first = []] = rows
  const body = hasHeader ? rows.slice(1) : rows
  const more = [
    body.length > kMostRows && say('more-rows', { count: body.length - kMostRows }),
    first.length > kMostColumns && say('more-columns', { count: first.length - kMostColumns }),
  ].filter(Boolean)
  return html(
    'div',
    {},
    html(
      'table',
      { class: 'result-table small' },
      hasHeader && html('thead', {}, line(first, 'th')),
      html('tbody', {}, ...body.slice(0, kMostRows).map((cells) => line(cells, 'td'))),
    ),
    more.length > 0 && html('p', { class: 'small soft' }, more.join(', ')),
  )
}

/** The score as the panel says it. */
function scoreView({ reading }: Preview, language: Language): HTMLElement | null {
  if (!reading) return null
  const words = createUiWords(language)
  return html(
    'p',
    { class: 'result-score' },
    html('b', {}, exactScore(reading, words)),
    html('span', {}, bandTitle(reading, words)),
  )
}

export function resultView(info: FunctionInfo, preview: Preview, words: Words): HTMLElement {
  const { result } = preview
  if (isError(result)) return errorView(result)
  const score = scoreView(preview, words.language)
  if (score) return score
  if (!Array.isArray(result)) {
    return html(
      'p',
      { class: info.shows === 'text' ? '' : 'result-score' },
      html('b', {}, shownCell(result, words.language)),
    )
  }
  return info.shows === 'row'
    ? rowView(info, result[0] ?? [], words)
    : tableView(result, info.shows === 'table' && info.name !== 'PVALUES.ADJUST' && info.name !== 'NPS.CATEGORY', words)
}
