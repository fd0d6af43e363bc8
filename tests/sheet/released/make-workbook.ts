/**
 * A workbook with every function at work, as Excel keeps it: golden rows as cells, our formula with what it shows, and the
 * portable formula of the same call. A sheet for each function, a block of rows for each call.
 */
import type { CellValue, Cell as FileCell } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { fileFormula, needsArray, spelledInFile } from '../../../web/export/file-formula.ts'
import type { Argument, Cell, FunctionInfo, Loyalty, Rectangle } from '../../../web/sheet/contract.ts'
import { addressOf } from '../../../web/workbook/addresses.ts'
import { type GoldenCall, goldenCalls } from '../../support/golden-calls.ts'

/** What stands in which column of a block. */
export const blockColumns = { id: 0, portable: 1, own: 6, arguments: 32 } as const

const mostCells = 130
const callsOfEach = 3

export interface ReleasedCall {
  /** Of the golden row; '' for a call that no golden row makes. */
  readonly id: string
  readonly function: string
  readonly arguments: readonly Argument[]
}

const withoutGolden: readonly ReleasedCall[] = [
  { id: '', function: 'BAND', arguments: [45, 'NPS'] },
  {
    id: '',
    function: 'BAND',
    arguments: [
      0.5,
      [
        [-100, 'Weak'],
        [0, 'Fair'],
        [50, 'Good'],
      ],
    ],
  },
  { id: '', function: 'ADVICE', arguments: ['CSI', 55, null, 'ru'] },
  { id: '', function: 'BENCHMARK', arguments: ['NPS', null, 'ru'] },
  {
    id: '',
    function: 'AUDIT',
    arguments: [[['Score'], [10], [9], ['9 - likely'], [null], ['n/a'], [11], [7.5], [true]], '0-10'],
  },
]

const sizeOf = (given: Argument): number => (Array.isArray(given) ? (given as unknown[]).flat().length : 1)
const holdsOnly = (given: Argument): boolean =>
  !Array.isArray(given) || (given as unknown[]).flat().every((cell) => cell === null || typeof cell !== 'object')

function fits({ arguments: given, row }: GoldenCall): boolean {
  const isRefusal = typeof row.expected === 'object' && row.expected !== null && 'error' in row.expected
  return !isRefusal && given.every(holdsOnly) && given.reduce((sum: number, each) => sum + sizeOf(each), 0) <= mostCells
}

/** The first, the middle and the last of what golden rows ask of a function. */
function callsOf(name: string, all: readonly GoldenCall[]): ReleasedCall[] {
  const own = all.filter((call) => call.function === name && fits(call))
  const places = [...new Set([0, Math.floor(own.length / 2), own.length - 1])].slice(0, callsOfEach)
  const golden = places.flatMap((place) => own[place] ?? [])
  return [
    ...golden.map(({ row, function: called, arguments: given }) => ({
      id: row.id,
      function: called,
      arguments: given,
    })),
    ...withoutGolden.filter((call) => call.function === name),
  ]
}

const rectangleOf = (given: Argument): Rectangle | null => {
  if (!Array.isArray(given)) return null
  return (Array.isArray(given[0]) ? given : [given]) as Rectangle
}

class Sheet {
  readonly cells = new Map<string, Partial<FileCell>>()
  row = 0

  put(row: number, column: number, cell: Partial<FileCell>): void {
    this.cells.set(`${row},${column}`, cell)
  }
}

const literal = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
}

/** Ranges side by side, right of what the formula fills; gives the arguments as the formula writes them. */
function putArguments(sheet: Sheet, given: readonly Argument[]): { readonly texts: string[]; readonly rows: number } {
  let column: number = blockColumns.arguments
  let rows = 1
  const texts = given.map((each): string => {
    const rectangle = rectangleOf(each)
    if (rectangle === null) return literal(each as Cell)
    const width = rectangle[0]?.length ?? 0
    for (const [down, line] of rectangle.entries()) {
      for (const [across, cell] of line.entries()) {
        if (cell !== null && cell !== '') sheet.put(sheet.row + down, column + across, { value: cell as CellValue })
      }
    }
    const corners = [addressOf(sheet.row, column), addressOf(sheet.row + rectangle.length - 1, column + width - 1)]
    column += width + 1
    rows = Math.max(rows, rectangle.length)
    return [...new Set(corners)].join(':')
  })
  while (texts.at(-1) === '') texts.pop()
  return { texts, rows }
}

/** Our formula with all that it fills. */
function putOwn(sheet: Sheet, formula: string, values: readonly (readonly Cell[])[]): void {
  const { row } = sheet
  const column = blockColumns.own
  for (const [down, line] of values.entries()) {
    for (const [across, value] of line.entries()) {
      if (down + across > 0) sheet.put(row + down, column + across, { value: value as CellValue })
    }
  }
  const last = addressOf(row + values.length - 1, column + (values[0]?.length ?? 1) - 1)
  const spills = values.length * (values[0]?.length ?? 1) > 1
  sheet.put(row, column, {
    formula,
    formulaResult: values[0]?.[0] as CellValue,
    ...(spills ? { formulaType: 'array', formulaDynamic: true, formulaRef: `${addressOf(row, column)}:${last}` } : {}),
  })
}

/** One cell; of a row that has a plain form, each of its cells. */
function putPortable(
  sheet: Sheet,
  formula: string,
  values: readonly (readonly Cell[])[],
  ours: readonly FunctionInfo[],
): void {
  const line = values.length === 1 ? (values[0] ?? []) : []
  for (const [index, value] of line.entries()) {
    const asked = line.length === 1 ? formula : `=INDEX(${formula.slice(1)},1,${index + 1})`
    const portable = fileFormula({ formula: asked }, ours)
    if (portable === null) continue
    const column = blockColumns.portable + index
    const array = needsArray(portable)
      ? { formulaType: 'array' as const, formulaRef: addressOf(sheet.row, column) }
      : {}
    sheet.put(sheet.row, column, { formula: portable, formulaResult: value as CellValue, ...array })
  }
}

function putCall(sheet: Sheet, call: ReleasedCall, loyalty: Loyalty): void {
  const { texts, rows } = putArguments(sheet, call.arguments)
  const formula = `=${call.function}(${texts.join(',')})`
  const result = loyalty.call(call.function, call.arguments)
  const values = Array.isArray(result) ? result : [[result]]
  sheet.put(sheet.row, blockColumns.id, { value: call.id === '' ? '-' : call.id })
  putOwn(sheet, spelledInFile(formula, loyalty.functions) ?? '', values)
  putPortable(sheet, formula, values, loyalty.functions)
  sheet.row += Math.max(rows, values.length) + 1
}

export function makeWorkbook(loyalty: Loyalty): Promise<Uint8Array> {
  const all = goldenCalls(loyalty.functions)
  const sheets = loyalty.functions.map(({ name }) => {
    const sheet = new Sheet()
    for (const call of callsOf(name, all)) putCall(sheet, call, loyalty)
    return { name, rows: Array.from({ length: sheet.row }, () => []), cells: sheet.cells }
  })
  return writeXlsx({ sheets })
}
