/** Every function of the table as Excel calls it. */
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
  const { parameterAddresses } = passed.at(-1) as CustomFunctions.Invocation
  const addresses = parameterAddresses ?? []
  const args = passed.slice(0, -1).map((argument) => argumentOf(argument as ExcelArgument))
  const known = blanksArriveAsZero() ? await withBlanks(info, args, addresses, language) : args
  return excelResult(loyalty.call(info.name, known, { language, origins: addresses.map(originOf) }))
}

export function register(functions: readonly FunctionInfo[], load: Load): void {
  for (const info of functions) {
    CustomFunctions.associate(info.name, (...passed: unknown[]) => answer(info, load, passed))
  }
}
