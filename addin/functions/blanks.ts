/** Blank cells of desktop Excel, told from typed zeros. Nothing is asked where no zero could be a blank that matters. */
import type { Argument, FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { AskSheet, type Question } from './ask-sheet.ts'
import { excelError } from './cells.ts'
import { sentence } from './messages.ts'
import { countZeros } from './zeros.ts'

const sheet = new AskSheet()

const isRange = (argument: Argument) =>
  Array.isArray(argument) && (argument.length > 1 || Number(argument[0]?.length) > 1)

interface Asking {
  readonly name: string
  readonly language: Language
  /** Whether other ranges stand beside this one, row by row. */
  readonly besideOthers: boolean
}

/** A wrong number would be worse than none: when the sheet does not answer, neither does the function. */
async function ask(question: Question, { name, language, besideOthers }: Asking): Promise<Argument> {
  try {
    return await sheet.ask(question)
  } catch {
    const id = besideOthers ? 'blanks-unknown-rows' : 'blanks-unknown'
    const message = sentence(language, id, { address: question.address, function: name })
    throw excelError({ error: '#N/A', message })
  }
}

export function withBlanks(
  { name, parameters }: FunctionInfo,
  args: readonly Argument[],
  addresses: readonly (string | null | undefined)[],
  language: Language,
): Promise<Argument[]> {
  const besideOthers = args.filter(isRange).length > 1
  return Promise.all(
    args.map((argument, i) => {
      const blanks = parameters[i]?.blanks ?? 'harmless'
      const address = addresses[i]
      if (blanks === 'harmless' || !address || countZeros(argument).zeros === 0) return argument
      const placesMatter = blanks === 'places' || besideOthers
      return ask({ argument, address, placesMatter }, { name, language, besideOthers })
    }),
  )
}
