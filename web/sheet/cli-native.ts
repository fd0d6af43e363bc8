/** CLI as a plain formula, with the usual points and complete respondents only. */
import { isOmittedText, literalText } from './native.ts'

const columns = [1, 2, 3]

export function nativeCli(answers = '', map = '', partial = ''): string | null {
  const wantsPartial = !isOmittedText(partial) && literalText(`"${partial}"`) !== 'false'
  if (!isOmittedText(map) || wantsPartial) return null
  const column = (number: number) => `INDEX(${answers},0,${number})`
  const complete = columns.map((number) => `ISNUMBER(${column(number)})*(${column(number)}>0)`).join('*')
  const sum = columns.map((number) => `SUMPRODUCT(${complete},${column(number)})`).join('+')
  return `120-20*(${sum})/(3*SUMPRODUCT(${complete}))`
}
