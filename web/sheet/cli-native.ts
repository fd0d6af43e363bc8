/** CLI, of everybody and of each respondent, and its interval as plain formulas. */
import { isOmittedText, isReference, literalLevel, literalText, shapeOfAddress } from './native.ts'
import { everywhere, formOf, type NativeForm, single } from './native-form.ts'
import { wrongAnswers, wrongNumbers } from './native-guards.ts'

const questions = 3
const scale = { low: 1, high: 6 }
const values = [1, 2, 3, 4, 5, 6]
const usualPoints = ['100', '80', '60', '40', '20', '0']

interface Parts {
  readonly wrong: readonly string[]
  /** By respondent: whether there is an index, and what it is. */
  readonly counts: string
  readonly index: string
  readonly lowest: string
  readonly highest: string
}

function wrongMap(map: string): string[] {
  const areSix = `ROWS(${map})*COLUMNS(${map})+COUNT(${map})<>${2 * values.length}`
  return [wrongNumbers(map), areSix, `COUNTIF(${map},"<0")+COUNTIF(${map},">100")>0`]
}

/** Of complete answers with the usual points. */
export const respondentsOf = (answers: string) => parts(answers, '', '')

/** null where the answers are no three columns, or only a calculation can tell whether incomplete answers count. */
function parts(answers: string, map: string, partial: string): Parts | null {
  const isPartial = isOmittedText(partial) ? 'false' : literalText(`"${partial}"`)
  const hasMap = !isOmittedText(map)
  if (!isReference(answers) || (shapeOfAddress(answers)?.columns ?? questions) !== questions) return null
  if ((isPartial !== 'false' && isPartial !== 'true') || (hasMap && !isReference(map))) return null
  const points = hasMap ? values.map((value) => `INDEX(${map},${value})`) : usualPoints
  const ofEachRow = (cells: string) => `MMULT(${cells},{1;1;1})`
  const sum = ofEachRow(values.map((value, index) => `(${answers}=${value})*${points[index]}`).join('+'))
  const answered = ofEachRow(`(${answers}>=${scale.low})*(${answers}<=${scale.high})`)
  const isComplete = isPartial === 'true' ? `(${answered}>0)` : `(${answered}=${questions})`
  return {
    wrong: [`COLUMNS(${answers})<>${questions}`, wrongAnswers(answers, scale, false), ...(hasMap ? wrongMap(map) : [])],
    counts: isComplete,
    index: `(${sum})/(${answered}+(${answered}=0))`,
    lowest: hasMap ? `MIN(${map})` : '0',
    highest: hasMap ? `MAX(${map})` : '100',
  }
}

const peopleOf = ({ counts }: Parts) => `SUMPRODUCT(${counts}*1)`
const meanOf = (found: Parts) => `SUMPRODUCT(${found.counts}*${found.index})/${peopleOf(found)}`

export function nativeCli([answers = '', map = '', partial = '']: readonly string[]): NativeForm | null {
  const found = parts(answers, map, partial)
  return found && single(found.wrong, meanOf(found))
}

export function nativeRespondents([answers = '', map = '', partial = '']: readonly string[]): NativeForm | null {
  const found = parts(answers, map, partial)
  if (found === null) return null
  return everywhere([...found.wrong, `${peopleOf(found)}=0`], `IF(${found.counts},${found.index},"")`)
}

/** Student's interval of the mean, from the sum of squares: the indices are between 0 and 100. */
export function nativeInterval(given: readonly string[]): NativeForm | null {
  const [answers = '', confidence = '', map = '', partial = ''] = given
  const found = parts(answers, map, partial)
  const level = literalLevel(confidence)
  if (found === null || level === null) return null
  const { counts, index, lowest, highest } = found
  const [people, mean] = [peopleOf(found), meanOf(found)]
  const squares = `SUMPRODUCT(${counts}*(${index}-${mean})^2)`
  const half = `TINV(1-${level},${people}-1)*SQRT(${squares}/(${people}-1)/${people})`
  return formOf(
    [...found.wrong, `${people}<2`],
    [[`MAX(${lowest},${mean}-${half})`, `MIN(${highest},${mean}+${half})`]],
  )
}
