/** What happened, as a value. */
import { SheetFailure, type FailureReason as SheetReason } from '../../web/ui/sheet.ts'
import type { Done, Failure, FailureReason, Outcome } from './contract.ts'

/** Ends an action before it has changed anything. */
export class Refusal extends Error {
  readonly reason: FailureReason
  readonly place: string

  constructor(reason: FailureReason, place = '') {
    super(reason)
    this.reason = reason
    this.place = place
  }
}

export type Reasons = Readonly<Record<string, FailureReason>>

/** Codes of Excel's errors (Excel.ErrorCodes) that a person can do something about. */
const reasons: Reasons = {
  AccessDenied: 'protectedSheet',
  MergedRangeConflict: 'mergedCells',
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  InvalidSelection: 'severalAreas',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  FormulaLengthExceedsLimit: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'tooOld',
}

/** What a reading of ranges rejects with. */
const sheetReasons: Readonly<Record<SheetReason, FailureReason>> = {
  editing: 'editing',
  tooLarge: 'tooLarge',
  gone: 'sheetGone',
  severalAreas: 'severalAreas',
  engine: 'hostError',
  unknown: 'hostError',
}

/** The code of an error of Excel; empty for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

export function failureOf(error: unknown, own: Reasons = {}): Failure {
  if (error instanceof Refusal) return { done: false, reason: error.reason, place: error.place }
  if (error instanceof SheetFailure) return { done: false, reason: sheetReasons[error.reason], place: '' }
  const code = codeOf(error)
  return { done: false, reason: own[code] ?? reasons[code] ?? 'hostError', place: '' }
}

export type Work<T> = (context: Excel.RequestContext) => Promise<T>

/** `own` are codes that mean something else here. */
export async function attempt<T extends object>(work: Work<T>, own: Reasons = {}): Outcome<T> {
  try {
    return { done: true, ...(await Excel.run(work)) } as Done<T>
  } catch (error) {
    return failureOf(error, own)
  }
}

/**
 * Sends a batch of changes. Excel carries out a batch up to the first request it refuses and keeps what it did, so the
 * rest of the batch is taken back in a run of its own; objects of the refused batch are of no use any more.
 */
export async function sendOrTakeBack(context: Excel.RequestContext, takeBack: Work<void>): Promise<void> {
  try {
    await context.sync()
  } catch (error) {
    await Excel.run(takeBack).catch(() => {})
    throw error
  }
}
