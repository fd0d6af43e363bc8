/** The questions of recommendation of a survey, as the summary tells of them under its scores. */
import type { Scheme } from '../sheet/contract.ts'
import { singleOf, tableOf } from './ask.ts'
import { textsWithNumbers } from './columns.ts'
import type { PlannedCell } from './contract.ts'
import { nativeAnswerCounts } from './native/answer-counts.ts'
import type { NpsDetails } from './nps-details.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { NpsQuestion, Subject } from './subject.ts'

function writeCounts(sheet: SheetWriter, { ask, language }: Subject, question: NpsQuestion): void {
  const { scores, scale, scaleOption, invalid, plain } = question
  const asked = ask('NPS.COUNTS', scores, scaleOption, invalid, language)
  const values = tableOf(asked)
  if (values === null) return
  const native = plain ? nativeAnswerCounts(scores.text, scale, values, sheet.row, 0) : null
  sheet.spill(asked, { ...stylesOf(asked), headings: true, native })
}

function countOf({ scores }: NpsQuestion, answer: number): PlannedCell {
  const value = scores.cells.filter(([cell]) => cell === answer).length
  const formula = `=COUNTIFS(${scores.text},">=${answer}",${scores.text},"<=${answer}")`
  return { formula, value, style: 'integer' }
}

function writeChances(sheet: SheetWriter, { ask, say, language }: Subject, question: NpsQuestion, { id }: Scheme) {
  const { scores, scaleOption, invalid } = question
  const asked = ask('BAND.CHANCE', scores, id, scaleOption, undefined, language, invalid)
  const values = tableOf(asked)
  if (values === null) return null
  sheet.block(say('chances'), say('note-chances'))
  const area = sheet.spill(asked, { ...stylesOf(asked), headings: true, native: null })
  return area && { area, values }
}

export function detailsOf(subject: Subject): NpsDetails[] {
  return subject.nps.map((question): NpsDetails => {
    const { title, scale, scaleOption, scores, invalid } = question
    const asked = subject.ask('NPS', scores, undefined, scaleOption, invalid)
    const score = singleOf(asked)
    return {
      title,
      scale,
      formula: asked.formula,
      score: typeof score === 'number' ? score : null,
      warning: invalid === 'exclude' ? subject.say('note-excluded', { scale }) : null,
      writeCounts: (sheet) => writeCounts(sheet, subject, question),
      answered: textsWithNumbers(scores) ? null : (answer) => countOf(question, answer),
      writeChances: (sheet, scheme) => writeChances(sheet, subject, question, scheme),
    }
  })
}
