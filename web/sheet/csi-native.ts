/** CSI, its table and its interval as plain formulas. */
import type { Language } from './contract.ts'
import { text, titlesIn } from './messages.ts'
import { isOmittedText, isReference, literalChoice, literalLevel, shapeOfAddress, whole } from './native.ts'
import { formOf, type NativeForm, quoted, single } from './native-form.ts'
import { wrongBetween, wrongNumbers } from './native-guards.ts'

type Given = readonly string[]

interface Ranges {
  readonly importance: string
  readonly satisfaction: string
  readonly criteria: number
  /** Each range is a list of one number for each criterion, or respondents by criteria. */
  readonly isList: { readonly importance: boolean; readonly satisfaction: boolean }
  readonly max: string
  readonly wrong: readonly string[]
}

/** A formula with more of them is longer than a person can follow. */
const mostCriteria = 15

const isListShape = ({ rows, columns }: { rows: number; columns: number }) => rows === 1 || columns === 1

const offScale = (range: string, max: string) =>
  `COUNTIFS(${range},"<1",${range},"<>0")+SUMPRODUCT((${range}<>${range}&"")*(${range}>${max}))>0`

/** null where the shapes are not those of an address, or do not fit each other. */
function ranges(importance: string, satisfaction: string, max: string): Ranges | null {
  const [first, second] = [shapeOfAddress(importance), shapeOfAddress(satisfaction)]
  if (first === null || second === null) return null
  const isList = { importance: isListShape(first), satisfaction: isListShape(second) }
  const sizeOf = (shape: typeof first) => (isListShape(shape) ? shape.rows * shape.columns : shape.columns)
  const isAlike = isList.importance && isList.satisfaction ? first.rows === second.rows : true
  const isSameHeight = isList.importance || isList.satisfaction || first.rows === second.rows
  if (sizeOf(first) !== sizeOf(second) || !isAlike || !isSameHeight) return null
  const top = isOmittedText(max) ? '10' : whole(max)
  const wrongMax = isOmittedText(max) ? [] : [...wrongBetween(max, 1, Number.POSITIVE_INFINITY), `${top}<=1`]
  const both = [importance, satisfaction]
  return {
    importance,
    satisfaction,
    criteria: sizeOf(first),
    isList,
    max: top,
    wrong: [...wrongMax, ...both.map(wrongNumbers), ...both.map((range) => offScale(range, top))],
  }
}

const positions = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const zeros = (range: string) => `COUNTIFS(${range},">=0",${range},"<=0")`

/** A criterion that has neither number is left out; one alone is an error, and so is a 0. */
function wrongLists(found: Ranges): string[] {
  const { importance, satisfaction, wrong } = found
  const single = `SUMPRODUCT(((${importance}<>${importance}&"")<>(${satisfaction}<>${satisfaction}&""))*1)>0`
  return [...wrong, single, `${zeros(importance)}+${zeros(satisfaction)}>0`]
}

const meanOf = (range: string, isList: boolean) => (position: number) =>
  isList ? `INDEX(${range},${position})` : `AVERAGEIF(INDEX(${range},0,${position}),">0")`

function weighted(found: Ranges): { readonly wrong: readonly string[]; readonly mean: string } {
  const { importance, satisfaction, isList, criteria, wrong } = found
  if (isList.importance && isList.satisfaction) {
    return { wrong: wrongLists(found), mean: `SUMPRODUCT(${importance},${satisfaction})/SUM(${importance})` }
  }
  const [weight, answer] = [meanOf(importance, isList.importance), meanOf(satisfaction, isList.satisfaction)]
  const sum = positions(criteria).map((each) => `${weight(each)}*${answer(each)}`)
  const lists = [isList.importance ? importance : null, isList.satisfaction ? satisfaction : null]
  const incomplete = lists.flatMap((list) => (list === null ? [] : [`COUNTIF(${list},">0")<${criteria}`]))
  const mean = `(${sum.join('+')})/(${positions(criteria).map(weight).join('+')})`
  return { wrong: [...wrong, ...incomplete], mean }
}

