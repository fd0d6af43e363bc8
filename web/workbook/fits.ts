/** What fits the survey, as the sheets of a report ask for it: arguments by the names of the function's parameters. */
import type { Loyalty } from '../sheet/contract.ts'
import { type Metric, type MetricArgument, metricsOf, type Survey } from '../survey/index.ts'

export interface Fitting {
  /** The column whose title names what is measured. */
  readonly about: number
  /** None where the argument is left out. */
  readonly columns: (parameter: string) => readonly number[]
  readonly names: (parameter: string) => readonly string[] | null
  readonly option: (parameter: string) => string | number | undefined
}

function fittingOf({ about, arguments: given }: Metric, parameters: readonly string[]): Fitting {
  const argument = (parameter: string): MetricArgument => given[parameters.indexOf(parameter)] ?? null
  return {
    about,
    columns: (parameter) => {
      const found = argument(parameter)
      return typeof found === 'object' && found !== null && 'columns' in found ? found.columns : []
    },
    names: (parameter) => {
      const found = argument(parameter)
      return typeof found === 'object' && found !== null && 'names' in found ? found.names : null
    },
    option: (parameter) => {
      const found = argument(parameter)
      return typeof found === 'string' || typeof found === 'number' ? found : undefined
    },
  }
}

export type Fits = (name: string) => readonly Fitting[]

export function fitsOf(survey: Survey, { functions }: Loyalty): Fits {
  const metrics = metricsOf(survey)
  return (name) => {
    const parameters = functions.find((each) => each.name === name)?.parameters.map((each) => each.name) ?? []
    return metrics.filter((metric) => metric.function === name).map((metric) => fittingOf(metric, parameters))
  }
}
