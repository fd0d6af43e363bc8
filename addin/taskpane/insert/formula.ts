/** The formula of what has been given. */
import type { FunctionInfo } from '../../../web/sheet/contract.ts'
import type { Given } from './given.ts'

const sheetOf = (address: string): string => address.slice(0, address.lastIndexOf('!') + 1)

/** On the sheet of the formula itself an address needs no sheet's name. */
const near = (reference: string, target: string): string =>
  sheetOf(target) !== '' && reference.startsWith(sheetOf(target)) ? reference.slice(sheetOf(target).length) : reference

function writtenArgument(given: Given, target: string): string {
  if (given.kind === 'reference') return near(given.reference, target)
  return given.kind === 'value' ? given.written : ''
}

/** Omitted options at the end are left out. In English form, as Excel's `formulas` takes it. */
export function formulaOf(info: FunctionInfo, given: readonly Given[], target: string): string {
  const written = given.map((each) => writtenArgument(each, target))
  const last = written.findLastIndex((text) => text !== '')
  return `=${info.written}(${written.slice(0, last + 1).join(',')})`
}
