/** A workbook of any kind as raw sheets. */

import { functions } from '../../sheet/loyalty.ts'
import type { RawSheet } from '../../survey/contract.ts'
import type { Format, FoundBands, Sentence, WholeWorkbook } from '../contract.ts'
import { Refusal } from '../refusal.ts'
import { readWhole } from '../whole/read.ts'
import { checkContents, checkSizes, checkSums, type Entry, entriesOf, textOf } from './archive.ts'
import { readBandsTables } from './bands.ts'
import type { Container } from './format.ts'
import { checkRecords } from './records.ts'
import { checkRepeats } from './repeats.ts'
import { readSheets, type StepOfRows } from './xlsx.ts'

export interface Workbook {
  readonly format: Format
  readonly sheets: readonly RawSheet[]
  readonly warnings: readonly Sentence[]
  readonly bands: readonly FoundBands[]
  readonly whole: WholeWorkbook | null
}

const macros: Sentence = { id: 'import-macros', values: {} }
const tooLargeWhole: Sentence = { id: 'import-whole-too-large', values: {} }
const html: Sentence = { id: 'import-html', values: {} }

export async function readWorkbook(...what: Parameters<typeof read>): Promise<Workbook> {
  try {
    return await read(...what)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(refusalOf(String(error)))
  }
}

/** What the libraries throw means to a person one of two things. */
const refusalOf = (message: string): string =>
  /password|encrypted/i.test(message) ? 'import-encrypted' : 'import-damaged'

const older = () =>
  import('./older.ts').catch(() => {
    throw new Refusal('import-no-reader')
  })

async function read(bytes: Uint8Array, container: Exclude<Container, 'text'>, step: StepOfRows): Promise<Workbook> {
  if (container === 'zip') return readArchive(bytes, step)
  const { readCompound, readHtml } = await older()
  if (container === 'html') return { format: 'html', sheets: readHtml(bytes), warnings: [html], bands: [], whole: null }
  const { sheets, hasMacros } = readCompound(bytes)
  return { format: 'xls', sheets, warnings: hasMacros ? [macros] : [], bands: [], whole: null }
}

/** Formulas that no program has computed yet show nothing in which a survey could be found. */
const nothingShown = ({ sheets }: WholeWorkbook): RawSheet[] =>
  sheets.slice(0, 1).map(({ name }) => ({ name, columns: [[name]] }))

async function readArchive(bytes: Uint8Array, step: StepOfRows): Promise<Workbook> {
  const entries = entriesOf(bytes)
  checkSizes(entries)
  const entry = (name: string): Entry | undefined => entries.find((each) => each.name === name)
  if (entry('[Content_Types].xml') === undefined && entry('mimetype') === undefined) throw new Refusal('import-archive')
  const warnings = entry('xl/vbaProject.bin') === undefined ? [] : [macros]
  const content = entry('content.xml')
  if (entry('xl/workbook.bin') !== undefined || content !== undefined) {
    await checkContents(bytes, entries)
    if (content === undefined) {
      await checkSums(bytes, entries)
      await checkRecords(bytes, entries)
    } else checkRepeats(await textOf(bytes, content))
    const { readOlder } = await older()
    return {
      format: content === undefined ? 'xlsb' : 'ods',
      sheets: readOlder(bytes),
      warnings,
      bands: [],
      whole: null,
    }
  }
  if (!entries.some(({ name }) => name.startsWith('xl/'))) throw new Refusal('import-not-a-table')
  const sheets = await readSheets(bytes, entries, step)
  const bands = await readBandsTables(bytes, entries, sheets)
  const whole = await readWhole(bytes, entries, functions)
  if (whole === 'too-large') warnings.push(tooLargeWhole)
  if (typeof whole === 'string') return { format: 'xlsx', sheets, warnings, bands, whole: null }
  return { format: 'xlsx', sheets: sheets.length > 0 ? sheets : nothingShown(whole), warnings, bands, whole }
}
