/** A chart of Excel's own on a sheet of its own. */
import type { Language, Loyalty } from '../../web/sheet/contract.ts'
import type { Sheet } from '../../web/ui/sheet.ts'
import type { WorkbookPlan } from '../../web/workbook/contract.ts'
import { originOf } from '../functions/origins.ts'
import type { ChartRequest, OperationsOptions, Outcome } from './contract.ts'
import { attempt, Refusal } from './outcome.ts'
import { write } from './plan/write-plan.ts'
import { bandChart } from './sheets/band-chart.ts'
import { distributionChart } from './sheets/distribution-chart.ts'
import type { Cells } from './sheets/function-table.ts'
import { matrixChart } from './sheets/matrix-chart.ts'
import { trendChart } from './sheets/trend-chart.ts'

async function read(references: readonly string[], readRanges: Sheet['readRanges']): Promise<Cells> {
  const found = await readRanges(references)
  const ranges = new Map(references.map((reference, index) => [reference, found[index]]))
  return (reference) => {
    const range = ranges.get(reference)
    if (!range) throw new Refusal('sheetGone', reference)
    return { argument: range.cells, origin: originOf(range.address) }
  }
}

async function planFor(request: ChartRequest, options: OperationsOptions): Promise<WorkbookPlan> {
  const language: Language = options.language()
  if (request.kind === 'band') return bandChart(request.score, request.scheme, language)
  if (request.kind === 'distribution') return distributionChart(request.answers, request.scale, language)
  const loyalty: Loyalty = await options.loyalty()
  if (request.kind === 'trend') {
    const cells = await read([request.scores, request.dates], options.readRanges)
    return trendChart(request, { cells, loyalty, language })
  }
  const { importance, satisfaction, criteria } = request
  const references = [importance, satisfaction, criteria].filter((each) => each !== '')
  const cells = await read(references, options.readRanges)
  return matrixChart(request, { cells, loyalty, language })
}

export function insertChart(request: ChartRequest, options: OperationsOptions): Outcome<{ sheet: string }> {
  return attempt(async (context) => {
    const { sheets } = await write(context, await planFor(request, options))
    return { sheet: sheets[0] ?? '' }
  })
}
