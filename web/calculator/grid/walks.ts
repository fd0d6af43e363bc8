/**
 * Operators and functions that turn a range into an object per cell. Over large data that would hold the page up, so they are told
 * no; over long columns they get plain values.
 */
import type { Rectangle } from '../../sheet/contract.ts'
import { firstError, rectangleOf } from './cells.ts'
import { areUniversArrays, isTooMuch, type LargeSheetNow, type Refusal } from './large-calls.ts'
import type { Messages } from './messages.ts'
import { QuickArray } from './quick-arrays.ts'
import type { RangeCache } from './range-cache.ts'
import {
  ArrayValueObject,
  BaseReferenceObject,
  type ErrorType,
  ErrorValueObject,
  type FUniver,
  IFormulaRuntimeService,
} from './univer.ts'

export interface WalkRooms {
  readonly large: LargeSheetNow
  readonly messages: Messages
  readonly refusal: Refusal
  readonly ranges: RangeCache
}

/** Univer's own way is quick enough for fewer cells. */
const kLeastCells = 2000

function isShort(reference: BaseReferenceObject): boolean {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
  return (endRow - startRow + 1) * (endColumn - startColumn + 1) < kLeastCells
}

/** Univer has no other place where all of them come by. */
export function refuseWalks(grid: FUniver, { large, messages, refusal, ranges }: WalkRooms): void {
  const known = new WeakMap<Rectangle, QuickArray>()
  const plain = (reference: BaseReferenceObject): QuickArray => {
    const rows = ranges.read(reference, (each) => rectangleOf(each, (...place) => messages.of(...place)))
    const array = known.get(rows) ?? QuickArray.of(rows)
    known.set(rows, array)
    return array
  }
  const walk = BaseReferenceObject.prototype.toArrayValueObject
  BaseReferenceObject.prototype.toArrayValueObject = function (this: BaseReferenceObject, ...given) {
    const open = large()
    if (!open || !isTooMuch([this], open))
      return areUniversArrays() || isShort(this) ? walk.apply(this, given) : plain(this)
    const refused = refusal('')
    const now = grid.getActiveWorkbook()?.getActiveSheet().getInject().get(IFormulaRuntimeService)
    if (now) {
      const place = { sheetId: now.currentSubUnitId, row: now.currentRow, column: now.currentColumn }
      messages.keep(place, firstError(refused))
    }
    return ArrayValueObject.create({
      calculateValueList: [[ErrorValueObject.create(refused.error as ErrorType, refused.message)]],
      rowCount: 1,
      columnCount: 1,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    })
  }
}
