/** What LibreOffice makes of a file: each of its sheets as rows of text, every number in full. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import papaparse from 'papaparse'

const run = promisify(execFile)
const kLongestRun = 120_000

/** Comma, quote, UTF-8, from the first line; contents in full and not as shown; every sheet in a file of its own. */
const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** A profile of its own, so that neither a person's settings nor another run is in the way. */
async function convert(folder: string, file: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, file)]
  await run('soffice', args, { timeout: kLongestRun })
}

async function inFolder<Result>(bytes: Uint8Array, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-libreoffice-'))
  try {
    await writeFile(join(folder, 'book.xlsx'), bytes)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The same workbook as LibreOffice writes it in another format. */
export const savedByLibreOffice = (bytes: Uint8Array, format: 'xls' | 'ods' | 'html'): Promise<Uint8Array> =>
  inFolder(bytes, async (folder) => {
    await convert(folder, 'book.xlsx', format)
    return new Uint8Array(await readFile(join(folder, `book.${format}`)))
  })

export const inLibreOffice = (bytes: Uint8Array): Promise<Map<string, string[][]>> =>
  inFolder(bytes, async (folder) => {
    await convert(folder, 'book.xlsx', everySheetAsCsv)
    const sheets = new Map<string, string[][]>()
    for (const file of await readdir(folder)) {
      const [, name] = /^book-(.*)\.csv$/.exec(file) ?? []
      if (name === undefined) continue
      const { data } = papaparse.parse<string[]>(await readFile(join(folder, file), 'utf8'))
      sheets.set(name, data)
    }
    return sheets
  })
