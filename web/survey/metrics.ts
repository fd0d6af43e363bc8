/** Which of our functions fit a survey, and from which of its columns. */
import type { Argument, Cell, Language } from '../sheet/contract.ts'
import { functions } from '../sheet/table.ts'
import type { Metric, MetricArgument, Survey, Table } from './contract.ts'
import { criteriaMetrics } from './metrics-of-criteria.ts'
import { loyaltyMetrics } from './metrics-of-loyalty.ts'
import { orderMetrics } from './metrics-of-orders.ts'
import { recommendMetrics } from './metrics-of-recommend.ts'
import type { Offer } from './offer.ts'

/** The main ones first. Texts that functions write into cells are in the language. */
export function metricsOf(survey: Survey, language: Language = 'en'): readonly Metric[] {
  const offers = [
    ...recommendMetrics(survey),
    ...criteriaMetrics(survey),
    ...loyaltyMetrics(survey),
    ...orderMetrics(survey),
  ]
  return offers.map((offer) => metricOf(survey, offer, language))
}

/** Named arguments in the order of the function's parameters. */
function metricOf({ questions }: Survey, { name, about, arguments: given }: Offer, language: Language): Metric {
  const parameters = functions.find((found) => found.name === name)?.parameters ?? []
  const ordered = parameters.map((parameter): MetricArgument => {
    if (parameter.name === 'language') return language === 'en' ? null : language
    return given[parameter.name] ?? null
  })
  const used = ordered.slice(0, ordered.findLastIndex((argument) => argument !== null) + 1)
  const columns = used.flatMap((argument) => (isColumns(argument) ? argument.columns : []))
  const certain = columns.every((column) => questions[column]?.certain ?? false)
  return { function: name, arguments: used, about, certain }
}

const isColumns = (argument: MetricArgument): argument is { readonly columns: readonly number[] } =>
  typeof argument === 'object' && argument !== null && 'columns' in argument

/** The arguments as `loyalty.call` takes them. */
export function argumentsOf(table: Table, metric: Metric): readonly Argument[] {
  return metric.arguments.map((argument) => cellsOf(table, argument))
}

function cellsOf({ columns, rows }: Table, argument: MetricArgument): Argument {
  if (argument === null || typeof argument !== 'object') return argument
  if ('names' in argument) return [argument.names]
  const chosen = argument.columns.map((column) => columns[column]?.cells ?? [])
  const rectangle = new Array<Cell[]>(rows)
  for (let row = 0; row < rows; row += 1) rectangle[row] = chosen.map((cells) => cells[row] ?? null)
  return rectangle
}
