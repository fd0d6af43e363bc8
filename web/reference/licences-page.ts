/** Whose work is in the files of this site besides ours, and on what terms. */
import type { Language } from '../sheet/contract.ts'
import { licencesFile, type Page } from './frame.ts'
import { type Html, html } from './html.ts'
import { reference } from './texts.ts'

export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly licence: string
  /** Of its source; '' where the package does not say. */
  readonly address: string
  /** As its authors ship it; '' where they ship none. */
  readonly text: string
}

function row({ name, version, licence, address }: ShippedPackage): Html {
  const linked = address.startsWith('https:') ? html`<a href="${address}">${name}</a>` : name
  return html`<tr><td>${linked}</td><td>${version}</td><td>${licence}</td></tr>`
}

export function licencesPage(packages: readonly ShippedPackage[], language: Language): Page {
  const say = (id: string) => reference(language, id)
  const title = say('licences')
  const heads = ['name', 'version', 'licence'].map((id) => html`<th scope="col">${say(`licences-${id}`)}</th>`)
  const body = html`<h1>${title}</h1><p class="lead">${say('licences-lead')}</p>
<p><a href="../../licences.txt">${say('licences-texts')}</a></p>
<table><thead><tr>${heads}</tr></thead><tbody>${packages.map(row)}</tbody></table>`
  return { language, file: licencesFile, title, body }
}
