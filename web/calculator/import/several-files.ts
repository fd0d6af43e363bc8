/** Several files that came at once: under which name, what became of them, and the question which one is meant. */
import type { Asked, AskedOfFile, Files, Imported, OfFile, OneOfFiles } from '../../import/contract.ts'
import { createSay as createImportSay } from '../../import/words.ts'
import { html } from '../../ui/dom.ts'
import type { Voice } from '../shell/voice.ts'
import { textChips } from './chips.ts'

/** Waves of a survey come in the order of their numbers. */
export function sourceOf(files: readonly File[]): File | Files {
  const sorted = files.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
  const [first, ...others] = sorted as [File, ...File[]]
  return others.length === 0 ? first : { name: `${first.name.replace(/\.\w+$/, '')} + ${others.length}`, files: sorted }
}

/** True while a person should say which of the files is meant. */
export const asksForFile = ({ files, joins, asked }: Imported): boolean =>
  files.length > 1 && joins === null && asked.sheet === undefined

type Choose = (choices: Asked) => void

function sentence(imported: Imported, { say, language }: Voice): string {
  const { files, joins, choices, survey } = imported
  const names = new Intl.ListFormat(language).format(files.map(({ name }) => name))
  const values = { names, name: choices.sheet ?? '', column: survey.table.columns[0]?.title ?? '' }
  if (joins !== null) return say(`files-joined-${joins}`, values)
  return say(asksForFile(imported) ? 'files-differ' : 'files-one', values)
}

export function aboutFiles(imported: Imported, voice: Voice, choose: Choose): HTMLElement[] {
  const { files, leftOut } = imported
  const gone = leftOut.flatMap((each) => leftOutFile(each, imported, voice, choose))
  if (files.length + leftOut.length < 2) return gone
  const buttons = files.map(({ name }) => {
    const button = html('button', { type: 'button', class: 'button' }, name)
    button.addEventListener('click', () => choose({ sheet: name }))
    return button
  })
  const said = files.length > 1 ? html('p', {}, sentence(imported, voice)) : null
  const parts = [said, ...(asksForFile(imported) ? buttons : []), ...gone, eachFile(imported, voice, choose)]
  return parts.filter((part) => part !== null)
}

/** A file that a person's own choice made unreadable can be read again as it was before. */
function leftOutFile(
  { id, values, file = '' }: OfFile,
  { asked }: Imported,
  { say, language }: Voice,
  choose: Choose,
): HTMLElement[] {
  const reason = createImportSay(language)(id, values)
  const said = html('p', {}, say('files-left-out', { file, reason }))
  const others = (asked.ofFiles ?? []).filter((each) => each.file !== file)
  if (others.length === (asked.ofFiles ?? []).length) return [said]
  const button = html('button', { type: 'button', class: 'button' }, say('as-before'))
  button.addEventListener('click', () => choose({ ofFiles: others }))
  return [said, button]
}

/** What was asked of a file, with one choice more. */
function asking(ofFiles: readonly AskedOfFile[], file: string, choices: Partial<AskedOfFile>): AskedOfFile[] {
  const before = ofFiles.find((each) => each.file === file)
  return [...ofFiles.filter((each) => each !== before), { ...before, ...choices, file }]
}

/** How each text was read; stays open while a person tries one thing after another. */
function eachFile(imported: Imported, voice: Voice, choose: Choose): HTMLElement | null {
  const texts = imported.files.filter(({ alternatives }) => alternatives.delimiter.length > 0)
  if (texts.length === 0) return null
  const isOpen = document.querySelector<HTMLDetailsElement>('#import-files details')?.open ?? false
  const { ofFiles = [] } = imported.asked
  const entry = (file: OneOfFiles, index: number) =>
    html(
      'li',
      {},
      html('p', {}, file.name),
      html(
        'div',
        { class: 'read-as', role: 'group', 'aria-label': file.name },
        ...textChips(file, voice, (choices) => choose({ ofFiles: asking(ofFiles, file.name, choices) }), `-${index}`),
      ),
      html('p', { class: 'reason' }, file.sample),
    )
  const summary = html('summary', {}, voice.say('files-each'))
  return html('details', { class: 'each-file', open: isOpen }, summary, html('ul', {}, ...texts.map(entry)))
}