export function nativeCsi([importance = '', satisfaction = '', max = '', method = '']: Given): NativeForm | null {
  const found = ranges(importance, satisfaction, max)
  const name = literalChoice(method, ['share', 'pomp', 'respondent'])
  if (found === null || name === null || found.criteria > mostCriteria) return null
  const isSurvey = !found.isList.importance || !found.isList.satisfaction
  if (name === 'respondent' && isSurvey) return null
  const { wrong, mean } = weighted(found)
  return single(wrong, name === 'pomp' ? `100*(${mean}-1)/(${found.max}-1)` : `100*${mean}/${found.max}`)
}

/** The table of two lists; names are those of cells, or the numbers of the criteria. */
export function nativeTable(given: Given, language: Language): NativeForm | null {
  const [importance = '', satisfaction = '', names = '', max = '', spoken = ''] = given
  const found = ranges(importance, satisfaction, max)
  const words = literalChoice(spoken, [language, 'en', 'ru'])
  const areNamed = isOmittedText(names) || (isReference(names) && shapeOfAddress(names) !== null)
  if (found === null || words === null || !areNamed) return null
  if (!found.isList.importance || !found.isList.satisfaction || found.criteria > mostCriteria) return null
  const title = titlesIn(words)
  const total = `SUM(${importance})`
  const rows = positions(found.criteria).map((position) => {
    const [weight, answer] = [`INDEX(${importance},${position})`, `INDEX(${satisfaction},${position})`]
    const number = quoted(text(words, 'criterion-number', { number: String(position) }))
    const name = isOmittedText(names) ? number : `INDEX(${names},${position})&""`
    const loss = `100*${weight}/${total}*(${found.max}-${answer})/${found.max}`
    return [name, weight, `${weight}/${total}`, answer, `${weight}/${total}*${answer}`, loss]
  })
  const headings = ['criterion', 'importance', 'share', 'satisfaction', 'weighted', 'loss'].map((id) =>
    quoted(title(id)),
  )
  const unnamed = isOmittedText(names)
    ? []
    : [`ROWS(${names})*COLUMNS(${names})+COUNTA(${names})<>${2 * found.criteria}`]
  const blank = `COUNT(${importance})<${found.criteria}`
  return formOf([...wrongLists(found), ...unnamed, blank], [headings, ...rows])
}

/** By respondent: the sum of the importances that have an answer, and the mean of the answers they weigh. */
export function respondentsOf(importance: string, satisfaction: string, criteria: number) {
  const ones = `{${positions(criteria).fill(1).join(';')}}`
  const weight = `MMULT(${importance}*(${satisfaction}>0),${ones})`
  return { weight, mean: `MMULT(${importance}*${satisfaction},${ones})/(${weight}+(${weight}=0))` }
}

/** Student's interval of the respondents' own indices. A header of words has no place here: its product is an error. */
export function nativeInterval([importance = '', satisfaction = '', confidence = '', max = '']: Given) {
  const found = ranges(importance, satisfaction, max)
  const level = literalLevel(confidence)
  if (found === null || level === null || found.isList.importance || found.isList.satisfaction) return null
  const { weight, mean: index } = respondentsOf(importance, satisfaction, found.criteria)
  const people = `SUMPRODUCT(--(${weight}>0))`
  const mean = `(SUMPRODUCT((${weight}>0)*${index})/${people})`
  const squares = `SUMPRODUCT((${weight}>0)*(${index}-${mean})^2)`
  const half = `TINV(1-${level},${people}-1)*SQRT(${squares}/(${people}-1)/${people})`
  const ends = [`MAX(0,100*(${mean}-${half})/${found.max})`, `MIN(100,100*(${mean}+${half})/${found.max})`]
  return formOf([...found.wrong, `${people}<2`], [ends])
}
