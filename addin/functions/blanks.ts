/** Blank cells of desktop Excel, told from typed zeros. Nothing is asked where no zero could be a blank that matters. */
import type { Argument, FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { AskSheet } from './ask-sheet.ts'
import { excelError } from './cells.ts'
import { sentence } from './messages.ts'
import { countZeros } from './zeros.ts'

const sheet = new AskSheet()

const isRange = (argument: Argument) =>
  Array.isArray(argument) && (argument.length > 1 || Number(argument[0]?.length) > 1)

/** A wrong number would be worse than none: when the sheet does not answer, neither does the function. */
async function ask(name: string, argument: Argument, address: string, placesMatter: boolean, language: Language) {
  try {
    return await sheet.ask({ argument, address, placesMatter })
  } catch {
    const formula = `=${name}(FILTER(${address}, ${address}<>""))`
    throw excelError({ error: '#N/A', message: sentence(language, 'blanks-unknown', { address, formula }) })
  }
}

export function withBlanks(
  { name, parameters }: FunctionInfo,
  args: readonly Argument[],
  addresses: readonly (string | null | undefined)[],
  language: Language,
): Promise<Argument[]> {
  const severalRanges = args.filter(isRange).length > 1
  return Promise.all(
    args.map((argument, i) => {
      const blanks = parameters[i]?.blanks ?? 'harmless'
      const address = addresses[i]
      if (blanks === 'harmless' || !address || countZeros(argument).zeros === 0) return argument
      return ask(name, argument, address, blanks === 'places' || severalRanges, language)
    }),
  )
}
