/** Columns of real files. */
import type { Cell } from '../../../../web/sheet/contract.ts'
import { hasData, readColumns } from '../../../support/data.ts'
import type { Ranges } from '../ranges.ts'
import { type Case, onEach } from './case.ts'

/** Spreadsheets in a test take their time over every row. */
const mostRows = 300

/** Orders of real customers, and answers by what was asked beside them. */
export function realTables(real: Ranges): Case[] {
  const table = (file: string, ...columns: string[]) => {
    const rows = readColumns([file], columns).slice(0, mostRows)
    return columns.map((_, index) => real.add(rows.map((row) => [row[index] ?? null])))
  }
  const serials = (file: string, name: string) => real.add(readColumns([file], [name]).slice(0, mostRows).map(serialOf))
  const [customers = '', amounts = ''] = table('uci_online_retail_orders.csv', 'CustomerID', 'TotalPrice')
  const dates = serials('uci_online_retail_orders.csv', 'InvoiceDate')
  const [scores = '', lounge = ''] = table('sfo_2017_slim.csv', 'NETPRO', 'Q7ALL')
  const onScale = readColumns(['sfo_2017_slim.csv'], ['NETPRO', 'AIRLINE']).filter(([score]) => Number(score) <= 10)
  const flown = [0, mostRows].flatMap((from) =>
    [0, 1].map((each) => real.add(onScale.slice(from, from + mostRows).map((row) => [row[each] ?? null]))),
  )
  return [
    { name: 'RPR.ORDERS', given: [customers, dates] },
    { name: 'RPR.ORDERS', given: [customers, dates, '', '', '"days"'] },
    { name: 'ORDERS.REPORT', given: [customers, dates, amounts] },
    { name: 'CHURN.ORDERS', given: [customers, dates, '"week"'] },
    { name: 'COHORTS', given: [customers, dates, '"week"'] },
    { name: 'NPS.BY', given: [scores, lounge, '', '', '', '"exclude"'] },
    { name: 'NPS.TREND', given: [scores, dates, '"week"', '', '', '"exclude"'] },
    { name: 'NPS.IMPACT', given: flown.slice(0, 2) },
    { name: 'NPS.MIX', given: flown },
  ]
}

const serialOf = ([day]: readonly Cell[]): Cell[] => [Date.parse(String(day)) / 86_400_000 + 25_569]

/** Columns of real files, on their own scales. */
export function realCases(real: Ranges): Case[] {
  if (!hasData) return []
  const read = (file: string, ...columns: string[]) => real.add(readColumns([file], columns).slice(0, mostRows))
  const [email, mobile, web] = ['email', 'mobile', 'web'].map((name) => read(`datacamp_nps_${name}.csv`, 'nps_rating'))
  const [airport, weight] = ['NETPRO', 'WEIGHT'].map((name) => read('sfo_2017_slim.csv', name))
  const overall = read('sfo_2017_slim.csv', 'Q7ALL')
  const stars = read('skytrax_lounge_ratings.csv', 'comfort_rating')
  const ecsi = read('ecsi_mobile_phone.csv', 'CUSA1')
  const block = (prefix: string) => read('perth_parks_importance_satisfaction_wide.csv', ...criteria(prefix))
  const criteria = (prefix: string) =>
    Array.from({ length: 6 }, (_, i) => `${prefix}_${String(i + 1).padStart(2, '0')}`)
  const [importance, satisfaction] = [block('imp'), block('sat')]
  const loyalty = read('ecsi_mobile_phone.csv', 'CUSL1', 'CUSL2', 'CUSL3')
  const amounts = read('uci_online_retail_orders.csv', 'TotalPrice')
  const scores = [email, mobile, web, airport].filter((each) => each !== undefined)
  const csi = [importance, satisfaction]
  return [
    ...onEach('NPS', scores, [[], ['', '', '"exclude"']]),
    { name: 'NPS', given: [airport ?? '', weight ?? '', '', '"exclude"'] },
    ...onEach('NPS.COUNTS', scores, [['', '"exclude"']]),
    ...onEach('NPS.CI', scores, [[], ['0.9', '"wald"', '', '', '"exclude"']]),
    { name: 'NPS.TEST', given: [email ?? '', mobile ?? ''] },
    { name: 'NPS.TEST', given: [mobile ?? '', web ?? '', '"wald"'] },
    ...onEach('NPS.TARGET', scores, [['60']]),
    ...onEach(
      'CSAT',
      [overall, stars],
      [
        ['', '', '"exclude"'],
        ['', '"mean"', '"exclude"'],
      ],
    ),
    ...onEach('CSAT', [ecsi], [['"1-10"']]),
    ...onEach('CSAT.CI', [overall, stars], [['', '', '"exclude"']]),
    ...onEach('CES', [ecsi], [['"1-10"'], ['"1-10"', '"net"']]),
    ...onEach('RATING', [stars], [[]]),
    ...onEach('RATING.BAYES', [stars], [['3.5', '20']]),
    ...onEach('RATING.WILSON', [stars], [[]]),
    ...onEach('CLI', [loyalty], [[]]),
    { name: 'CSI', given: [...csi, '5'] },
    { name: 'CSI', given: [...csi, '5', '"pomp"'] },
    { name: 'CSI.CI', given: [...csi, '', '5'] },
    ...onEach('AOV', [amounts], [[], ['300']]),
    { name: 'WEIGHTS.NEFF', given: [weight ?? ''] },
    { name: 'NPS.CI', given: [airport ?? '', '', '', weight ?? '', '', '"exclude"'] },
    ...realTables(real),
  ]
}
