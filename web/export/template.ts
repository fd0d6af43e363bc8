/** The workbook to start from as a file. */
import type { Language, Loyalty } from '../sheet/contract.ts'
import { planTemplate } from '../workbook/templates/plan.ts'
import { createSay } from '../workbook/templates/words.ts'
import { writeXlsx } from './xlsx.ts'

export const templateName = (language: Language) => `loyalty-template-${language}.xlsx`

export function templateFile(loyalty: Loyalty, language: Language): Promise<Uint8Array> {
  const title = createSay(language)('overview-title')
  return writeXlsx(planTemplate(loyalty, language), loyalty.functions, { title })
}
