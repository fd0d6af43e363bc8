/** A small add-in to try the host with: two functions, a pane that does nothing. */
import type { FunctionsMetadata } from '../calculation/functions.ts'
import { type Excel, type ExcelOptions, openExcel } from '../excel.ts'

const functionsScript = `
const numbers = (scores) => scores.flat().filter((value) => typeof value === 'number')
const fail = (code, sentence) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence) }
const share = (all, test) => all.filter(test).length / all.length
CustomFunctions.associate('NPS', (scores, scale) => {
  const all = numbers(scores)
  if (scale !== null && scale !== '0-10') fail('invalidValue', 'There is no such scale.')
  if (all.length === 0) fail('notAvailable', 'There are no numbers.')
  return 100 * (share(all, (value) => value >= 9) - share(all, (value) => value <= 6))
})
CustomFunctions.associate('SHARES', (scores) => {
  const all = numbers(scores)
  return [['promoters', share(all, (value) => value >= 9)], ['detractors', share(all, (value) => value <= 6)]]
})
CustomFunctions.associate('ECHO', (cells, invocation) =>
  cells.map((row) => row.map((cell) => (cell instanceof Error ? cell.code : JSON.stringify(cell)))))
CustomFunctions.associate('ADDRESSES', (cells, other, invocation) => [[JSON.stringify(invocation.parameterAddresses)]])
CustomFunctions.associate('ODD', (kind) => ({ nan: NaN, infinity: Infinity, nothing: undefined, matrix: [[1, NaN]] })[kind])
CustomFunctions.associate('THROWS', () => { throw new RangeError('an internal of ours') })
Office.onReady(() => { document.body.dataset.ready = 'yes' })
`

const html = `<!doctype html>
<html><head><meta charset="utf-8"><title>Sample</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/sample.js"></script>
</head><body>Sample</body></html>`

const range = { name: 'cells', type: 'any', dimensionality: 'matrix' } as const
const optional = { name: 'option', type: 'any', optional: true } as const
const matrix = { dimensionality: 'matrix' } as const

export const sampleFunctions: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'NPS', name: 'NPS', parameters: [range, optional] },
    { id: 'SHARES', name: 'SHARES', parameters: [range] },
    { id: 'ECHO', name: 'ECHO', parameters: [range] },
    {
      ...{ id: 'ADDRESSES', name: 'ADDRESSES', parameters: [range, { ...optional, ...matrix }] },
      options: { requiresParameterAddresses: true },
    },
    { id: 'ODD', name: 'ODD', parameters: [{ name: 'kind', type: 'string' }] },
    { id: 'THROWS', name: 'THROWS', parameters: [] },
  ],
}

export async function openSample(options: ExcelOptions = {}): Promise<Excel> {
  const files = { '/sample.html': html, '/sample.js': functionsScript }
  const excel = await openExcel({ page: 'sample.html', files, functions: sampleFunctions, ...options })
  await excel.page.waitForSelector('body[data-ready]')
  return excel
}

/** Runs add-in code in the page, inside Excel.run; an Office error comes back as code, place and message. */
export const run = (excel: Excel, code: string, argument?: unknown): Promise<unknown> =>
  excel.page.evaluate(
    `Excel.run((c) => (${code})(c, ${JSON.stringify(argument) ?? 'undefined'})).catch((e) => [e.code, e.debugInfo?.errorLocation, e.message])`,
  )
