/** Formulas that read large data are computed beside the page. */
import type { DataArgument, DataCalls } from '../data/contract.ts'
import { isPlainCall, plainNames } from '../data/plain-functions.ts'
import { argumentOf, resultValue } from './cells.ts'
import type { FunctionClass } from './functions.ts'
import type { LargeCells } from './large-cells.ts'
import type { LargeResults } from './large-results.ts'
import type { Place } from './messages.ts'
import {
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  functionLookup,
  functionStatistical,
  type NodeValueType,
  NumberValueObject,
} from './univer.ts'

export interface LargeSheet {
  readonly sheetId: string
  readonly cells: LargeCells
  readonly calls: DataCalls
  readonly results: LargeResults
}

export type LargeSheetNow = () => LargeSheet | null

/** The arguments of a call that the Worker can compute: all ranges are of the large sheet and hold no formulas. */
export function largeArguments(
  variants: readonly FunctionVariantType[],
  large: LargeSheet | null,
): DataArgument[] | null {
  if (!large) return null
  const args: DataArgument[] = []
  for (const variant of variants) {
    if (!variant.isReferenceObject()) {
      args.push({ value: argumentOf(variant as BaseValueObject) })
      continue
    }
    const range = largeRange(variant as BaseReferenceObject, large)
    if (!range) return null
    args.push({ range })
  }
  return args.some((each) => 'range' in each) ? args : null
}

function largeRange(reference: BaseReferenceObject, { sheetId, cells }: LargeSheet) {
  if (reference.getSheetId() !== sheetId) return null
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
  const range = { startRow, endRow, startColumn, endColumn }
  return cells.hasFormulas(range) ? null : range
}

/** Univer's own functions, which would make an object of each of a million cells. */
export function plainClasses(large: LargeSheetNow): [FunctionClass, string][] {
  const all = functionStatistical as unknown as [FunctionClass, string][]
  const own = all.filter(([, name]) => plainNames.includes(name))
  const rows = (functionLookup as unknown as [FunctionClass, string][]).filter(([, name]) => name === 'ROWS')
  return [...own, ...rows].map(([Own, name]) => [aware(Own, name, large), name])
}

function aware(Own: FunctionClass, ownName: string, large: LargeSheetNow): FunctionClass {
  const takesReferences = new Own(ownName).needsReferenceObject
  return class extends Own {
    override needsReferenceObject = true

    override calculate(...variants: FunctionVariantType[]): NodeValueType {
      const [first] = variants
      if (ownName === 'ROWS' && first?.isReferenceObject()) return rowCount(first as BaseReferenceObject)
      const open = large()
      const args = largeArguments(variants, open)
      if (open && args && isPlainCall(ownName, args.map(described))) {
        return resultValue(open.results.ask(placeOf(this), ownName, args, {}))
      }
      const given = takesReferences ? variants : variants.map(asValues)
      return super.calculate(...(given as Parameters<BaseFunction['calculate']>))
    }
  }
}

export const placeOf = ({ subUnitId, row, column }: BaseFunction): Place => ({ sheetId: subUnitId ?? '', row, column })

const described = (each: DataArgument) =>
  'range' in each ? { isRange: true, value: undefined } : { isRange: false, value: each.value }

const asValues = (variant: FunctionVariantType): FunctionVariantType =>
  variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant

function rowCount(reference: BaseReferenceObject): NodeValueType {
  const { startRow, endRow } = reference.getRangePosition()
  return NumberValueObject.create(endRow - startRow + 1)
}
