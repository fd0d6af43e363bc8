/** Cells of ours against the same cells elsewhere. */
import { isCellError } from '../../../web/sheet/cells.ts'
import type { Cell } from '../../../web/sheet/contract.ts'

const tolerance = 1e-9

export interface Row {
  compared: number
  /** Where ours has a value and the other an error. */
  errors: number
  most: number
}

const isError = (text: string) => text.startsWith('#') || text.startsWith('Err:')

export class Comparison {
  readonly rows = new Map<string, Row>()
  readonly wrong: string[] = []

  add(name: string, call: string, ours: readonly (readonly Cell[])[], found: readonly (readonly string[])[]): void {
    const row = this.rows.get(name) ?? { compared: 0, errors: 0, most: 0 }
    this.rows.set(name, row)
    for (const [down, cells] of ours.entries()) {
      for (const [across, cell] of cells.entries()) {
        this.#compare(row, `${call} ${down},${across}`, cell, found[down]?.[across] ?? '')
      }
    }
  }

  #compare(row: Row, place: string, cell: Cell, text: string): void {
    row.compared += 1
    if (isError(text)) {
      if (!isCellError(cell)) row.errors += 1
      return
    }
    const difference = typeof cell === 'number' && text !== '' ? differenceOf(cell, Number(text)) : Number.NaN
    if (difference <= tolerance) row.most = Math.max(row.most, difference)
    else if (typeof cell === 'number' || isCellError(cell) || text !== String(cell ?? '')) {
      this.wrong.push(`${place}: ${text}, not ${isCellError(cell) ? cell.error : cell}`)
    }
  }
}

const differenceOf = (ours: number, other: number) => Math.abs(ours - other) / Math.max(1, Math.abs(ours))

export function tableOf(comparisons: Readonly<Record<string, Comparison>>): string {
  const [first] = Object.values(comparisons)
  const lines = [...(first?.rows ?? [])].map(([name, { compared }]) => {
    const parts = Object.values(comparisons).map(({ rows }) => {
      const found = rows.get(name)
      if (found === undefined) return '-'.padStart(32)
      const { most, errors } = found
      return `${most.toExponential(1).padStart(22)} ${String(errors).padStart(9)}`
    })
    return `${name.padEnd(20)}${String(compared).padStart(7)}${parts.join('')}`
  })
  const heads = Object.keys(comparisons).map(
    (program) => `${`${program} max diff.`.padStart(22)} ${'as error'.padStart(9)}`,
  )
  return [`${'function'.padEnd(20)}${'cells'.padStart(7)}${heads.join('')}`, ...lines].join('\n')
}
