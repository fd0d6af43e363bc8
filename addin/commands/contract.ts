/** The buttons of the ribbon, which work with the pane closed. */
import type { Language, Loyalty } from '../../web/sheet/contract.ts'
import type { Sheet } from '../../web/ui/sheet.ts'
import type { SchemeChoices } from '../../web/ui/shown.ts'
import type { Operations, Report } from '../workbook/contract.ts'

/** Names of the manifest. */
export const commandIds = ['npsOfSelection', 'colourBands', 'makePortable'] as const
export type CommandId = (typeof commandIds)[number]

export interface CommandsOptions {
  readonly operations: Operations
  readonly loyalty: () => Promise<Loyalty>
  readonly readRanges: Sheet['readRanges']
  readonly language: () => Language
  /** The schemes that the workbook uses in place of the usual ones. */
  readonly schemes: (loyalty: Loyalty) => Promise<SchemeChoices>
  /** Shows in the pane what was done. */
  readonly announce: (report: Report) => void
}

export type RunCommand = (id: CommandId) => Promise<void>

declare global {
  /** Set by functions.js: gives the commands what they run. */
  var startCommands: ((run: RunCommand) => void) | undefined
}
