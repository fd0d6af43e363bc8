/** The reference: a page per function in each language, their index, and a page about errors in cells. */
import type { Language, Loyalty } from '../sheet/contract.ts'
import { errorsPage } from './errors-page.ts'
import { framed } from './frame.ts'
import { functionPage } from './function-page.ts'
import { indexPage } from './index-page.ts'
import { licencesPage, type ShippedPackage } from './licences-page.ts'

const languages: readonly Language[] = ['en', 'ru']

/** Pages by their path below the folder of the reference. */
export function referencePages(
  loyalty: Loyalty,
  packages: readonly ShippedPackage[],
  policy: string,
): Map<string, string> {
  const pages = languages.flatMap((language) => [
    indexPage(loyalty.functions, language),
    errorsPage(language),
    licencesPage(packages, language),
    ...loyalty.functions.map((info) => functionPage(info, loyalty, language)),
  ])
  return new Map(pages.map((page) => [`${page.language}/${page.file}`, framed(page, policy)]))
}
