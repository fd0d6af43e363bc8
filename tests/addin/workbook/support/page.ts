/** The room of the workbook in a page of its own: Microsoft's office.js, the add-in's functions, and nothing to look at. */
import { build } from 'vite'
import type { Operations } from '../../../../addin/workbook/contract.ts'
import type { ActionName, OutcomeOf } from '../../../../addin/workbook/reports.ts'
import type { Language } from '../../../../web/sheet/contract.ts'
import { type Excel, type ExcelOptions, openExcel } from '../../host/excel.ts'
import { actionType, type RequestBody } from '../../host/wire/messages.ts'

const html = `<!doctype html>
<html><head><meta charset="utf-8"><title>Workbook</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/functions.js"></script>
<script src="/workbook.js"></script>
</head><body></body></html>`

const entry = 'virtual:workbook-entry'
const source = `
import { createOperations } from '/addin/workbook/operations.ts'
import { reportOf } from '/addin/workbook/reports.ts'
import { excelSheet } from '/addin/taskpane/excel-sheet.ts'
const language = () => 'en'
const loyalty = () => globalThis.loyalty
globalThis.operations = createOperations({ loyalty, language, readRanges: excelSheet.readRanges })
globalThis.reportOf = reportOf
globalThis.act = async (name, args) => {
  await Office.onReady()
  return globalThis.operations[name](...args)
}
`

let script: Promise<string> | undefined

async function bundle(): Promise<string> {
  const resolve = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? source : null),
  }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [resolve],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })
  const [first] = 'output' in built ? built.output : []
  return first?.type === 'chunk' ? first.code : ''
}

export async function openWorkbook(options: ExcelOptions = {}): Promise<Excel> {
  script ??= bundle()
  const told = `<meta name="functions-namespace" content="${options.namespace ?? ''}">`
  const files = { '/workbook.html': html.replace('<title>', `${told}<title>`), '/workbook.js': await script }
  return openExcel({ page: 'workbook.html', files, ...options })
}

interface Page {
  readonly act: (name: string, args: readonly unknown[]) => Promise<unknown>
  readonly reportOf: (action: string, outcome: unknown, language: Language) => unknown
}

export type ArgumentsOf<Name extends ActionName> = Parameters<Operations[Name]>

/** Does it, and waits until the workbook is calculated. */
export async function act<Name extends ActionName>(
  excel: Excel,
  name: Name,
  ...args: ArgumentsOf<Name>
): Promise<OutcomeOf<Name>> {
  const outcome = await excel.page.evaluate(([name, args]) => (globalThis as unknown as Page).act(name, args), [
    name,
    args,
  ] as const)
  await excel.calculated()
  return outcome as OutcomeOf<Name>
}

/** How many requests it takes. */
export async function countRequests(excel: Excel, work: () => Promise<unknown>): Promise<number> {
  const before = excel.host.requests.length
  await work()
  return excel.host.requests.slice(before).filter(({ body }) => isOurs(body)).length
}

/** Results of functions, what functions ask about blanks, and the release of ranges travel beside the questions. */
function isOurs(body: RequestBody): boolean {
  const text = JSON.stringify(body)
  const asksBlanks = text.includes('"Name":"Functions"') || text.includes('["valueTypes","rowIndex","columnIndex"]')
  const onlyReleases = (body.Actions ?? []).every(
    ({ ActionType, Name }) => ActionType === actionType.instantiate || Name === '_RemoveReference',
  )
  return !text.includes('Microsoft.') && !asksBlanks && !onlyReleases
}
