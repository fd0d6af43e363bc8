/** The indices of a survey that are computed of several columns at once. */
import type { IndexMeasure } from './index-tables.ts'
import { orderColumns } from './order-columns.ts'
import { confidence, usualScheme } from './score-rows.ts'
import type { Subject } from './subject.ts'

const points = { style: 'points', axis: { low: 0, high: 100 } } as const

function satisfaction(subject: Subject): IndexMeasure[] {
  const { columns, fits, say, survey } = subject
  return fits('CSI.CI').flatMap((fitting) => {
    const [importance, satisfaction] = ['importance', 'satisfaction'].map((name) =>
      columns.block(fitting.columns(name)),
    )
    if (!importance || !satisfaction) return []
    const given = [...fitting.columns('importance'), ...fitting.columns('satisfaction')]
    const max = Math.max(...given.map((column) => survey.questions[column]?.scale?.high ?? 0))
    return [
      {
        metric: 'CSI',
        title: say('measure-csi'),
        ranges: [importance, satisfaction],
        score: { name: 'CSI', options: [max] },
        interval: { name: 'CSI.CI', options: [confidence, max] },
        rows: say('respondents'),
        scheme: usualScheme(subject, 'CSI'),
        ...points,
      },
    ]
  })
}

function loyalty(subject: Subject): IndexMeasure[] {
  const { columns, fits, say } = subject
  return fits('CLI').flatMap((fitting) => {
    const answers = columns.block([...fitting.columns('answers')].sort((one, other) => one - other))
    if (answers === null) return []
    return [
      {
        metric: 'CLI',
        title: say('measure-cli'),
        ranges: [answers],
        score: { name: 'CLI', options: [] },
        interval: { name: 'CLI.CI', options: [confidence] },
        rows: say('respondents'),
        scheme: usualScheme(subject, 'CLI'),
        ...points,
      },
    ]
  })
}

/** By months it stands on the sheet of orders. */
function repeatPurchases(subject: Subject): IndexMeasure[] {
  const given = orderColumns(subject)
  if (given === null) return []
  const isByOrders = subject.fits('ORDERS.REPORT').length > 0
  return [
    {
      metric: 'RPR',
      title: subject.say(isByOrders ? 'about-rpr' : 'about-rpr-days'),
      ranges: [given.customers, given.dates],
      score: { name: 'RPR.ORDERS', options: isByOrders ? [] : [null, null, 'days'] },
      interval: null,
      rows: subject.say(isByOrders ? 'orders-rows' : 'lines-rows'),
      style: 'percent',
      scheme: usualScheme(subject, 'RPR'),
      axis: null,
    },
  ]
}

export const indicesOf = (subject: Subject): readonly IndexMeasure[] => [
  ...satisfaction(subject),
  ...loyalty(subject),
  ...repeatPurchases(subject),
]
