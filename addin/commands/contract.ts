/** The buttons of the ribbon, which work with the pane closed. */
import type { Report } from '../workbook/contract.ts'

/** Names of the manifest. */
export const commandIds = ['npsOfSelection', 'colourBands', 'makePortable'] as const
export type CommandId = (typeof commandIds)[number]

/** The pane shows it; a command opens the pane to be heard. */
export interface Announcement extends Report {
  readonly command: CommandId
  readonly done: boolean
}

export interface CommandsOptions {
  readonly announce: (announcement: Announcement) => void
}
