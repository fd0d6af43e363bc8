/** Criteria of COUNTIFS and its kin as a spreadsheet reads them. */
import type { Argument, Cell } from '../../sheet/contract.ts'

export type Test = (cell: Cell) => boolean

const signed = /^(>=|<=|<>|>|<|=)?(.*)$/s
const plainNumber = /^-?\d+(?:\.\d+)?$/
/** What a spreadsheet would take for a date, a time, a share or a sum of money. */
const otherNumber = /^[\d\s.,:/\\%$€£₽¥()+-]*(?:e\+?\d+)?$/i
const withMonth =
  /\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d|\d\s*[ap]m$/i

const isBlank = (cell: Cell) => cell === null || cell === ''

/** A text that is this number counts too. */
const equals =
  (wanted: number): Test =>
  (cell) =>
    cell === wanted || (typeof cell === 'string' && plainNumber.test(cell) && Number(cell) === wanted)

const not =
  (test: Test): Test =>
  (cell) =>
    !test(cell)

function numberTest(sign: string, limit: number): Test {
  const compare: Record<string, (value: number) => boolean> = {
    '>=': (value) => value >= limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '<': (value) => value < limit,
  }
  const test = compare[sign]
  if (test) return (cell) => typeof cell === 'number' && test(cell)
  return sign === '<>' ? not(equals(limit)) : equals(limit)
}

/** `*` stands for any letters, `?` for one, and `~` before them for themselves. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_all, literal, wild, other) => {
    if (wild) return wild === '*' ? '.*' : '.'
    return `\\${literal ?? other}`
  })
  return new RegExp(`^${escaped}$`, 'isu')
}

function wordTest(text: string): Test {
  if (/[*?~]/.test(text)) {
    const pattern = patternOf(text)
    return (cell) => typeof cell === 'string' && pattern.test(cell)
  }
  const wanted = text.toLowerCase()
  return (cell) => typeof cell === 'string' && cell.toLowerCase() === wanted
}

function textTest(criterion: string): Test | null {
  const [, sign = '', text = ''] = signed.exec(criterion) ?? []
  if (plainNumber.test(text)) return numberTest(sign, Number(text))
  if (text === '') {
    if (sign === '<>') return (cell) => cell !== null
    return sign === '=' ? (cell) => cell === null : sign === '' ? isBlank : null
  }
  if (/^(true|false)$/i.test(text) || otherNumber.test(text) || withMonth.test(text)) return null
  if (sign === '<>') return not(wordTest(text))
  return sign === '' || sign === '=' ? wordTest(text) : null
}

/** null where the grid itself has to look. */
export function testOf(criterion: Argument): Test | null {
  if (typeof criterion === 'number') return equals(criterion)
  if (typeof criterion === 'boolean') return (cell) => cell === criterion
  return typeof criterion === 'string' ? textTest(criterion) : null
}
