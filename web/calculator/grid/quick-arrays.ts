/**
 * Arrays that plain formulas make of long columns. Univer makes several objects of every cell at every operator, a second for a
 * formula over thirty thousand rows; here cells stay plain values, and become Univer's only where one of its own functions asks.
 */
import type { Argument, Cell, Rectangle } from '../../sheet/contract.ts'
import { comparisons, type Elementwise, elementwise } from '../data/elementwise.ts'
import type { PlainArgument } from '../data/plain-functions.ts'
import { argumentOf, valueObjectOf } from './cells.ts'
import type { FunctionClass } from './functions.ts'
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  functionInformation,
  functionLogical,
  functionMeta,
  type NodeValueType,
} from './univer.ts'

interface Size {
  readonly rows: number
  readonly columns: number
}

export class QuickArray extends ArrayValueObject {
  /** Row after row. */
  readonly cells: readonly Cell[]
  readonly size: Size

  constructor(cells: readonly Cell[], size: Size) {
    const place = { unitId: '', sheetId: '', row: -1, column: -1 }
    super({ calculateValueList: [], rowCount: size.rows, columnCount: size.columns, ...place })
    this.cells = cells
    this.size = size
    let values: BaseValueObject[][] | null = null
    Object.defineProperty(this, '_values', {
      get: () => {
        values ??= this.rectangle().map((row) => row.map(valueObjectOf))
        return values
      },
      set: (given: BaseValueObject[][]) => {
        values = given
      },
    })
  }

  static of(rows: Rectangle): QuickArray {
    return new QuickArray(rows.flat(), { rows: rows.length, columns: rows[0]?.length ?? 0 })
  }

  rectangle(): Cell[][] {
    const { rows, columns } = this.size
    return Array.from({ length: rows }, (_row, index) => this.cells.slice(index * columns, (index + 1) * columns))
  }
}

interface Flat extends Size {
  readonly cells: readonly Cell[]
}

/** null for a reference: what stands there is read otherwise. */
function flatOf(variant: FunctionVariantType): Flat | null {
  if (variant instanceof QuickArray) return { cells: variant.cells, ...variant.size }
  if (variant.isReferenceObject()) return null
  const value: Argument = argumentOf(variant as BaseValueObject)
  if (!Array.isArray(value)) return { cells: [value as Cell], rows: 1, columns: 1 }
  const rows = value as Rectangle
  return { cells: rows.flat(), rows: rows.length, columns: rows[0]?.length ?? 0 }
}

/** A single row or column stands for as many as the others have. */
function placesIn({ rows, columns }: Flat): (row: number, column: number) => number {
  const [down, right] = [rows === 1 ? 0 : columns, columns === 1 ? 0 : 1]
  return (row, column) => row * down + column * right
}

/** null where the arguments are no long arrays of fitting shapes. */
export function quickly(compute: Elementwise, flats: readonly Flat[]): QuickArray | null {
  const rows = Math.max(...flats.map((flat) => flat.rows))
  const columns = Math.max(...flats.map((flat) => flat.columns))
  const fits = (flat: Flat) =>
    (flat.rows === rows || flat.rows === 1) && (flat.columns === columns || flat.columns === 1)
  if (!flats.every(fits)) return null
  const [one, two, three] = flats.map((flat) => ({ cells: flat.cells, at: placesIn(flat) }))
  const cells: Cell[] = new Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const first = one?.cells[one.at(row, column)] ?? null
      const second = two?.cells[two.at(row, column)] ?? null
      const third = three?.cells[three.at(row, column)] ?? null
      cells[row * columns + column] = compute(first, second, third)
    }
  }
  return new QuickArray(cells, { rows, columns })
}

/** Of two matrices; null where they do not fit, or hold something else than numbers. */
function productOf([one, other]: readonly Flat[]): QuickArray | null {
  if (!one || !other || one.columns !== other.rows) return null
  if (![...one.cells, ...other.cells].every((cell) => typeof cell === 'number')) return null
  const cells: number[] = []
  for (let row = 0; row < one.rows; row += 1) {
    for (let column = 0; column < other.columns; column += 1) {
      let sum = 0
      for (let place = 0; place < one.columns; place += 1) {
        sum += Number(one.cells[row * one.columns + place]) * Number(other.cells[place * other.columns + column])
      }
      cells.push(sum)
    }
  }
  return new QuickArray(cells, { rows: one.rows, columns: other.columns })
}

const families = [functionMeta, functionLogical, functionInformation]

const kProduct = 'MMULT'
const kCompare = 'COMPARE'

export const isQuick = (name: string): boolean => name === kCompare || name === kProduct || name in elementwise

/** Univer's own operators, and those of its functions that plain formulas of reports ask of every cell. */
export function quickClasses(): [FunctionClass, string][] {
  const all = families.flatMap((family) => family as unknown as [FunctionClass, string][])
  return all.filter(([, name]) => isQuick(name)).map(([Own, name]) => [quick(Own, name), name])
}

const takes: Readonly<Record<string, number>> = { IF: 3, ISNUMBER: 1 }

export function quick(Own: FunctionClass, ownName: string): FunctionClass {
  return class extends Own {
    #sign = ''

    setCompareType(sign: string): void {
      this.#sign = sign
      ;(Own.prototype as { setCompareType?: (sign: string) => void }).setCompareType?.call(this, sign)
    }

    override calculate(...variants: FunctionVariantType[]): NodeValueType {
      const found = this.#quickly(variants)
      return found ?? super.calculate(...(variants as Parameters<BaseFunction['calculate']>))
    }

    /** null where Univer itself has to compute. */
    #quickly(variants: readonly FunctionVariantType[]): QuickArray | null {
      if (!variants.some((variant) => variant instanceof QuickArray)) return null
      const flats = variants.map(flatOf).filter((flat) => flat !== null)
      if (flats.length < variants.length || flats.length !== (takes[ownName] ?? 2)) return null
      if (ownName === kProduct) return productOf(flats)
      const compute = ownName === kCompare ? comparisons[this.#sign] : elementwise[ownName]
      return compute ? quickly(compute, flats) : null
    }
  }
}

/** What a function of whole ranges takes, where one of them is a long array; null where it takes something else besides. */
export function quickArguments(variants: readonly FunctionVariantType[]): PlainArgument[] | null {
  if (!variants.some((variant) => variant instanceof QuickArray)) return null
  const values = variants.map((variant) =>
    variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant,
  )
  if (values.some((value) => value.isArray() && !(value instanceof QuickArray))) return null
  return values.map((value) =>
    value instanceof QuickArray
      ? { isRange: true, value: value.rectangle() }
      : { isRange: false, value: argumentOf(value as BaseValueObject) },
  )
}
