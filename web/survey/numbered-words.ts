/** Answers in words get their number on the scale: "Very satisfied" becomes "5 - Very satisfied", which our functions read as 5. */
import type { Cell } from '../sheet/contract.ts'
import { isText, type ReadCells } from './read-cells.ts'
import { answersIn, levelOf, tellsApart, type WordLevels, wordScales } from './word-scales.ts'

const mostWordings = 12

/** The different answers of a column of few wordings; null where there are many. */
function wordingsOf({ cells, holds }: ReadCells): Set<string> | null {
  const found = new Set<string>()
  if (holds !== 'text') return null
  for (const cell of cells) {
    if (isText(cell) && found.add(cell).size > mostWordings) return null
  }
  return answersIn(found)
}

function numbered(cells: readonly Cell[], levels: WordLevels): Cell[] {
  const known = new Map<string, string>()
  const written = (text: string) => {
    const level = levelOf(levels, text)
    const result = level === undefined ? text : `${level} - ${text}`
    known.set(text, result)
    return result
  }
  return cells.map((cell) => (typeof cell === 'string' ? (known.get(cell) ?? written(cell)) : cell))
}

/**
 * Columns of one questionnaire share a scale: of those that fit a column, the one that most columns use. A column of one
 * wording alone is on a scale only where another column is.
 */
export function numberWords(columns: readonly ReadCells[]): ReadCells[] {
  const wordings = columns.map(wordingsOf)
  const several = wordings.filter((answers) => answers !== null && answers.size > 1)
  const uses = wordScales.map((levels) => several.filter((answers) => answers && tellsApart(levels, answers)).length)
  const ordered = wordScales
    .map((levels, index) => ({ levels, uses: uses[index] ?? 0 }))
    .filter((scale) => scale.uses > 0)
    .sort((a, b) => b.uses - a.uses)
  return columns.map((column, index) => {
    const answers = wordings[index] ?? null
    if (answers === null || answers.size === 0) return column
    const scale = ordered.find(({ levels }) => tellsApart(levels, answers))
    return scale === undefined ? column : { ...column, cells: numbered(column.cells, scale.levels), change: 'words' }
  })
}
