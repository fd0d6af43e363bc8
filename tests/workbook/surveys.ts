/** Surveys of the shared data files, their columns named by hand. */
import { readFileSync } from 'node:fs'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Cell, Language } from '../../web/sheet/contract.ts'
import { serialOfText } from '../../web/sheet/dates.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'
import type { Column, Question, Role, Scale, Survey } from '../../web/survey/contract.ts'
import { planReport, type WorkbookPlan } from '../../web/workbook/index.ts'
import { readColumns } from '../support/data.ts'

export const loyalty = createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')))

export interface Named {
  readonly title: string
  readonly role: Role
  readonly scale?: Scale
  readonly criterion?: string
  readonly holds?: Column['holds']
}

export const tenPoints = { low: 0, high: 10 }
export const fivePoints = { low: 1, high: 5 }

function question({ role, scale = null as never, criterion = null as never }: Named): Question {
  return { role, scale, criterion, certain: true, reasons: [], examples: [] }
}

export function surveyOf(name: string, columns: readonly (Named & { readonly cells: readonly Cell[] })[]): Survey {
  const table = {
    name,
    rows: columns[0]?.cells.length ?? 0,
    columns: columns.map(({ title, role, cells, holds = role === 'date' ? 'dates' : 'numbers' }) => {
      return { title, cells, holds }
    }),
  }
  return { table, questions: columns.map(question) }
}

const dateOf = (cell: Cell) => (typeof cell === 'string' ? serialOfText(cell) : cell)

/** Files one under another. */
export function surveyFrom(files: readonly string[], columns: readonly Named[]): Survey {
  const rows = readColumns(
    files,
    columns.map(({ title }) => title),
  )
  const named = columns.map((column, index) => {
    const cells = rows.map((row): Cell => row[index] ?? null)
    return { ...column, cells: column.role === 'date' ? cells.map(dateOf) : cells }
  })
  return surveyOf(files[0] ?? '', named)
}

export const dataPlace = { sheet: 'Data', row: 0, column: 0 }

export function reportOn(survey: Survey, language: Language = 'en'): WorkbookPlan {
  return planReport({ survey, loyalty, language, data: dataPlace, includeData: true, taken: [] })
}
