/** Titles and looks of a function's result, as one that is given a single row has them. */
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import { type Asking, tableOf } from '../../workbook/ask.ts'
import type { Style } from '../../workbook/contract.ts'
import type { SheetWriter } from '../../workbook/sheet-writer.ts'
import { stylesOf } from '../../workbook/spill-style.ts'
import type { Subject } from '../../workbook/subject.ts'

export interface Shape {
  /** The headings first. */
  readonly values: Rectangle
  readonly styles: readonly Style[]
  /** Where each row is of its own kind. */
  readonly rowStyles: readonly Style[]
}

export const one = (cell: Cell): Asking => ({ text: '', origin: '', cells: [[cell]] })

export function shapeOf({ ask }: Subject, name: string, given: readonly Asking[], day: Style = 'date'): Shape {
  const asked = ask(name, ...given)
  const { styles, rowStyles = [] } = stylesOf(asked, day)
  return { values: tableOf(asked) ?? [], styles, rowStyles }
}

export function writeHeadings(sheet: SheetWriter, { values: [headings = []], styles }: Shape): void {
  sheet.headings(...headings.map((title, column) => [String(title), styles[column] ?? 'number'] as const))
}
