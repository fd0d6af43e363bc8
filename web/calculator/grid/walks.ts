/** Operators and functions that turn a range into an object per cell: over large data that would hold the page up, so they are told no. */
import { firstError } from './cells.ts'
import { isTooMuch, type LargeSheetNow, type Refusal } from './large-calls.ts'
import type { Messages } from './messages.ts'
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
}

/** Univer has no other place where all of them come by. */
export function refuseWalks(grid: FUniver, { large, messages, refusal }: WalkRooms): void {
  const walk = BaseReferenceObject.prototype.toArrayValueObject
  BaseReferenceObject.prototype.toArrayValueObject = function (this: BaseReferenceObject, ...given) {
    const open = large()
    if (!open || !isTooMuch([this], open)) return walk.apply(this, given)
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
