/** CLI.CI as plain formulas: Student's interval of the mean over respondents who answered all three questions. */
import { whole } from '../../sheet/native.ts'

const questions = [1, 2, 3]

/** `answers` names the three columns. The points are the usual ones: 100 for an answer of 1, 20 less for each step down. */
export function nativeLoyaltyInterval(answers: string, confidence: number): readonly (readonly string[])[] {
  const column = (number: number) => `INDEX(${answers},0,${number})`
  const complete = questions.map((number) => `ISNUMBER(${column(number)})*(${column(number)}>0)`).join('*')
  const people = `SUMPRODUCT(${complete})`
  const total = `(${questions.map(column).join('+')})`
  const mean = `(SUMPRODUCT(${complete}*${total})/${people})`
  const squares = `SUMPRODUCT(${complete}*(${total}-${mean})^2)`
  const error = `SQRT(${squares}/(${people}-1)/${people})`
  const [points, half] = [
    `120-20*${mean}/3`,
    `20*${whole(`TINV(${(1 - confidence).toFixed(10)},${people}-1)*${error}`)}/3`,
  ]
  return [[`=MAX(0,${points}-${half})`, `=MIN(100,${points}+${half})`]]
}
