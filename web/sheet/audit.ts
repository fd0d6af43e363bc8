/** What a range really holds, before anything is computed from it. */

import { npsScales } from '../../wasm/js/nps-scales.ts'
import { isOffScale } from './answers.ts'
import { type AuditKind, auditKinds } from './audit-kinds.ts'
import type { Call } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { kindOfCell, numberOfCell } from './cells.ts'
import type { Cell } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { text, titlesIn } from './messages.ts'
import { npsScale } from './nps-answers.ts'
import { language, range } from './parameters.ts'
import { cellPlace } from './places.ts'
import { cellAt, cellCount, type Range } from './ranges.ts'

type Scale = (typeof npsScales)[keyof typeof npsScales]

function findingsOfNumber(value: number, scale: Scale): AuditKind[] {
  if (value === 0 && scale.low > 0) return ['zeros']
  if (!isOffScale(value, scale)) return value === 0 ? ['answers', 'zeros'] : ['answers']
  return value > scale.low && value < scale.high ? ['fractional'] : ['offScale']
}

/** A cell may be several things at once: "9" is an answer and a number as text. */
function findingsOf(cell: Cell, scale: Scale): AuditKind[] {
  switch (typeof cell === 'number' ? 'number' : kindOfCell(cell)) {
    case 'number':
      return findingsOfNumber(cell as number, scale)
    case 'numberAsText':
      return ['numbersAsText', ...findingsOfNumber(numberOfCell(cell), scale)]
    case 'blank':
      return ['blanks']
    case 'boolean':
      return ['booleans']
    case 'error':
      return ['errors']
    default:
      return ['otherText']
  }
}

/** Words in the first row above a cell that holds something else. */
function isHeader(range: Range, index: number): boolean {
  if (index >= range.width || range.height === 1) return false
  const below = cellAt(range, index + range.width)
  return typeof below === 'number' || kindOfCell(below) !== 'text'
}

function audit(range: Range, scale: Scale): Map<AuditKind, { cells: number; first: number }> {
  const found = new Map<AuditKind, { cells: number; first: number }>()
  const note = (finding: AuditKind, index: number) => {
    const known = found.get(finding)
    if (known === undefined) found.set(finding, { cells: 1, first: index })
    else known.cells += 1
  }
  for (let index = 0; index < cellCount(range); index += 1) {
    const kinds = findingsOf(cellAt(range, index), scale)
    for (const finding of kinds) note(finding, index)
    if (kinds[0] === 'otherText' && isHeader(range, index)) note('header', index)
  }
  return found
}

function rowsOf(call: Call, range: Range, scale: Scale): Cell[][] {
  const found = audit(range, scale)
  return auditKinds.map((finding) => {
    const known = found.get(finding)
    const place = known === undefined ? '' : cellPlace(call, range, known.first)
    return [text(call.language, `audit-${finding}`), known?.cells ?? 0, place]
  })
}

export const auditFunction = spreadsheetFunction('AUDIT', {
  family: 'data',
  takes: [range('range', 'places'), npsScale, language],
  shows: 'table',
  cells: byColumn('text', 'count', 'text'),
  compute: (call, range, scaleName, language) => {
    const title = titlesIn(language)
    const header = [title('what'), title('cells'), title('first-place')]
    return [header, ...rowsOf({ ...call, language }, range, npsScales[scaleName])]
  },
  example: '=AUDIT({"Score";10;9;"n/a";11})',
})
