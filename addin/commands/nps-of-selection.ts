/** A formula for the selected answers, beside the data. */
import type { Loyalty, Result } from '../../web/sheet/contract.ts'
import { writtenName } from '../../web/sheet/written-names.ts'
import { createNumbers } from '../../web/ui/numbers.ts'
import { originOf } from '../functions/origins.ts'
import type { Report } from '../workbook/contract.ts'
import { reportOf } from '../workbook/reports.ts'
import type { CommandsOptions } from './contract.ts'
import { createSay } from './words.ts'

const alone = (sentence: string): Report => ({ sentence, details: [] })

interface Answers {
  readonly address: string
  readonly score: Result
}

async function scoreOf(address: string, loyalty: Loyalty, options: CommandsOptions): Promise<Answers | null> {
  const [range] = await options.readRanges([address])
  if (!range) return null
  const score = loyalty.call('NPS', [range.cells], { language: options.language(), origins: [originOf(range.address)] })
  return { address: range.address, score }
}

const localOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1)

function sentenceOf(score: Result, options: CommandsOptions): Report | null {
  if (typeof score === 'number') return null
  const isEmpty = typeof score !== 'object' || score === null || Array.isArray(score) || score.error === '#N/A'
  return alone(isEmpty ? createSay(options.language())('said-no-answers') : score.message)
}

/** A person who has filtered the rows may think that they are left out. */
async function hiddenRows(address: string, { operations, language }: CommandsOptions): Promise<string[]> {
  const counted = await operations.countHidden(address)
  if (!counted.done || counted.hiddenRows === 0) return []
  return [reportOf('countHidden', counted, language()).sentence]
}

export async function npsOfSelection(options: CommandsOptions): Promise<Report> {
  const { operations } = options
  const language = options.language()
  const selected = await operations.selectedCells()
  if (!selected.done) return reportOf('selectedCells', selected, language)
  const loyalty = await options.loyalty()
  const answers = await scoreOf(selected.address, loyalty, options)
  const wrong = answers === null ? null : sentenceOf(answers.score, options)
  if (answers === null || wrong) return wrong ?? alone(createSay(language)('said-no-answers'))
  const formula = `=${writtenName('NPS', loyalty.functions)}(${localOf(selected.address)})`
  const inserted = await operations.insertFormula(selected.free, formula, { rows: 1, columns: 1 })
  if (!inserted.done) return reportOf('insertFormula', inserted, language)
  await operations.goTo(inserted.address)
  const score = createNumbers(language).score(Number(answers.score), 'signed', 1)
  const sentence = createSay(language)('said-nps', { range: selected.address, score, address: inserted.address })
  return { sentence, details: await hiddenRows(selected.address, options) }
}
