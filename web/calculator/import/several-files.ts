/** Several files that came at once: under which name, what became of them, and the question which one is meant. */
import type { Asked, Files, Imported } from '../../import/contract.ts'
import { createSay as createImportSay } from '../../import/words.ts'
import { html } from '../../ui/dom.ts'
import type { Voice } from '../shell/voice.ts'

/** Waves of a survey come in the order of their numbers. */
export function sourceOf(files: readonly File[]): File | Files {
  const sorted = files.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
  const [first, ...others] = sorted as [File, ...File[]]
  return others.length === 0 ? first : { name: `${first.name.replace(/\.\w+$/, '')} + ${others.length}`, files: sorted }
}

/** True while a person should say which of the files is meant. */
export const asksForFile = ({ files, joins, asked }: Imported): boolean =>
  files.length > 1 && joins === null && asked.sheet === undefined

function sentence(imported: Imported, { say, language }: Voice): string {
  const { files, joins, choices, survey } = imported
  const names = new Intl.ListFormat(language).format(files)
  const values = { names, name: choices.sheet ?? '', column: survey.table.columns[0]?.title ?? '' }
  if (joins !== null) return say(`files-joined-${joins}`, values)
  return say(asksForFile(imported) ? 'files-differ' : 'files-one', values)
}

export function aboutFiles(imported: Imported, voice: Voice, choose: (choices: Asked) => void): HTMLElement[] {
  const { files, leftOut } = imported
  const sayImport = createImportSay(voice.language)
  const gone = leftOut.map(({ id, values, file = '' }) =>
    html('p', {}, voice.say('files-left-out', { file, reason: sayImport(id, values) })),
  )
  if (files.length < 2) return gone
  const buttons = files.map((sheet) => {
    const button = html('button', { type: 'button', class: 'button' }, sheet)
    button.addEventListener('click', () => choose({ sheet }))
    return button
  })
  return [html('p', {}, sentence(imported, voice)), ...(asksForFile(imported) ? buttons : []), ...gone]
}
