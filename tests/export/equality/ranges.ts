/** Ranges of cells side by side on two sheets: what people type, and real answers. */
import type { Cell } from '../../../web/sheet/contract.ts'
import { addressOf } from '../../../web/workbook/addresses.ts'

export interface Ranges {
  /** Gives the address of the cells. */
  readonly add: (cells: readonly (readonly Cell[])[]) => string
  readonly cellsAt: (address: string) => Cell[][]
  readonly rows: readonly (readonly Cell[])[]
}

export const column = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell])

export function rangesOn(sheet: string): Ranges {
  const rows: Cell[][] = []
  const known = new Map<string, Cell[][]>()
  let left = 0
  return {
    rows,
    add: (cells) => {
      const width = cells[0]?.length ?? 1
      const address = `${sheet}!${addressOf(0, left)}:${addressOf(cells.length - 1, left + width - 1)}`
      cells.forEach((line, row) => {
        while (rows.length <= row) rows.push([])
        for (const [index, cell] of line.entries()) (rows[row] as Cell[])[left + index] = cell
      })
      left += width
      known.set(
        address,
        cells.map((line) => [...line]),
      )
      return address
    },
    cellsAt: (address) => {
      const cells = known.get(address)
      if (cells === undefined) throw new Error(`${address} is none of the ranges`)
      return cells
    },
  }
}

const error = (code: '#N/A' | '#DIV/0!'): Cell => ({ error: code, message: '' })

/** Texts that ours read as numbers, or that look as if they did, each beside an answer. */
export const oddTexts: readonly string[] = [
  ...[
    '\t9',
    '\n9',
    '  9',
    '\u20099',
    '\u202f9',
    '\u30009',
    '\ufeff9',
    ' - 9',
    '- 9',
    '+9',
    '−9',
    '9.',
    '9*',
    '9★',
    '10/10',
    '9%',
  ],
  ...[
    '1e1',
    '0x9',
    '.5',
    '9,5',
    '1 0',
    '９',
    '½',
    '9-10',
    '#9',
    '(9)',
    '"9"',
    "'9",
    '=9',
    '~9',
    '*9',
    '?9',
    '9 баллов',
    'пять',
    '-',
    '--',
    '…',
  ],
  ...[
    '',
    ' ',
    '\u00a0',
    '  ',
    'Infinity',
    'NaN',
    'null',
    'да 9',
    'A9',
    'é9',
    'ё',
    'Я9',
    'zz',
    '\u2212',
    '\u2011 9',
    '№ 9',
    '01',
    '007',
    '9th',
    '9:',
    '9;',
    '9 ;',
  ],
]

/** What stands between answers in files of real people, each beside ten answers on the scale. */
export function hostile(low: number, high: number): Cell[][] {
  const answers = Array.from({ length: 10 }, (_, index) => high - ((index * index) % (high - low + 1)))
  const clean = answers.map((answer) => Math.max(low, answer))
  const withCells = (...cells: Cell[]) => [clean[0] ?? null, ...cells, ...clean.slice(1)]
  return [
    clean,
    withCells(null, null),
    withCells('n/a', '-', 'нет ответа', '—', ' '),
    ['How likely are you to recommend us, 0-10?', ...clean],
    ['Q1', ...clean],
    withCells(high + 1),
    withCells(-1, -2),
    withCells(low + 0.5),
    withCells(high - 0.25, high + 90),
    withCells(error('#N/A')),
    withCells(error('#DIV/0!'), high + 1),
    withCells(true),
    withCells(false, true),
    withCells(String(high)),
    withCells(` ${high} `),
    withCells(`\u00a0${low + 1}`),
    withCells(`${low + 1},0`),
    withCells(`${high} - Extremely likely`),
    withCells('9 – скорее да'),
    withCells('+3', '-1', '−2'),
    withCells('   '),
    withCells('TRUE', 'ложь'),
    withCells(0),
    [null, null, null],
    ['n/a', 'none', null],
    [high],
    [high, high, high],
    [low, low, 'x'],
  ]
}
