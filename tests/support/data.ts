/** Real survey and order files, as the cells of a sheet hold them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'

const folder = process.env.LOYALTY_DATA ?? '../shared/data'

/** False on a machine without the files, where what needs them is left out. */
export const hasData = existsSync(folder)

export const dataFile = (name: string): string => join(folder, name)

export const dataFiles = (pattern: RegExp): string[] =>
  hasData ? readdirSync(folder).filter((file) => pattern.test(file)) : []

const tables = new Map<string, Record<string, string>[]>()

export function readTable(file: string): Record<string, string>[] {
  const known = tables.get(file)
  if (known !== undefined) return known
  const text = readFileSync(join(folder, file), 'utf8')
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  tables.set(file, data)
  return data
}

/** Text that is a number becomes one, as when a sheet opens the file; leading zeros stay text. */
const cellOf = (text: string | undefined): string | number | null => {
  if (text === undefined || text.trim() === '') return null
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text
}

export const readColumns = (files: readonly string[], columns: readonly string[]): (string | number | null)[][] =>
  files.flatMap(readTable).map((row) => columns.map((column) => cellOf(row[column])))

/** What was published about the files, one metric a row. */
export const publishedResults = (): { file: string; metric: string; value: unknown }[] =>
  hasData ? JSON.parse(readFileSync(join(folder, 'published_results.json'), 'utf8')) : []

interface Published {
  readonly file: string
  readonly metric: string
  readonly reproduced_independently: unknown
}

/** The numbers of one published metric as they were computed again, without rounding. */
export function publishedNumbers(file: string, metric: string): number[] {
  const all: Published[] = JSON.parse(readFileSync(join(folder, 'published_results.json'), 'utf8'))
  const found = all.find((each) => each.file === file && each.metric === metric)
  const numbers = [found?.reproduced_independently ?? []].flat().filter((each) => typeof each === 'number')
  if (numbers.length === 0) throw new Error(`nothing was published as ${metric} of ${file}`)
  return numbers
}
