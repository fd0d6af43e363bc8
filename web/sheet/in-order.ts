/** What a sentence quotes of a workbook does not turn the letters of the sentence. */
import type { FluentVariable } from '@fluent/bundle'

type Values = Readonly<Record<string, FluentVariable>>

/** Each turns all that follows, until another ends it (Unicode, annex 9, sections 2.1 to 2.5). */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

export const inOrder = (values: Values): Record<string, FluentVariable> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replace(turns, '') : value]),
  )
