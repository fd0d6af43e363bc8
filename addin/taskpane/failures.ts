import { type FailureReason, SheetFailure } from '../../web/ui/index.ts'
import { codeOf } from '../workbook/outcome.ts'

/** Codes of Excel's errors that a person can do something about. */
const reasons: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  RangeExceedsLimit: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
}

/** Runs a question to Excel; what goes wrong becomes a reason the panel has a sentence for. */
export async function ask<T>(question: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(question)
  } catch (error) {
    if (error instanceof SheetFailure) throw error
    throw new SheetFailure(reasons[codeOf(error)] ?? 'unknown')
  }
}
