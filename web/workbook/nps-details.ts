/** Under the table of scores, for each question of recommendation: groups, answers, bands, advice, charts. */
import { type NpsScale, npsScales } from '../../wasm/js/nps-scales.ts'
import type { Scheme } from '../sheet/contract.ts'
import { writtenName } from '../sheet/written-names.ts'
import { absoluteRange } from './addresses.ts'
import { singleOf, tableOf } from './ask.ts'
import { widthOf } from './band-widths.ts'
import { textsWithNumbers } from './columns.ts'
import type { Area, ChartSeries, PlannedCell } from './contract.ts'
import { nativeAnswerCounts } from './native/answer-counts.ts'
import { usualScheme } from './score-rows.ts'
import { scoreColumns } from './scores-table.ts'
import { bodyColumn, cellArea, type SheetWriter } from './sheet-writer.ts'
import type { NpsQuestion, Subject } from './subject.ts'

/** Where charts stand: right of the tables, where the columns are wide. */
const chartColumn = 7
const chartSize = { rows: 16, columns: 2 }

const place = (row: number): Area => ({ row, column: chartColumn, ...chartSize })

function writeCounts(sheet: SheetWriter, { ask, language }: Subject, question: NpsQuestion): void {
  const { scores, scale, scaleOption, invalid, plain } = question
  const asked = ask('NPS.COUNTS', scores, scaleOption, invalid, language)
  const values = tableOf(asked)
  if (values === null) return
  const native = plain ? nativeAnswerCounts(scores.text, scale, values, sheet.row, 0) : null
  sheet.spill(asked, { styles: ['label', 'integer', 'percent'], headings: true, native })
}

type Group = 'detractors' | 'passives' | 'promoters'

function groupOf(answer: number, scale: NpsScale): Group {
  const { passive, promoter } = npsScales[scale]
  if (answer >= promoter) return 'promoters'
  return answer >= passive ? 'passives' : 'detractors'
}

const groups: readonly Group[] = ['detractors', 'passives', 'promoters']

/** A row for each answer of the scale, the count in the column of its group: a chart colours them apart. */
function writeDistribution(sheet: SheetWriter, { say }: Subject, { scores, scale }: NpsQuestion): Area {
  const { low, high } = npsScales[scale]
  sheet.headings([say('answer'), 'integer'], ...groups.map((group) => [say(group), 'integer'] as const))
  const first = sheet.row
  for (let answer = low; answer <= high; answer += 1) {
    const value = scores.cells.filter(([cell]) => cell === answer).length
    const own = groups.indexOf(groupOf(answer, scale))
    const count: PlannedCell = {
      formula: `=COUNTIFS(${scores.text},">=${answer}",${scores.text},"<=${answer}")`,
      value,
      style: 'integer',
    }
    sheet.line({ value: answer, style: 'integer' }, ...groups.map((_, index) => (index === own ? count : null)))
  }
  return { row: first - 1, column: 0, rows: high - low + 2, columns: 1 + groups.length }
}

function distributionChart(subject: Subject, question: NpsQuestion, table: Area, row: number) {
  const { say } = subject
  const series = groups.map((group, index): ChartSeries => {
    return { title: say(group), area: bodyColumn(table, index + 1), across: null, interval: null }
  })
  return {
    kind: 'distribution',
    title: say('chart-distribution', { question: question.title }),
    description: say('chart-distribution-description', { question: question.title }),
    categories: bodyColumn(table, 0),
    series,
    scheme: null,
    axis: null,
    axisTitles: { up: say('answers'), across: say('answer') },
    place: place(row),
  } as const
}

/** Numbers of the chart of bands: the score, and how far each band reaches. */
function writeBands(sheet: SheetWriter, subject: Subject, scheme: Scheme, scoreRow: number, score: number): Area {
  const { say, language } = subject
  sheet.block(say('band-widths'), say('band-widths-note'))
  sheet.headings([say('band'), 'label'], ['NPS', 'score'], [say('bands'), 'integer'])
  const first = sheet.row
  const formula = `=${sheet.at(scoreRow, scoreColumns.score)}`
  sheet.line({ value: 'NPS', style: 'label' }, { formula, value: score, style: 'points' })
  scheme.bands.forEach(({ title }, index) => {
    sheet.line({ value: title[language], style: 'label' }, null, { value: widthOf(scheme, index), style: 'integer' })
  })
  return { row: first - 1, column: 0, rows: scheme.bands.length + 2, columns: 3 }
}

