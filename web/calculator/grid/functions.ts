/** The table of functions as Univer's own function classes: they see references, blanks and the calling cell. */

import { isLong } from '../../sheet/apart/long.ts'
import type { Argument, CallOptions, CellError, FunctionInfo, Language, Result } from '../../sheet/contract.ts'
import type { Unanswered } from '../data/contract.ts'
import { addressOn } from './address.ts'
import { argumentOf, firstError, rectangleOf, resultValue } from './cells.ts'
import { type LargeSheet, type LargeSheetNow, largeArguments, placeOf } from './large-calls.ts'
import type { LongResults } from './long-results.ts'
import type { Messages } from './messages.ts'
import { QuickArray } from './quick-arrays.ts'
import type { RangeCache } from './range-cache.ts'
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type NodeValueType,
} from './univer.ts'

export interface CallAnswers {
  /** Answers whatever happens, also while the engine is missing. */
  readonly call: (name: string, args: readonly Argument[], options: CallOptions) => Result
  readonly tooLarge: () => CellError
  /** Of a function of the grid's own over large data. */
  readonly tooSlow: (name: string) => CellError
  /** What a cell says that was not computed. */
  readonly unanswered: (why: Unanswered) => CellError
  /** Of messages. */
  readonly language: Language
}

/** Four columns of a full sheet: Univer itself needs seconds to look at more. */
const kMostCells = 4 * 1_048_576

const noSheet: CellError = { error: '#REF!', message: '' }
const unexpected: CellError = { error: '#VALUE!', message: '' }

export type FunctionClass = new (name: string) => BaseFunction

export interface FunctionRooms {
  readonly calculator: CallAnswers
  readonly messages: Messages
  readonly ranges: RangeCache
  readonly large: LargeSheetNow
  readonly long: LongResults
}

/** Univer stops calculating for good once a function throws: nothing here may. */
export function functionClasses(
  functions: readonly FunctionInfo[],
  { calculator, messages, ranges, large, long }: FunctionRooms,
): [FunctionClass, string][] {
  class SheetFunction extends BaseFunction {
    override needsReferenceObject = true
    override needsSheetsInfo = true

    /** Else the text "1-5" would be the first of May. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true
    }

    override calculate(...variants: FunctionVariantType[]): NodeValueType {
      const open = large()
      const result = (open && this.#beside(variants, open)) ?? this.#safely(variants)
      messages.keep(placeOf(this), firstError(result))
      return resultValue(result)
    }

    /** null where the grid itself has the cells. */
    #beside(variants: readonly FunctionVariantType[], open: LargeSheet): Result {
      const args = largeArguments(variants, open)
      if (!args) return null
      const origins = variants.map((variant) => this.#origin(variant))
      return open.results.ask(placeOf(this), String(this.name), args, { origins, language: calculator.language })
    }

    #safely(variants: readonly FunctionVariantType[]): Result {
      try {
        return this.#result(variants)
      } catch {
        return unexpected
      }
    }

    #result(variants: readonly FunctionVariantType[]): Result {
      const references = variants.filter((variant) => variant.isReferenceObject()) as BaseReferenceObject[]
      if (references.some(isOnNoSheet)) return noSheet
      if (references.some((reference) => cellCount(reference) > kMostCells)) return calculator.tooLarge()
      const args = variants.map((variant) => this.#argument(variant))
      const origins = variants.map((variant) => this.#origin(variant))
      const name = String(this.name)
      const request = { function: name, arguments: args, origins, language: calculator.language, isScore: false }
      return isLong(request) ? long.ask(placeOf(this), request) : calculator.call(name, args, { origins })
    }

    #argument(variant: FunctionVariantType): Argument {
      if (variant instanceof QuickArray) return variant.rectangle()
      if (!variant.isReferenceObject()) return argumentOf(variant as BaseValueObject)
      const read = (reference: BaseReferenceObject) => rectangleOf(reference, (...place) => messages.of(...place))
      return ranges.read(variant as BaseReferenceObject, read)
    }

    #origin(variant: FunctionVariantType): string | null {
      if (!variant.isReferenceObject()) return null
      const reference = variant as BaseReferenceObject
      const { startRow, startColumn } = reference.getRangePosition()
      const sheetId = reference.getSheetId()
      const name = this.getSheetsInfo().sheetNameMap[sheetId]
      return name === undefined ? null : addressOn(name, startRow, startColumn)
    }
  }
  return functions.map(({ name }) => [SheetFunction, name])
}

function isOnNoSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== '' && !reference.getForcedSheetId()
}

function cellCount(reference: BaseReferenceObject): number {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition()
  return (endRow - startRow + 1) * (endColumn - startColumn + 1)
}
