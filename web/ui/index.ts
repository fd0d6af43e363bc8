export { mountPanel, type Panel, type PanelOptions } from './mount.ts'
export type { CellRange, Selection, Sheet } from './sheet.ts'
