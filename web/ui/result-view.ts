/** What a cell with one of our functions shows: a value, a row of values with their names, or the beginning of a table. */

import { kindAt } from '../sheet/cell-kinds.ts'
import { isCellError } from '../sheet/cells.ts'
import type { Cell, CellError, FunctionInfo, Language, Result } from '../sheet/contract.ts'
import { html } from './dom.ts'
import { shownError } from './error-codes.ts'
import { errorIcon } from './icons.ts'
import { createNumbers } from './numbers.ts'
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

/** A table that begins with the first day of a period, which is a number to the cell. */
export const beginsWithDays = ({ cells }: FunctionInfo): boolean => cells !== null && kindAt(cells, 0, 0) === 'day'

function errorView({ error, message }: CellError, words: Words): HTMLElement {
  return html(
    'p',
    { class: 'result-error' },
    errorIcon(),
    html('b', {}, shownError(error, words)),
    ' ',
    message && capitalised(message),
  )
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
      html('dd', {}, columnShown(info, row.slice(i, i + 1), i, words.language).shown(cell, 0)),
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

type Shown = (cell: Cell, row: number) => string

interface ShownColumn {
  readonly isNumber: boolean
  readonly shown: Shown
}

/** How the cells of a column are shown: numbers by what they are, those of no known kind with as many decimals as tell them apart. */
function columnShown(
  { cells: kinds }: FunctionInfo,
  cells: readonly Cell[],
  column: number,
  language: Language,
): ShownColumn {
  const { cell: known, fixed } = createNumbers(language)
  const digits = kinds?.byRow ? undefined : digitsOf(cells)
  const shown: Shown = (cell, row) => {
    if (typeof cell !== 'number') return shownCell(cell, language)
    const kind = kinds === null ? 'number' : kindAt(kinds, row, column)
    return kind === 'number' ? fixed(cell, digits ?? digitsOf([cell])) : known(cell, kind)
  }
  const isDay = kinds !== null && kindAt(kinds, 0, column) === 'day'
  return { isNumber: !isDay && cells.some((cell) => typeof cell === 'number'), shown }
}

function digitsOf(cells: readonly Cell[]): number {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  if (numbers.every(Number.isInteger)) return 0
  return Math.max(...numbers.map(Math.abs)) < 1 ? 4 : 2
}

/** Words too long for a narrow column may be parted, where nothing else makes room. */
const partable = (heading: string) => heading.replaceAll(/\p{L}{9}(?=\p{L}{4})/gu, '$&\u00ad')

function table(info: FunctionInfo, head: readonly Cell[], body: readonly (readonly Cell[])[], language: Language) {
  const rows = body.slice(0, kMostRows)
  const width = Math.min(kMostColumns, (body[0] ?? head).length)
  const columns = Array.from({ length: width }, (_, i) =>
    columnShown(
      info,
      rows.map((row) => row[i] ?? null),
      i,
      language,
    ),
  )
  const line = (cells: readonly Cell[], row: number): HTMLElement => {
    const shownAt = ({ isNumber, shown }: ShownColumn, i: number) =>
      html('td', { class: isNumber && 'number' }, shown(cells[i] ?? null, row))
    return html('tr', {}, ...columns.map(shownAt))
  }
  const titles = columns.map(({ isNumber }, i) =>
    html('th', { scope: 'col', class: isNumber && 'number' }, partable(shownCell(head[i], language))),
  )
  return html(
    'table',
    { class: 'result-table small' },
    head.length > 0 && html('thead', {}, html('tr', {}, ...titles)),
    html('tbody', {}, ...rows.map(line)),
  )
}

function tableView(info: FunctionInfo, rows: readonly (readonly Cell[])[], { say, language }: Words): HTMLElement {
  const hasHeader = info.shows === 'table' && info.name !== 'PVALUES.ADJUST' && info.name !== 'NPS.CATEGORY'
  const [first = []] = rows
  const body = hasHeader ? rows.slice(1) : rows
  const more = [
    body.length > kMostRows && say('more-rows', { count: body.length - kMostRows }),
    first.length > kMostColumns && say('more-columns', { count: first.length - kMostColumns }),
  ].filter(Boolean)
  return html(
    'div',
    {},
    table(info, hasHeader ? first : [], body, language),
    more.length > 0 && html('p', { class: 'small soft' }, more.join(', ')),
    hasHeader && first.includes(kPHeading) && html('p', { class: 'small soft' }, say('p-gloss')),
  )
}

/** Of a share its percents, as its cell has them. */
function shownValue({ shows }: FunctionInfo, cell: Cell, language: Language): string {
  const isShare = shows === 'fraction' && typeof cell === 'number'
  return isShare ? createNumbers(language).plain(cell, 'fraction', 2) : shownCell(cell, language)
}

export function resultView(info: FunctionInfo, result: Result, words: Words): HTMLElement {
  if (isCellError(result)) return errorView(result, words)
  if (Array.isArray(result))
    return info.shows === 'row' ? rowView(info, result[0] ?? [], words) : tableView(info, result, words)
  const value = html('b', {}, shownValue(info, result, words.language))
  return html('p', { class: info.shows === 'text' ? '' : 'result-score' }, value)
}
