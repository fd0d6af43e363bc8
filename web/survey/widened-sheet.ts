/** A row for each criterion of each person becomes a row for each person. */
import { isBlank } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { findHeadings } from './heading-rows.ts'
import { folded } from './heading-text.ts'
import { titlesOf } from './titles.ts'

/** The first that has the heading decides. */
const criterionHeading = /^(?:criterion|criteria|attribute|aspect|factor|outcome|критерий|показатель|параметр|фактор)$/
const personHeading =
  /^(?:respondent|person|customer|client|user|респондент|клиент|анкета)(?: ?(?:id|no|number|номер|№))?$/
const importanceHeading = /^(?:importance|важность|значимость)$/
const satisfactionHeading = /^(?:satisfaction|performance|удовлетворенность|оценка)$/

/** More criteria than this are no questionnaire. */
const mostCriteria = 500

/** Places of the different values, in order of first appearance. */
function placesOf(cells: readonly Cell[]): { places: Map<string, number>; values: Cell[] } {
  const places = new Map<string, number>()
  const values: Cell[] = []
  for (const cell of cells) {
    const key = String(cell ?? '').trim()
    if (key === '' || places.has(key)) continue
    places.set(key, values.length)
    values.push(cell)
  }
  return { places, values }
}

interface LongSheet {
  readonly people: readonly Cell[]
  readonly criteria: readonly Cell[]
  readonly answers: readonly { readonly title: string; readonly cells: readonly Cell[] }[]
  readonly titles: readonly [string, string]
}

function longSheet({ columns }: RawSheet): LongSheet | null {
  const headings = findHeadings(columns, {})
  const titles = titlesOf(columns, headings)
  const from = headings.titleRows + headings.headingRows
  const find = (heading: RegExp) => titles.findIndex((title) => heading.test(folded(title)))
  const [person, criterion, importance, satisfaction] = [
    find(personHeading),
    find(criterionHeading),
    find(importanceHeading),
    find(satisfactionHeading),
  ]
  if (Math.min(person, criterion, importance, satisfaction) < 0) return null
  const body = (column: number) => columns[column]?.slice(from) ?? []
  const titleOf = (column: number) => titles[column] ?? ''
  const answers = [importance, satisfaction].map((column) => ({ title: titleOf(column), cells: body(column) }))
  return { people: body(person), criteria: body(criterion), answers, titles: [titleOf(person), titleOf(criterion)] }
}

/** null for a sheet of another shape. Of two answers to one criterion by one person the last counts. */
export function widenedSheet(sheet: RawSheet): RawSheet | null {
  const long = longSheet(sheet)
  if (long === null) return null
  const [people, criteria] = [placesOf(long.people), placesOf(long.criteria)]
  const comeAgain = people.values.length < long.people.length && criteria.values.length < long.criteria.length
  if (!comeAgain || criteria.values.length < 2 || criteria.values.length > mostCriteria) return null
  const columns = long.answers.flatMap(({ title, cells }) => {
    const wide = criteria.values.map((criterion): Cell[] => [
      `${title}: ${String(criterion)}`,
      ...new Array<Cell>(people.values.length).fill(null),
    ])
    long.people.forEach((person, row) => {
      const place = people.places.get(String(person ?? '').trim())
      const column = wide[criteria.places.get(String(long.criteria[row] ?? '').trim()) ?? -1]
      const answer = cells[row] ?? null
      if (place !== undefined && column !== undefined && !isBlank(answer)) column[place + 1] = answer
    })
    return wide
  })
  const [personTitle, criterionTitle] = long.titles
  return { name: `${sheet.name} / ${criterionTitle}`, columns: [[personTitle, ...people.values], ...columns] }
}
