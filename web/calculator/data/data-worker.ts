/** Holds a survey's columns beside the page: plans its report, and computes and reads what asks for large data. */
/// <reference lib="webworker" />
import { loadingLoyalty } from '../../import/engine.ts'
import { ArrivingColumns } from '../../import/transfer.ts'
import type { Survey } from '../../survey/contract.ts'
import type { CellRange } from '../../ui/sheet.ts'
import { sheetPrefix } from '../../workbook/addresses.ts'
import { planReport } from '../../workbook/index.ts'
import type { FileOrder } from './contract.ts'
import { frozenPlan } from './live.ts'
import type { DataAnswer, DataCall, DataOrder, PlanOrder, ReadOrder } from './messages.ts'
import { plainCall } from './plain-functions.ts'
import { sent } from './sent-shown.ts'
import { Stored } from './stored.ts'
import { storedSheet } from './stored-sheet.ts'

declare const self: DedicatedWorkerGlobalScope

let survey: Survey | null = null
let columns: ArrivingColumns | null = null
let stored: Stored | null = null
/** Takes the ranges of other sheets, which the page has. */
let given: (ranges: readonly (CellRange | null)[]) => void = () => undefined

const answer = (message: DataAnswer) => self.postMessage(message)

async function plan({ language, data, large }: PlanOrder): Promise<DataAnswer> {
  const loyalty = await loadingLoyalty
  if (!loyalty || !survey) return { type: 'failed' }
  const whole = planReport({ survey, language, data, loyalty, includeData: false, taken: [] })
  const ours = new Set(loyalty.functions.map(({ name }) => name))
  const planned = large ? frozenPlan(whole, sheetPrefix(data.sheet), ours) : { plan: whole, hasFrozen: false }
  return { type: 'plan', planned }
}

async function call({ name, args, options }: DataCall): Promise<DataAnswer> {
  const read = args.map((each) => ('range' in each ? stored?.rectangle(each.range) : each.value))
  const plain = plainCall(name, read)
  if (plain !== undefined) return { type: 'result', result: plain }
  const loyalty = await loadingLoyalty
  return loyalty ? { type: 'result', result: loyalty.call(name, read, options) } : { type: 'failed' }
}

const fromPage = (references: readonly string[]) =>
  new Promise<readonly (CellRange | null)[]>((resolve) => {
    given = resolve
    answer({ type: 'wanted', references })
  })

async function read({ selection, sheet: name, formulas, way }: ReadOrder): Promise<DataAnswer> {
  const loyalty = await loadingLoyalty
  if (!loyalty || !stored) return { type: 'failed' }
  const { readSelection } = await import('../../ui/read-selection.ts')
  const sheet = storedSheet({ stored, name, formulas, fromPage })
  return { type: 'shown', shown: sent(await readSelection(selection, { ...way, loyalty, sheet })) }
}

async function file(order: FileOrder): Promise<DataAnswer> {
  const { fileOf } = await import('./file.ts')
  return survey ? { type: 'file', file: await fileOf(order, survey) } : { type: 'failed' }
}

/** The page waits for an answer to each of these. */
async function answerOf(order: DataOrder): Promise<DataAnswer | null> {
  if (order.type === 'plan') return plan(order.order)
  if (order.type === 'file') return file(order.order)
  stored ??= survey && new Stored(survey.table)
  if (order.type === 'call') return call(order.call)
  if (order.type === 'read') return read(order.order)
  return null
}

function begin(order: DataOrder): void {
  if (order.type !== 'survey') return
  survey = order.survey
  columns = new ArrivingColumns(survey)
}

self.onmessage = ({ data }: MessageEvent<DataOrder>) => {
  begin(data)
  if (data.type === 'cells') {
    for (const slice of data.slices) columns?.append(slice)
    answer({ type: 'taken' })
  }
  if (data.type === 'set') {
    stored ??= survey && new Stored(survey.table)
    stored?.set(data.row, data.column, data.cell)
  }
  if (data.type === 'given') given(data.ranges)
  answerOf(data).then(
    (found) => found && answer(found),
    () => answer({ type: 'failed' }),
  )
}
