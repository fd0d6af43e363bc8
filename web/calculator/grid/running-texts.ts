/**
 * Texts that run on over the cells to their right. Univer 0.25.1 gives them the cells that the words need, and not the room
 * left of the words: the last letters of one in twenty were cut.
 */
import { kPadding } from './sizes.ts'
import { SpreadsheetSkeleton } from './univer.ts'

let isMended = false

export function giveRoomToRunningTexts(): void {
  if (isMended) return
  isMended = true
  const cellsFor = SpreadsheetSkeleton.prototype.getOverflowPosition
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...place) {
    return cellsFor.call(this, { ...size, width: size.width + 2 * kPadding }, ...place)
  }
}
