/** What LibreOffice makes of a workbook. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { inOffice, type Step } from './libreoffice/office.ts'

export type { Step } from './libreoffice/office.ts'

/** Names of LibreOffice's filters. */
const filters = { xls: 'MS Excel 97', ods: 'calc8', html: 'HTML (StarCalc)' }

/** Comma, quote, UTF-8, from the first line; contents in full and not as shown; every sheet in a file of its own. */
const everySheet = '44,34,76,1,,0,false,false,false,false,false,-1'

async function inFolder<Result>(
  bytes: Uint8Array,
  work: (source: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-libreoffice-'))
  try {
    const source = join(folder, 'book.xlsx')
    await writeFile(source, bytes)
    return await work(source, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The same workbook as LibreOffice writes it in another format. */
export const savedByLibreOffice = (bytes: Uint8Array, format: keyof typeof filters): Promise<Uint8Array> =>
  inFolder(bytes, async (source, folder) => {
    const target = join(folder, `saved.${format}`)
    await inOffice({ source, target, filter: filters[format], options: '' })
    return new Uint8Array(await readFile(target))
  })

/** Each of its sheets as rows of text, every number in full. */
export const inLibreOffice = (bytes: Uint8Array): Promise<Map<string, string[][]>> =>
  inFolder(bytes, async (source, folder) => {
    const filter = 'Text - txt - csv (StarCalc)'
    await inOffice({ source, target: join(folder, 'book.csv'), filter, options: everySheet })
    const sheets = new Map<string, string[][]>()
    for (const file of await readdir(folder)) {
      const [, name] = /^book-(.*)\.csv$/.exec(file) ?? []
      if (name === undefined) continue
      const { data } = papaparse.parse<string[]>(await readFile(join(folder, file), 'utf8'))
      sheets.set(name, data)
    }
    return sheets
  })

/** As a colleague leaves it who has worked on it: opened, changed, computed and saved as .xlsx. */
export const editedInLibreOffice = (
  bytes: Uint8Array,
  steps: readonly Step[],
  locale?: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  inFolder(bytes, async (source, folder) => {
    const target = join(folder, 'edited.xlsx')
    await inOffice({ source, target, filter: 'Calc MS Excel 2007 XML', options: '', steps }, locale)
    return new Uint8Array(await readFile(target))
  })
