/** One Excel for all tests of a file: opening it costs more than most tests. What one test leaves, the next one finds. */
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Excel, type ExcelOptions, openExcel } from '../host/excel.ts'

export function openForFile(options: () => ExcelOptions = () => ({})): () => Excel {
  let excel: Excel | undefined
  beforeAll(async () => {
    excel = await openExcel(options())
  })
  afterEach(() => excel?.checkBetweenTests())
  afterAll(() => excel?.close())
  return () => {
    if (!excel) throw new Error('Excel is opened before the first test')
    return excel
  }
}
