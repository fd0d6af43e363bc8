/** The example workbook: four sheets with their formulas, in the language of the page. */
import type { Language } from '../../sheet/contract.ts'
import type { Say } from '../words.ts'
import { cliSheet } from './cli.ts'
import { csiSheet } from './csi.ts'
import type { SheetDraft } from './draft.ts'
import { npsSheet } from './nps.ts'
import { rprSheet } from './rpr.ts'

export const examples = ['nps', 'csi', 'cli', 'rpr'] as const
export type Example = (typeof examples)[number]

export function exampleSheets(say: Say, language: Language): SheetDraft[] {
  const argument = language === 'en' ? '' : `"${language}"`
  return [npsSheet(say, argument), csiSheet(say, argument, language), cliSheet(say, argument), rprSheet(say, argument)]
}
