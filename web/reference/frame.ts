/** What all pages of the reference share. They need no script: the colours follow the system. */
import type { Language } from '../sheet/contract.ts'
import { type Html, html } from './html.ts'
import { reference } from './texts.ts'

export interface Page {
  readonly language: Language
  /** Without folder: `NPS.BY.html`. */
  readonly file: string
  readonly title: string
  readonly body: Html
}

export const indexFile = 'index.html'
export const errorsFile = 'errors.html'
export const licencesFile = 'licences.html'

const otherLanguage: Readonly<Record<Language, Language>> = { en: 'ru', ru: 'en' }

/** The same page in the other language. */
function switchLink({ language, file }: Page): Html {
  const other = otherLanguage[language]
  return html`<a class="other" href="../${other}/${file}" hreflang="${other}" lang="${other}">${reference(other, 'own-name')}</a>`
}

export function framed(page: Page, policy: string): string {
  const { language, title, body } = page
  const say = (id: string) => reference(language, id)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Loyalty</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../help.css">
</head>
<body>
<header><nav aria-label="${say('navigation')}">
<a href="${indexFile}">${say('all-functions')}</a>
<a href="${errorsFile}">${say('errors-short')}</a>
<a href="../../index.html">${say('calculator')}</a>
${switchLink(page)}
</nav></header>
<main>
${body}
</main>
</body>
</html>
`.text
}
