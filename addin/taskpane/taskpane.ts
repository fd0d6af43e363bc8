/** The task pane: the panel beside Excel's selection. Outside Excel it says where it belongs. */
import type { Loyalty } from '../../web/sheet/contract.ts'
import { applyTheme, mountPanel, type Panel } from '../../web/ui/index.ts'
import { excelSheet } from './excel-sheet.ts'
import { followOfficeTheme, officeLanguage } from './office.ts'
import { showOutside } from './outside.ts'
import { supports } from './supports.ts'
import './taskpane.css'

declare global {
  /** Set by functions.js, so that the pane and the cells have one engine; after a failed load reading it tries again. */
  var loyalty: Promise<Loyalty> | undefined
}

const kTryAgainAfter = 1000

/** Selections and edits come in bursts; the panel itself drops what is out of date. */
async function followExcel(panel: Panel): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context
    workbook.onSelectionChanged.add(async () => panel.selectionChanged())
    if (supports('1.9')) {
      workbook.worksheets.onChanged.add(async () => panel.cellsChanged())
      workbook.worksheets.onCalculated.add(async () => panel.cellsChanged())
    }
    await context.sync()
  })
  panel.selectionChanged()
}

/** Excel refuses while a person types in a cell: the pane may have been opened just then. */
function keepFollowing(panel: Panel): void {
  followExcel(panel).catch(() => setTimeout(keepFollowing, kTryAgainAfter, panel))
}

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false
  const { host } = await Office.onReady()
  return host === Office.HostType.Excel
}

async function start(): Promise<void> {
  const root = document.getElementById('panel') as HTMLElement
  if (!(await isInExcel())) return showOutside(root)
  document.documentElement.lang = officeLanguage()
  followOfficeTheme(applyTheme)
  const panel = mountPanel(root, {
    loyalty: () => globalThis.loyalty ?? Promise.reject(new Error('functions.js did not load')),
    sheet: excelSheet,
    language: officeLanguage(),
  })
  keepFollowing(panel)
}

void start()
