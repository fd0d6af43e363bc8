/** What Excel's own thread computes at most, and formulas that are recalculated at once. Writes what it measured; ./dev bench prints it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { argumentOf, type ExcelArgument, excelResult } from '../addin/functions/cells.ts'
import { countZeros } from '../addin/functions/zeros.ts'
import { loadEngine } from '../wasm/js/load.ts'
import { type ComputeRequest, compute } from '../web/sheet/apart/compute.ts'
import { mostCellsAtOnce, mostCellsOfManyGroups } from '../web/sheet/apart/long.ts'
import { LongCalls } from '../web/sheet/apart/long-calls.ts'
import { partsOf } from '../web/sheet/apart/parts.ts'
import type { Argument, Cell, Result } from '../web/sheet/contract.ts'
import { createLoyalty } from '../web/sheet/loyalty.ts'
import { inRuns, median } from './measure.mjs'

const loyalty = createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')))
const kFormulas = 2000

const column = (rows: number, cell: (row: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)])
const spread = (row: number, values: number) => (row * 7919) % values

const kWords = 'delivery price staff service quality website refund support queue late friendly again'.split(' ')
const answers = (rows: number) => column(rows, (row) => spread(row, 11))
const comments = (rows: number) =>
  column(rows, (row) => Array.from({ length: 15 }, (_, word) => kWords[spread(row + word, kWords.length)]).join(' '))
const customers = (rows: number) => column(rows, (row) => `customer-2024-${spread(row, Math.ceil(rows / 5))}`)
const regions = (rows: number) => column(rows, (row) => `Region number ${spread(row, 200)}`)

const two = (number: number) => String(number).padStart(2, '0')
const isoTimes = (rows: number) =>
  column(rows, (row) => {
    const clock = [Math.floor(row / 3600) % 24, Math.floor(row / 60) % 60, row % 60].map(two).join(':')
    return `2024-${two(1 + spread(row, 12))}-${two(1 + spread(row, 28))}T${clock}`
  })
const pValues = (rows: number) => column(rows, (row) => spread(row, 1_000_003) / 1_000_003)
const marks = (rows: number) => Array.from({ length: rows }, (_, row) => [0, 1, 2].map((of) => 1 + spread(row + of, 6)))

type Columns = readonly ((rows: number) => Cell[][])[]

/** The columns of a call, all of so many rows: of the dearest kind. */
const columnsOf: Readonly<Record<string, Columns>> = {
  THEMES: [comments, answers],
  'NPS.TREND': [answers, isoTimes],
  'NPS.SLOPE': [answers, isoTimes],
  'NPS.CATEGORY': [answers],
  'CLI.RESPONDENTS': [marks],
  'ORDERS.REPORT': [customers, isoTimes, answers],
  'CHURN.ORDERS': [customers, isoTimes],
  'RPR.ORDERS': [customers, isoTimes],
  COHORTS: [customers, isoTimes],
  RFM: [customers, isoTimes, answers],
  'PVALUES.ADJUST': [pValues],
  'NPS.BY': [answers, customers],
  'NPS.MIX': [answers, customers, answers, customers],
}

/** Of those that are never sent away, the ones that do most with a row. */
const kAllRows = 1_048_576
const others: Readonly<Record<string, Columns>> = {
  NPS: [answers],
  'NPS.BY': [answers, regions],
  'NPS.MIX': [answers, regions, answers, regions],
  'NPS.REPORT': [answers],
  AUDIT: [answers],
}

const requestOf = (name: string, args: readonly Argument[]): ComputeRequest => ({
  function: name,
  arguments: args,
  origins: args.map(() => null),
  language: 'en',
  isScore: false,
})

const resultOf = (request: ComputeRequest): Result => compute(loyalty, request).result

/** Milliseconds of the processor: what a neighbour on the machine takes away holds nobody up on another. */
async function timeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const times = await inRuns(async () => {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return median(times)
}

async function timeOfCall(name: string, rows: number, columns: Columns) {
  const request = requestOf(
    name,
    columns.map((make) => make(rows)),
  )
  expect(JSON.stringify(resultOf(request))).not.toContain('"error"')
  return timeOf(() => resultOf(request))
}

const cellsOfRow = (columns: Columns): number => columns.reduce((sum, make) => sum + (make(1)[0]?.length ?? 0), 0)

const mostOfManyGroups = Object.entries(mostCellsOfManyGroups).map(([name, { most }]) => [name, most] as const)
const mostAtOnce: Readonly<Record<string, number>> = { ...mostCellsAtOnce, ...Object.fromEntries(mostOfManyGroups) }

/** What the thread of Excel has to do with all rows of a sheet, whoever computes. */
async function timesOfHandingOver(): Promise<object[]> {
  const taken = answers(kAllRows)
  const rows = column(kAllRows, (row) => spread(row, 1000) / 1000)
  const part = partsOf(rows).next().value ?? []
  const takeOver = await timeOf(() => countZeros(argumentOf(taken as ExcelArgument)))
  const handBack = await timeOf(() => excelResult(rows))
  const onePart = await timeOf(() => structuredClone(part))
  return [
    milliseconds('  a column of all rows taken over from Excel', takeOver),
    milliseconds('  a part of it sent to a Worker, or back', onePart),
    milliseconds('  a column of all rows handed back to Excel', handBack),
  ]
}

/** All at once, as a sheet is recalculated; equal ranges arrive as arrays of their own. */
async function recalculated(request: ComputeRequest): Promise<number> {
  const requests = Array.from({ length: kFormulas }, () => structuredClone(request))
  return timeOf(() => {
    const calls = new LongCalls((each) => Promise.resolve(resultOf(each)))
    return Promise.all(requests.map((each) => calls.answer(each, () => {})))
  })
}

const milliseconds = (work: string, value: number) => ({ work, value, most: 200, unit: 'ms' })

test('what is computed on the thread of Excel', { timeout: 600_000 }, async () => {
  const found: object[] = []
  for (const [name, cells] of Object.entries(mostAtOnce)) {
    const columns = columnsOf[name] ?? []
    const value = await timeOfCall(name, Math.floor(cells / cellsOfRow(columns)), columns)
    found.push(milliseconds(`${name} of ${cells} cells, the most that is not sent to a Worker`, value))
  }
  for (const [name, columns] of Object.entries(others)) {
    found.push(milliseconds(`${name} of all rows of a sheet`, await timeOfCall(name, kAllRows, columns)))
  }
  found.push(...(await timesOfHandingOver()))
  const request = requestOf('THEMES', [comments(2000), answers(2000)])
  const once = await timeOf(() => resultOf(request))
  const together = await recalculated(request)
  found.push({ work: `${kFormulas} equal THEMES at once / one of them`, value: together / once, most: 20, unit: 'x' })
  found.push({ work: '  of 2,000 comments, with the cache of results', value: together, unit: 'ms' })
  found.push({ work: '  without it', value: once * kFormulas, unit: 'ms' })
  const short = requestOf('NPS', [answers(100)])
  const computed = await timeOf(() => Array.from({ length: kFormulas }, () => resultOf(short)))
  found.push(milliseconds(`${kFormulas} NPS of 100 cells at once, computed one by one`, computed))
  mkdirSync('build/bench', { recursive: true })
  writeFileSync('build/bench/apart.json', JSON.stringify(found))
})
