/** What the tabs show. */
import type { Language, Loyalty } from '../../web/sheet/contract.ts'
import type { OfferedCall, Sheet } from '../../web/ui/index.ts'
import type { Operations } from '../workbook/contract.ts'
import type { PaneSettings } from './settings.ts'

/** What every view works with. */
export interface Surroundings {
  readonly language: Language
  readonly loyalty: () => Promise<Loyalty>
  readonly sheet: Sheet
  readonly operations: Operations
  readonly settings: PaneSettings
  /** Opens the form of a call; the form takes the call once it is seen. */
  readonly insert: (call: OfferedCall) => void
  readonly takeCall: () => OfferedCall | null
  /** Shows all views anew, in the language of the settings, this one first. */
  readonly restart: (view: string) => void
}

/** Only the view that is seen is told of changes; it is told that it is seen before that. */
export interface View {
  seen(): void
  selectionChanged(): void
  cellsChanged(): void
}

/** Fills `root`, an empty panel of the tabs. */
export type MakeView = (root: HTMLElement, surroundings: Surroundings) => View
