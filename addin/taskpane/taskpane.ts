/** The task pane: views beside Excel's selection. Outside Excel it says where it belongs. */
import type { Loyalty } from '../../web/sheet/contract.ts'
import { applyTheme } from '../../web/ui/index.ts'
import { createCommands } from '../commands/commands.ts'
import { createOperations } from '../workbook/operations.ts'
import { createAnnouncements } from './announcement.ts'
import { BandsView } from './bands/view.ts'
import { cachedSheet } from './cached-sheet.ts'
import { CheckView } from './check/view.ts'
import { excelSheet } from './excel-sheet.ts'
import { followExcel } from './follow-excel.ts'
import { InsertView } from './insert/view.ts'
import { followOfficeTheme, officeLanguage } from './office.ts'
import { showOutside } from './outside.ts'
import { ReportView } from './report/view.ts'
import { scoreView } from './score-view.ts'
import { Tabs } from './tabs.ts'
import type { Surroundings } from './view.ts'
import { createWords } from './words.ts'
import './announcement.css'
import './taskpane.css'
import './forms.css'
import './insert/insert.css'
import './bands/bands.css'
import './check/check.css'
import './report/report.css'

declare global {
  /** Set by functions.js, so that the pane and the cells have one engine; after a failed load reading it tries again. */
  var loyalty: Promise<Loyalty> | undefined
}

const loadedLoyalty = (): Promise<Loyalty> =>
  globalThis.loyalty ?? Promise.reject(new Error('functions.js did not load'))

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false
  const { host } = await Office.onReady()
  return host === Office.HostType.Excel
}

function createTabs(root: HTMLElement, surroundings: Surroundings): Tabs {
  const { say } = createWords(surroundings.language)
  return new Tabs(root, say('tabs'), [
    { id: 'score', name: say('tab-score'), make: (panel) => scoreView(panel, surroundings) },
    { id: 'insert', name: say('tab-insert'), make: (panel) => new InsertView(panel, surroundings) },
    { id: 'bands', name: say('tab-bands'), make: (panel) => new BandsView(panel, surroundings) },
    { id: 'check', name: say('tab-check'), make: (panel) => new CheckView(panel, surroundings) },
    { id: 'report', name: say('tab-report'), make: (panel) => new ReportView(panel, surroundings) },
  ])
}

async function start(): Promise<void> {
  const root = document.getElementById('pane') as HTMLElement
  if (!(await isInExcel())) return showOutside(root)
  const language = officeLanguage()
  document.documentElement.lang = language
  followOfficeTheme(applyTheme)
  const sheet = cachedSheet(excelSheet)
  const readRanges = (references: readonly string[]) => sheet.readRanges(references)
  const operations = createOperations({
    loyalty: loadedLoyalty,
    language: () => language,
    readRanges,
  })
  const tabs = createTabs(root, { language, loyalty: loadedLoyalty, sheet, operations })
  const announce = createAnnouncements(root, createWords(language))
  globalThis.startCommands?.(
    createCommands({ operations, loyalty: loadedLoyalty, readRanges, language: () => language, announce }),
  )
  followExcel({
    selectionChanged: () => tabs.view?.selectionChanged(),
    cellsChanged: () => {
      sheet.forget()
      tabs.view?.cellsChanged()
    },
  })
}

void start()
