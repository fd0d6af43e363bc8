/** What a cell with one of our functions shows: a value, a row of values with their names, or the beginning of a table. */
import { isCellError } from '../sheet/cells.ts'
import type { Cell, CellError, FunctionInfo, Language, Result } from '../sheet/contract.ts'
import { html } from './dom.ts'
import { errorIcon } from './icons.ts'
import { capitalised, type Words } from './words.ts'

const kMostRows = 6
const kMostColumns = 4

/** Numbers have the digits that tell them apart; the cell has all of them. */
export function shownCell(cell: Cell | undefined, language: Language): string {
  if (isCellError(cell)) return cell.error
  if (typeof cell !== 'number') return String(cell ?? '')
  const digits = Math.abs(cell) < 1 ? 4 : 2
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(cell).replace('-', '\u2212')
}

/** Below what four decimals show nothing is left but that it is small. */
const kLeastP = 0.0001

function shownP(cell: Cell | undefined, language: Language): string {
  return typeof cell === 'number' && cell < kLeastP ? `< ${shownCell(kLeastP, language)}` : shownCell(cell, language)
}

/** Tables that begin with the first day of a period, which is a number to the cell. */
const kBeginWithDays: ReadonlySet<string> = new Set(['NPS.TREND', 'CHURN.ORDERS', 'COHORTS'])

export const beginsWithDays = ({ name }: FunctionInfo): boolean => kBeginWithDays.has(name)

/** Days of Excel's calendar; the Unix epoch is day 25569. */
function shownDay(cell: Cell | undefined, language: Language): string {
  if (typeof cell !== 'number') return shownCell(cell, language)
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date((cell - 25_569) * 86_400_000))
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
  return html(
    'div',
    {},
    html('dl', { class: 'result-row' }, ...entries),
    sentence && html('p', {}, sentence),
    titles.includes('row-p') && html('p', { class: 'small soft' }, words.say('p-gloss')),
  )
}

/** The heading of p-values in every table, in both languages. */
const kPHeading = 'p'

function tableBody(info: FunctionInfo, rows: readonly (readonly Cell[])[], language: Language): HTMLElement[] {
  const shown = (cell: Cell, column: number): string =>
    column === 0 && beginsWithDays(info) ? shownDay(cell, language) : shownCell(cell, language)
  const line = (cells: readonly Cell[]): HTMLElement =>
    html(
      'tr',
      {},
      ...cells.map((cell, i) => html('td', { class: typeof cell === 'number' && 'number' }, shown(cell, i))),
    )
  return rows.slice(0, kMostRows).map((cells) => line(cells.slice(0, kMostColumns)))
}

function tableView(info: FunctionInfo, rows: readonly (readonly Cell[])[], { say, language }: Words): HTMLElement {
  const hasHeader = info.shows === 'table' && info.name !== 'PVALUES.ADJUST' && info.name !== 'NPS.CATEGORY'
  const [first = []] = rows
  const body = hasHeader ? rows.slice(1) : rows
  const head = first.slice(0, kMostColumns).map((cell) => html('th', { scope: 'col' }, shownCell(cell, language)))
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
      hasHeader && html('thead', {}, html('tr', {}, ...head)),
      html('tbody', {}, ...tableBody(info, body, language)),
    ),
    more.length > 0 && html('p', { class: 'small soft' }, more.join(', ')),
    hasHeader && first.includes(kPHeading) && html('p', { class: 'small soft' }, say('p-gloss')),
  )
}

export function resultView(info: FunctionInfo, result: Result, words: Words): HTMLElement {
  if (isCellError(result)) return errorView(result)
  if (Array.isArray(result))
    return info.shows === 'row' ? rowView(info, result[0] ?? [], words) : tableView(info, result, words)
  const value = html('b', {}, shownCell(result, words.language))
  return html('p', { class: info.shows === 'text' ? '' : 'result-score' }, value)
}
