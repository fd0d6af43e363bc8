/** Which of our functions fit a survey, and from which of its columns. */
import type { Argument, Cell } from '../sheet/contract.ts'
import type { Metric, MetricArgument, Survey, Table } from './contract.ts'

export function metricsOf(_survey: Survey): readonly Metric[] {
  return []
}

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