function bandChart(subject: Subject, scheme: Scheme, table: Area, scoreRow: number, row: number) {
  const { say, language } = subject
  const line = (index: number): Area => ({ row: table.row + 1 + index, column: 1, rows: 1, columns: 2 })
  const ends = { low: cellArea(scoreRow, scoreColumns.low), high: cellArea(scoreRow, scoreColumns.high) }
  const bands = scheme.bands.map(({ title }, index): ChartSeries => {
    return { title: title[language], area: line(index + 1), across: null, interval: null }
  })
  return {
    kind: 'band',
    title: say('chart-band'),
    description: say('chart-band-description'),
    categories: { row: table.row, column: 1, rows: 1, columns: 2 },
    series: [{ title: 'NPS', area: line(0), across: null, interval: ends }, ...bands],
    scheme,
    axis: { low: scheme.bands[0]?.low ?? 0, high: scheme.bands.at(-1)?.high ?? 0 },
    axisTitles: { up: '', across: say('points') },
    place: place(row),
  } as const
}

/** The table, and in the table of scores the chance of the band the score is in. */
function writeChances(
  sheet: SheetWriter,
  { ask, say, language }: Subject,
  question: NpsQuestion,
  scheme: Scheme,
  scoreRow: number,
): void {
  const { scores, scaleOption, invalid } = question
  const asked = ask('BAND.CHANCE', scores, scheme.id, scaleOption, undefined, language, invalid)
  const values = tableOf(asked)
  if (values === null) return
  sheet.block(say('chances'), say('note-chances'))
  const table = sheet.spill(asked, { styles: ['label', 'chance'], headings: true, native: null })
  if (table === null) return
  const band = sheet.at(scoreRow, scoreColumns.band)
  const value = values.find(([title]) => title === sheet.valueAt(scoreRow, scoreColumns.band))?.[1] ?? null
  const formula = `=VLOOKUP(${band},${absoluteRange(table)},2,FALSE)`
  sheet.put(scoreRow, scoreColumns.chance, { formula, value, style: 'chance' })
}

function writeAdvice(sheet: SheetWriter, subject: Subject, scheme: Scheme, scoreRow: number, score: number): void {
  const { language, loyalty, say } = subject
  const address = sheet.at(scoreRow, scoreColumns.score)
  const result = loyalty.call('ADVICE', ['NPS', score, scheme.id, language])
  if (!Array.isArray(result)) return
  sheet.block(say('advice'))
  const asked = {
    formula: `=${writtenName('ADVICE', loyalty.functions)}("NPS",${address},"${scheme.id}","${language}")`,
    result,
    native: null,
    nativeCells: null,
  }
  sheet.spill(asked, { styles: ['text'], headings: false, native: null })
}

/** `scoreRow` is where the question's score stands. */
export function writeNpsDetails(sheet: SheetWriter, subject: Subject, question: NpsQuestion, scoreRow: number): void {
  const { say, ask } = subject
  const scheme = usualScheme(subject, 'NPS')
  const score = singleOf(ask('NPS', question.scores, undefined, question.scaleOption, question.invalid))
  sheet.block(question.title)
  if (question.invalid === 'exclude')
    sheet.line({ value: say('note-excluded', { scale: question.scale }), style: 'warning' })
  const chartRow = sheet.row
  writeCounts(sheet, subject, question)
  const hasNumbers = !textsWithNumbers(question.scores)
  const chartRows = hasNumbers ? chartSize.rows + 1 : 0
  if (hasNumbers) {
    sheet.skip()
    const distribution = writeDistribution(sheet, subject, question)
    sheet.chart(distributionChart(subject, question, distribution, chartRow))
  }
  if (scheme === undefined || typeof score !== 'number') return
  writeChances(sheet, subject, question, scheme, scoreRow)
  writeAdvice(sheet, subject, scheme, scoreRow, score)
  const bands = writeBands(sheet, subject, scheme, scoreRow, score)
  sheet.chart(bandChart(subject, scheme, bands, scoreRow, chartRow + chartRows))
}
