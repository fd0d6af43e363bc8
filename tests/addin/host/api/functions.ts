import { HostGap } from '../errors.ts'
import { ApiObject } from '../wire/api-object.ts'
import type { Area } from '../workbook/area.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { RangeApi } from './range.ts'

/** Worksheet functions that add-in code may call: `workbook.functions`. */
export class FunctionsApi extends ApiObject<Workbook> {
  /** COUNT of references: cells that hold numbers; blanks, text, booleans and errors do not count (Excel's help on COUNT). */
  Count(values: readonly unknown[]) {
    const count = values.reduce((sum: number, value) => {
      if (!(value instanceof RangeApi))
        throw new HostGap('functions.count of something that is no range is not modelled')
      return sum + numbersIn(value.target)
    }, 0)
    return new FunctionResultApi(this.host, count)
  }
}

const numbersIn = (area: Area): number =>
  [...area.sheet.cellsIn(area)].filter(({ cell }) => typeof cell.value === 'number').length

export class FunctionResultApi extends ApiObject<number> {
  static override readonly scalars = ['Error', 'Value']
  get Value() {
    return this.target
  }
  get Error() {
    return null
  }
}
