import type { Language, Loyalty } from '../sheet/contract.ts'
import type { Sheet } from './sheet.ts'

export interface PanelOptions {
  readonly loyalty: Loyalty | Promise<Loyalty>
  readonly sheet: Sheet
  readonly language: Language
}

export interface Panel {
  /** Call whenever the selection moves. Cheap when nothing changed. */
  selectionChanged(): void
  /** Call whenever cells may have other contents or values. */
  cellsChanged(): void
  setLanguage(language: Language): void
  unmount(): void
}

/** Fills `root` (any empty block element at least 280 px wide) and shows what is selected at once. */
export declare function mountPanel(root: HTMLElement, options: PanelOptions): Panel
