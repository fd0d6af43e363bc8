/** Under the table of scores, for each question of recommendation: groups, answers, bands, advice, charts. */
import { type NpsScale, npsScales } from '../../wasm/js/nps-scales.ts'
import type { Rectangle, Scheme } from '../sheet/contract.ts'
import { writtenName } from '../sheet/written-names.ts'
import { absoluteRange } from './addresses.ts'
import { widthOf } from './band-widths.ts'
import type { Area, ChartSeries, PlannedCell } from './contract.ts'
import { usualScheme } from './score-rows.ts'
import { scoreColumns } from './scores-table.ts'
import { bodyColumn, cellArea, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Where charts stand: right of the tables, where the columns are wide. */
const chartColumn = scoreColumns.about
const chartSize = { rows: 16, columns: 3 }

const place = (row: number): Area => ({ row, column: chartColumn, ...chartSize })

/** A question of recommendation as its part of the summary needs it. */
export interface NpsDetails {
  readonly title: string
  readonly scale: NpsScale
  /** The formula of its score in the table of scores, and what it gives. */
  readonly formula: string
  readonly score: number | null
  /** What a person has to know of the answers first; null for nothing. */
  readonly warning: string | null
  readonly writeCounts: (sheet: SheetWriter) => void
  /** How many gave this answer; null where plain formulas do not count the answers. */
  readonly answered: ((answer: number) => PlannedCell) | null
  /** Writes the chances of the bands; null where there are none. */
  readonly writeChances: (
    sheet: SheetWriter,
    scheme: Scheme,
  ) => { readonly area: Area; readonly values: Rectangle } | null
}

type Group = 'detractors' | 'passives' | 'promoters'

function groupOf(answer: number, scale: NpsScale): Group {
  const { passive, promoter } = npsScales[scale]
  if (answer >= promoter) return 'promoters'
  return answer >= passive ? 'passives' : 'detractors'
}

const groups: readonly Group[] = ['detractors', 'passives', 'promoters']

/** A row for each answer of the scale, the count in the column of its group: a chart colours them apart. */
function writeDistribution(
  sheet: SheetWriter,
  { say }: Subject,
  scale: NpsScale,
  answered: (answer: number) => PlannedCell,
): Area {
  const { low, high } = npsScales[scale]
  sheet.headings([say('answer'), 'integer'], ...groups.map((group) => [say(group), 'integer'] as const))
  const first = sheet.row
  for (let answer = low; answer <= high; answer += 1) {
    const own = groups.indexOf(groupOf(answer, scale))
    const count = answered(answer)
    sheet.line({ value: answer, style: 'integer' }, ...groups.map((_, index) => (index === own ? count : null)))
  }
  return { row: first - 1, column: 0, rows: high - low + 2, columns: 1 + groups.length }
}

function distributionChart(subject: Subject, question: string, table: Area, row: number) {
  const { say } = subject
  const series = groups.map((group, index): ChartSeries => {
    return { title: say(group), area: bodyColumn(table, index + 1), across: null, interval: null }
  })
  return {
    kind: 'distribution',
    title: say('chart-distribution', { question }),
    description: say('chart-distribution-description', { question }),
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

/** In the table of scores the chance of the band the score is in. */
function writeChance(sheet: SheetWriter, { writeChances }: NpsDetails, scheme: Scheme, scoreRow: number): void {
  const found = writeChances(sheet, scheme)
  if (found === null) return
  const band = sheet.at(scoreRow, scoreColumns.band)
  const value = found.values.find(([title]) => title === sheet.valueAt(scoreRow, scoreColumns.band))?.[1] ?? null
  const formula = `=VLOOKUP(${band},${absoluteRange(found.area)},2,FALSE)`
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
    cells: null,
    native: null,
    nativeCells: null,
  }
  sheet.spill(asked, { styles: ['text'], headings: false, native: null })
}

/** `scoreRow` is where the question's score stands. */
export function writeNpsDetails(sheet: SheetWriter, subject: Subject, details: NpsDetails, scoreRow: number): void {
  const { title, scale, score, warning, answered, writeCounts } = details
  const scheme = usualScheme(subject, 'NPS')
  sheet.block(title)
  if (warning !== null) sheet.warning(warning)
  const chartRow = sheet.row
  writeCounts(sheet)
  const chartRows = answered === null ? 0 : chartSize.rows + 1
  if (answered !== null) {
    sheet.skip()
    const distribution = writeDistribution(sheet, subject, scale, answered)
    sheet.chart(distributionChart(subject, title, distribution, chartRow))
  }
  if (scheme === undefined || score === null) return
  writeChance(sheet, details, scheme, scoreRow)
  writeAdvice(sheet, subject, scheme, scoreRow, score)
  const bands = writeBands(sheet, subject, scheme, scoreRow, score)
  sheet.chart(bandChart(subject, scheme, bands, scoreRow, chartRow + chartRows))
}
