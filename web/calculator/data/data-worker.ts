/** Holds a survey's columns beside the page: plans its report, and computes the formulas that read large data. */
/// <reference lib="webworker" />
import { loadingLoyalty } from '../../import/engine.ts'
import { append, columnsOf, type Slice } from '../../import/transfer.ts'
import type { CallOptions, Cell, Language, Result } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import { sheetPrefix } from '../../workbook/addresses.ts'
import { type DataPlace, planReport } from '../../workbook/index.ts'
import type { DataArgument, FileOrder } from './contract.ts'
import { type Frozen, frozenPlan } from './live.ts'
import { plainCall } from './plain-functions.ts'
import { Stored } from './stored.ts'

declare const self: DedicatedWorkerGlobalScope

/** The survey comes with empty columns, the cells in slices after it. */
export type DataMessage =
  | { readonly type: 'survey'; readonly survey: Survey }
  | { readonly type: 'cells'; readonly slices: readonly Slice[] }
  | { readonly type: 'plan'; readonly order: PlanOrder }
  | { readonly type: 'set'; readonly row: number; readonly column: number; readonly cell: Cell }
  | { readonly type: 'call'; readonly id: number; readonly call: DataCall }
  | { readonly type: 'file'; readonly order: FileOrder }

export interface PlanOrder {
  readonly language: Language
  readonly data: DataPlace
  /** True where formulas that read the data are computed here. */
  readonly large: boolean
}

export interface DataCall {
  readonly name: string
  readonly args: readonly DataArgument[]
  readonly options: CallOptions
}

export type DataAnswer =
  | { readonly type: 'taken' }
  | { readonly type: 'plan'; readonly planned: Frozen }
  | { readonly type: 'failed' }
  | { readonly type: 'result'; readonly id: number; readonly result: Result }
  | { readonly type: 'file'; readonly file: Blob | null }

let survey: Survey | null = null
let stored: Stored | null = null

const answer = (message: DataAnswer) => self.postMessage(message)

async function plan({ language, data, large }: PlanOrder): Promise<void> {
  const loyalty = await loadingLoyalty
  if (!loyalty || !survey) return answer({ type: 'failed' })
  const whole = planReport({ survey, language, data, loyalty, includeData: false, taken: [] })
  const ours = new Set(loyalty.functions.map(({ name }) => name))
  const planned = large ? frozenPlan(whole, sheetPrefix(data.sheet), ours) : { plan: whole, hasFrozen: false }
  answer({ type: 'plan', planned })
}

async function call(id: number, { name, args, options }: DataCall): Promise<void> {
  const loyalty = await loadingLoyalty
  const read = args.map((each) => ('range' in each ? stored?.rectangle(each.range) : each.value))
  const result = plainCall(name, read) ?? loyalty?.call(name, read, options) ?? { error: '#N/A', message: '' }
  answer({ type: 'result', id, result })
}

async function file(order: FileOrder): Promise<Blob | null> {
  const { fileOf } = await import('./file.ts')
  return survey && fileOf(order, survey)
}

function take(slices: readonly Slice[]): void {
  const columns = survey ? columnsOf(survey) : []
  for (const slice of slices) append(columns, slice)
  answer({ type: 'taken' })
}

self.onmessage = ({ data }: MessageEvent<DataMessage>) => {
  if (data.type === 'survey') survey = data.survey
  if (data.type === 'cells') take(data.slices)
  if (data.type === 'plan') plan(data.order).catch(() => answer({ type: 'failed' }))
  if (data.type === 'set' || data.type === 'call') stored ??= survey && new Stored(survey.table)
  if (data.type === 'set') stored?.set(data.row, data.column, data.cell)
  if (data.type === 'call') void call(data.id, data.call)
  if (data.type === 'file') {
    file(data.order).then(
      (made) => answer({ type: 'file', file: made }),
      () => answer({ type: 'file', file: null }),
    )
  }
}
