import type { Say } from '../words.ts'
import { bandTable, Draft, kScoreRow, type SheetDraft } from './draft.ts'
import { call } from './formula.ts'
import { generator, shuffled } from './random.ts'
import data from './rpr.json'

interface Order {
  readonly customer: string
  /** Serial of the day, as spreadsheets count from 1900. */
  readonly date: number
}

const kDay = 86_400_000

function serial(isoDate: string): number {
  return (Date.parse(isoDate) - Date.UTC(1899, 11, 30)) / kDay
}

/** Orders of one customer: the first days get one each, what is left falls on the first of them. */
function ordersOf(customer: string, orders: number, days: readonly number[]): Order[] {
  return Array.from({ length: orders }, (_, index) => ({ customer, date: days[index] ?? days[0] ?? 0 }))
}

function orders(): Order[] {
  const random = generator(2011)
  const from = serial(data.from)
  const period = Array.from({ length: serial(data.to) - from }, (_, day) => from + day)
  let customers = 0
  const all = data.ladder.flatMap(([count = 0, days = 0, howMany = 0]) =>
    Array.from({ length: howMany }, () => {
      customers += 1
      const id = `C${String(customers).padStart(4, '0')}`
      return ordersOf(id, count, shuffled(period, random).slice(0, days))
    }).flat(),
  )
  return shuffled(all, random).sort((a, b) => a.date - b.date)
}

export function rprSheet(say: Say, language: string): SheetDraft {
  const draft = new Draft()
  const rows = orders()
  const last = rows.length + 1
  const ranges = [`I2:I${last}`, `J2:J${last}`] as const
  draft.put(0, 0, say('rpr-title'), 'title')
  draft.paragraph(1, say('rpr-source'), 2)
  draft.put(2, 0, say('rpr-hint'), 'soft')
  draft.line(kScoreRow, say('rpr-by-orders'), call('RPR.ORDERS', ...ranges), 'fraction')
  draft.line(5, say('rpr-by-days'), call('RPR.ORDERS', ...ranges, '', '', '"days"'), 'fraction')
  draft.line(6, say('band'), call('BAND', 'B5', '"RPR"', '', language))
  draft.line(7, say('rpr-from-counts'), call('RPR', '300', '1000'), 'fraction')
  draft.put(9, 0, say('bands'), 'head')
  draft.put(10, 0, call('BAND.TABLE', '"RPR"', language))
  draft.heads(10, bandTable, 2)
  draft.looks(11, 0, 3, 'fraction')
  draft.looks(11, 1, 3, 'fraction')
  draft.put(15, 0, say('advice'), 'head')
  draft.put(16, 0, call('ADVICE', '"RPR"', 'B5', '', language))
  draft.column(
    8,
    say('rpr-customer'),
    rows.map(({ customer }) => customer),
  )
  draft.column(
    9,
    say('rpr-date'),
    rows.map(({ date }) => date),
    'date',
  )
  return draft.sheet('rpr', 5, [230, 110, 160, 200, 260, 200, 60, 30, 95, 110])
}
