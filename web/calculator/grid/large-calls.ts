/** Formulas that read large data are computed beside the page. */
import type { CellError } from '../../sheet/contract.ts'
import type { DataArgument, DataCalls } from '../data/contract.ts'
import { isPlainCall, plainCall } from '../data/plain-functions.ts'
import { argumentOf, firstError, resultValue } from './cells.ts'
import type { FunctionClass } from './functions.ts'
import type { LargeCells } from './large-cells.ts'
import type { LargeResults } from './large-results.ts'
import type { Messages, Place } from './messages.ts'
import { isQuick, quick, quickArguments } from './quick-arrays.ts'
import {
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  functionCompatibility,
  functionDatabase,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
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

/** What a cell shows where a function would make an object of each of a million cells, and the page wait for it. */
export type Refusal = (name: string) => CellError

const families = [
  functionStatistical,
  functionMath,
  functionCompatibility,
  functionLookup,
  functionText,
  functionDatabase,
]

export interface PlainRooms {
  readonly large: LargeSheetNow
  readonly refusal: Refusal
  readonly messages: Messages
}

/** These ask where a range lies, or for one of its cells. */
const onlyPlaces: ReadonlySet<string> = new Set([
  'ADDRESS',
  'AREAS',
  'COLUMN',
  'COLUMNS',
  'FORMULATEXT',
  'INDEX',
  'INDIRECT',
  'OFFSET',
  'ROW',
])

/** Univer's own functions of ranges: over large data those that we know are computed in the Worker, others not at all. */
export function plainClasses(rooms: PlainRooms): [FunctionClass, string][] {
  const all = families.flatMap((family) => family as unknown as [FunctionClass, string][])
  return all
    .filter(([, name]) => !onlyPlaces.has(name))
    .map(([Own, name]) => [aware(isQuick(name) ? quick(Own, name) : Own, name, rooms), name])
}

/** Univer reads so many before a person could notice. */
const kMostRead = 150_000

export const isTooMuch = (variants: readonly FunctionVariantType[], { sheetId }: LargeSheet): boolean =>
  variants.some((variant) => {
    if (!variant.isReferenceObject()) return false
    const reference = variant as BaseReferenceObject
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
    return reference.getSheetId() === sheetId && (endRow - startRow + 1) * (endColumn - startColumn + 1) > kMostRead
  })

function aware(Own: FunctionClass, ownName: string, { large, refusal, messages }: PlainRooms): FunctionClass {
  const takesReferences = new Own(ownName).needsReferenceObject
  return class extends Own {
    override needsReferenceObject = true

    override calculate(...variants: FunctionVariantType[]): NodeValueType {
      const [first] = variants
      if (ownName === 'ROWS' && first?.isReferenceObject()) return rowCount(first as BaseReferenceObject)
      const open = large()
      const args = largeArguments(variants, open)
      if (open && args && isPlainCall(ownName, args.map(described))) {
        const result = open.results.ask(placeOf(this), ownName, args, {})
        messages.keep(placeOf(this), firstError(result))
        return resultValue(result)
      }
      const refused = open && isTooMuch(variants, open) ? refusal(ownName) : null
      messages.keep(placeOf(this), refused)
      if (refused) return resultValue(refused)
      const arrays = quickArguments(variants)
      if (arrays && isPlainCall(ownName, arrays)) {
        const result =
          plainCall(
            ownName,
            arrays.map(({ value }) => value),
          ) ?? null
        messages.keep(placeOf(this), firstError(result))
        return resultValue(result)
      }
      const own = (given: readonly FunctionVariantType[]) =>
        super.calculate(...(given as Parameters<BaseFunction['calculate']>))
      if (isQuick(ownName)) return own(variants.map(asValues))
      return withUniversArrays(() => own(takesReferences ? variants : variants.map(asValues)))
    }
  }
}

export const placeOf = ({ subUnitId, row, column }: BaseFunction): Place => ({ sheetId: subUnitId ?? '', row, column })

const described = (each: DataArgument) =>
  'range' in each ? { isRange: true, value: undefined } : { isRange: false, value: each.value }

const asValues = (variant: FunctionVariantType): FunctionVariantType =>
  variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant

let areUnivers = false

/** Functions of Univer's own walk through arrays of its own. */
function withUniversArrays<Found>(work: () => Found): Found {
  areUnivers = true
  try {
    return work()
  } finally {
    areUnivers = false
  }
}

export const areUniversArrays = (): boolean => areUnivers

function rowCount(reference: BaseReferenceObject): NodeValueType {
  const { startRow, endRow } = reference.getRangePosition()
  return NumberValueObject.create(endRow - startRow + 1)
}
