/**
 * What the buttons of the ribbon do. Excel has no place where a command could speak with the pane closed: a dialog is a second
 * page that browsers ask about before they open it, and a note would write into the sheet. So the pane opens and says it.
 */
import type { Language } from '../../web/sheet/contract.ts'
import { SheetFailure } from '../../web/ui/sheet.ts'
import type { Report } from '../workbook/contract.ts'
import { failureOf } from '../workbook/outcome.ts'
import { failureSentence, makePortableReport } from '../workbook/reports.ts'
import { colourBands } from './colour-bands.ts'
import type { CommandId, CommandsOptions, RunCommand } from './contract.ts'
import { npsOfSelection } from './nps-of-selection.ts'
import { createSay } from './words.ts'

async function makePortable({ operations, language }: CommandsOptions): Promise<Report> {
  return makePortableReport(operations, 'workbook', language())
}

const commands: Readonly<Record<CommandId, (options: CommandsOptions) => Promise<Report>>> = {
  npsOfSelection,
  colourBands,
  makePortable,
}

/** Excel would not be read, or else the functions are not there. */
function sentenceOf(error: unknown, language: Language): string {
  const isExcels = error instanceof SheetFailure && error.reason !== 'engine'
  return isExcels ? failureSentence(failureOf(error), language) : createSay(language)('said-engine')
}

export function createCommands(options: CommandsOptions): RunCommand {
  const failed = (error: unknown): Report => ({ sentence: sentenceOf(error, options.language()), details: [] })
  return async (id) => {
    options.announce(await commands[id](options).catch(failed))
    await Office.addin.showAsTaskpane().catch(() => {})
  }
}
