/** What plain functions would read otherwise than ours. Where there is any of it a plain formula shows an error. */
import type { Scale } from '../../wasm/js/engine.ts'
import { isLiteralNumber, isReference, whole } from './native.ts'

/** A number written as text, which ours read and COUNTIFS passes over: the first letter is a digit, or a mark or space before one. */
const inWords = (cells: string) =>
  `(${cells}=${cells}&"")*(LEFT(${cells})<="9")*((LEFT(${cells})>="0")+(MID(${cells},2,1)<="9")*(MID(${cells},2,1)<>"")>0)`

/** Scales have one or two digits. */
const fractional = (cells: string, { low, high }: Scale) =>
  `(${cells}>=${low})*(${cells}<=${high})*(${cells}&""<>LEFT(${cells},2))`

/** A space that sorts as a letter in some programs, and a minus sign that does. */
const marksBefore = ['\u00a0*', '−*']

/** LibreOffice takes TRUE for 1. It finds these by what the cell shows; Excel finds them in text only, where they do no harm. */
export const truths = ['TRU?', 'FALS?', 'ИСТИН?', 'ЛОЖ?']

/** How many cells show one of these. */
export const shownAs = (cells: string, words: readonly string[]): string =>
  words.map((word) => `COUNTIF(${cells},"${word}")`).join('+')

/** The sum is there for the error cells of the range, which become the error of the whole. */
const shown = (cells: string) => `${shownAs(cells, [...marksBefore, ...truths])}+0*SUM(${cells})`

/** Numbers that our functions read and plain ones do not, or the other way round. */
export const wrongNumbers = (cells: string): string => `SUMPRODUCT(${inWords(cells)})+${shown(cells)}>0`

/** How many cells are no dates to a plain formula that ours may read, or the other way round: dates in words, and truths. */
export const wrongDates = (cells: string): string =>
  `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))+${shownAs(cells, truths)}`

const offScale = (cells: string, { low, high }: Scale) =>
  `COUNTIF(${cells},">${high}")+${low > 0 ? `COUNTIFS(${cells},"<${low}",${cells},"<>0")` : `COUNTIF(${cells},"<0")`}`

/** Answers on a scale of whole numbers; a 0 is no answer where the scale has none. */
export function wrongAnswers(cells: string, scale: Scale, excludesOthers: boolean): string {
  const misread = `SUMPRODUCT(${inWords(cells)}+${fractional(cells, scale)})+${shown(cells)}`
  return `${misread}${excludesOthers ? '' : `+${offScale(cells, scale)}`}>0`
}

/** Whatever an argument that stands for one number may hold but a number. */
const notOneNumber = (argument: string) =>
  isReference(argument) ? [`ISLOGICAL(${argument})`, `NOT(ISNUMBER(${argument}))`] : [`NOT(ISNUMBER(${argument}))`]

/** A number that has to be there. */
export const wrongNumber = (argument: string): string[] => (isLiteralNumber(argument) ? [] : notOneNumber(argument))

/** How many there are: a blank cell is 0. */
export function wrongAmount(argument: string): string[] {
  if (isLiteralNumber(argument)) return []
  const isNone = isReference(argument) ? [`ISLOGICAL(${argument})`, `ISTEXT(${argument})`] : notOneNumber(argument)
  return [...isNone, `${whole(argument)}<0`]
}

/** A number between two others. */
export function wrongBetween(argument: string, low: number, high: number): string[] {
  const given = Number(argument)
  if (isLiteralNumber(argument) && given >= low && given <= high) return []
  const above = Number.isFinite(high) ? [`${whole(argument)}>${high}`] : []
  return [...wrongNumber(argument), `${whole(argument)}<${low}`, ...above]
}
