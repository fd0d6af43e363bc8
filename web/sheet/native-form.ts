/** A result in plain functions: what each of its cells computes, and when it has to be an error instead. */
import type { NativeForm } from './contract.ts'

export type { NativeForm }

/** Shown in place of a number that would not be ours. */
const mistake = '#VALUE!'

/** The formula where none of the conditions holds, else an error. */
export function unless(conditions: readonly string[], formula: string): string {
  if (conditions.length === 0) return formula
  const condition = conditions.length === 1 ? conditions[0] : `OR(${conditions.join(',')})`
  return `IF(${condition},${mistake},${formula})`
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function choosing(values: readonly string[], separator: ',' | ';'): string {
  const [only = ''] = values
  return values.length === 1 ? only : `CHOOSE({${numbersTo(values.length).join(separator)}},${values.join(',')})`
}

/** Columns side by side. CHOOSE among columns is more than some spreadsheets can do. */
function sideBySide(columns: readonly string[], first = 0): string {
  const [column = ''] = columns.slice(first)
  if (first === columns.length - 1) return column
  const isHere = columns.map((_, index) => (index === first ? 1 : 0))
  return `IF({${isHere.join(',')}},${column},${sideBySide(columns, first + 1)})`
}

function asOneFormula(cells: readonly (readonly string[])[]): string {
  const [first = []] = cells
  if (cells.length === 1) return choosing(first, ',')
  return sideBySide(
    first.map((_, column) =>
      choosing(
        cells.map((row) => row[column] ?? '""'),
        ';',
      ),
    ),
  )
}

export const formOf = (wrong: readonly string[], cells: readonly (readonly string[])[]): NativeForm => ({
  wrong,
  cells,
  formula: asOneFormula(cells),
})

export const single = (wrong: readonly string[], formula: string): NativeForm => formOf(wrong, [[formula]])

/** For results of the shape of a range, computed in all its cells by one formula. */
export const everywhere = (wrong: readonly string[], formula: string): NativeForm => ({ wrong, cells: null, formula })

/** The longest formula that spreadsheets take. */
export const mostCharacters = 8192

/** null for what no spreadsheet would take. */
export function writtenForm({ wrong, formula }: NativeForm): string | null {
  const written = unless(wrong, formula)
  return written.length > mostCharacters ? null : written
}

/** A formula for each cell; null where only one formula gives them all, or where no spreadsheet would take them. */
export function writtenCells({ wrong, cells }: NativeForm): string[][] | null {
  const written = cells?.map((row) => row.map((formula) => unless(wrong, formula))) ?? null
  return written?.flat().some(({ length }) => length > mostCharacters) ? null : written
}

/** A text as a formula has it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
