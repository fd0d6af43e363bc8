import type { SheetDraft } from './draft.ts'

export function blankSheet(name: string): SheetDraft {
  return {
    id: 'blank',
    name,
    start: { row: 0, column: 0 },
    widths: [],
    lines: new Map(),
    paragraphs: [],
    summaryColumns: 0,
    cells: [],
  }
}
