/** What is kept of a person's work between visits. */
import type { Asked, Source as FileSource, Imported } from '../../import/contract.ts'
import type { Role } from '../../survey/contract.ts'
import type { KeptData } from '../workbench/source.ts'

interface Described {
  /** What the head of the page calls it. */
  readonly title: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** A report that nobody has edited is made anew from its file, however large. */
export interface KeptFile extends Described {
  readonly kind: 'file'
  readonly source: FileSource
  readonly asked: Asked
  /** What each column was taken for in the end. */
  readonly roles: readonly Role[]
}

export interface KeptWorkbook extends Described {
  readonly kind: 'workbook'
  readonly book: KeptData
  /** Where the data are read from again that the workbook itself does not hold; null where it holds all. */
  readonly file: KeptFile | null
}

export type Work = KeptFile | KeptWorkbook

export function fileWork({ source, asked, survey }: Imported): KeptFile {
  const roles = survey.questions.map(({ role }) => role)
  return { kind: 'file', title: source.name, savedAt: Date.now(), source, asked, roles }
}
