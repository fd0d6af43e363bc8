/** The panel: mount it beside a spreadsheet, tell it when the selection moves. */
import './theme.css'
import './panel.css'
import './score.css'
import './answers.css'
import './states.css'
import './contrast.css'

export { chooseLanguage } from './language.ts'
export { type Say, sayFrom } from './messages.ts'
export { mountPanel, type Panel, type PanelOptions } from './mount.ts'
export { type CellRange, type FailureReason, type Selection, type Sheet, SheetFailure } from './sheet.ts'
export type { OfferedCall, Shown } from './shown.ts'
export { applyTheme, type Theme, type ThemeChoice, themeOfBackground } from './theme.ts'
