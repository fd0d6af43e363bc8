/** Every function of the table as Excel calls it. */

import { type ComputeRequest, compute } from '../../web/sheet/apart/compute.ts'
import { computeApart } from '../../web/sheet/apart/compute-apart.ts'
import { isLong } from '../../web/sheet/apart/long.ts'
import { LongCalls } from '../../web/sheet/apart/long-calls.ts'
import type { FunctionInfo, Language, Loyalty } from '../../web/sheet/contract.ts'
import { withBlanks } from './blanks.ts'
import { argumentOf, type ExcelArgument, type ExcelResult, excelError, excelResult } from './cells.ts'
import { blanksArriveAsZero, displayLanguage } from './excel.ts'
import { sentence } from './messages.ts'
import { originOf } from './origins.ts'

type Load = () => Promise<Loyalty>

async function engineFor(load: Load, language: Language): Promise<Loyalty> {
  try {
    return await load()
  } catch (error) {
    const reason = (error as { reason?: string }).reason ?? 'missing'
    throw excelError({ error: '#N/A', message: sentence(language, `engine-${reason}`) })
  }
}

/** Excel always passes its invocation after the declared parameters. */
async function answer(info: FunctionInfo, load: Load, passed: readonly unknown[]): Promise<ExcelResult> {
  const language = displayLanguage()
  const loyalty = await engineFor(load, language)
  const invocation = passed.at(-1) as CustomFunctions.CancelableInvocation
  const addresses = invocation.parameterAddresses ?? []
  const args = passed.slice(0, -1).map((argument) => argumentOf(argument as ExcelArgument))
  const known = blanksArriveAsZero() ? await withBlanks(info, args, addresses, language) : args
  const request = { function: info.name, arguments: known, origins: addresses.map(originOf), language, isScore: false }
  return excelResult(isLong(request) ? await answerApart(loyalty, request, invocation) : answerHere(loyalty, request))
}

export const longCalls = new LongCalls(async (request, signal) => (await computeApart(request, signal)).result)

const answerHere = (loyalty: Loyalty, request: ComputeRequest) => compute(loyalty, request).result

/** Where there is no Worker to be had, Excel waits: better than no result. */
function answerApart(loyalty: Loyalty, request: ComputeRequest, invocation: CustomFunctions.CancelableInvocation) {
  const onCanceled = (end: () => void) => {
    invocation.onCanceled = end
  }
  return longCalls.answer(request, onCanceled).catch(() => answerHere(loyalty, request))
}

export function register(functions: readonly FunctionInfo[], load: Load): void {
  for (const info of functions) {
    CustomFunctions.associate(info.name, (...passed: unknown[]) => answer(info, load, passed))
  }
}
