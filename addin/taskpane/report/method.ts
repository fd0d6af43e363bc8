/** A sheet on how the results of this workbook were made. */
import { serialOfText } from '../../../web/sheet/dates.ts'
import { readSelection } from '../../../web/ui/read-selection.ts'
import { type MethodResult, planMethod } from '../../../web/workbook/index.ts'
import type { FormulaCell, Report } from '../../workbook/contract.ts'
import { reportOf } from '../../workbook/reports.ts'
import { cellOf } from '../cells.ts'
import { sheetNames } from '../selected-table.ts'
import type { Surroundings } from '../view.ts'
import { reportWords } from './words.ts'

/** Each is read with its data: more would take minutes. */
const kMostResults = 200

/** Swedish dates are those of ISO. */
const today = (): number => serialOfText(new Date().toLocaleDateString('sv'))

async function resultOf(found: FormulaCell, { loyalty, sheet, language }: Surroundings): Promise<MethodResult> {
  const { address, formula } = found
  const value = cellOf(found.value)
  const shown = await readSelection({ address, formula, value }, { loyalty: await loyalty(), sheet, language })
  return {
    sheet: found.sheet,
    cell: found.cell,
    formula,
    value,
    reading: shown.kind === 'reading' ? shown.reading : null,
  }
}

export async function writeMethod(surroundings: Surroundings): Promise<Report> {
  const { operations, language, loyalty } = surroundings
  const found = await operations.listFormulas()
  if (!found.done) return reportOf('listFormulas', found, language)
  const results: MethodResult[] = []
  for (const cell of found.cells.slice(0, kMostResults)) results.push(await resultOf(cell, surroundings))
  const plan = planMethod({ results, loyalty: await loyalty(), language, day: today(), taken: await sheetNames() })
  if (plan === null) return reportOf('listFormulas', { done: false, reason: 'nothingToDo', place: '' }, language)
  const report = reportOf('writePlan', await operations.writePlan(plan), language)
  const rest = found.cells.length - results.length
  return rest > 0 ? { ...report, details: [reportWords(language).say('method-rest', { count: rest })] } : report
}
