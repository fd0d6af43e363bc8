/** Writes the table of functions into README.md and README.ru.md, between the two marks of each. Needs dist/sheet. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const start = '<!-- functions: written by tools/readme.mjs -->'
const end = '<!-- end of functions -->'

export const readmes = { en: 'README.md', ru: 'README.ru.md' }

const heads = { en: '| function | what the cell shows |', ru: '| функция | что показывает ячейка |' }

const signature = ({ name, parameters }, language) => {
  const written = ({ title, optional }) => (optional ? `[${title(language)}]` : title(language))
  return `${name}(${parameters.map(written).join(language === 'ru' ? '; ' : ', ')})`
}

const row = (each, language) => `| \`${signature(each, language)}\` | ${each.help(language).replaceAll('|', '\\|')} |`

export const withFunctions = (readme, functions, language) => {
  const table = [heads[language], '|---|---|', ...functions.map((each) => row(each, language))].join('\n')
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${readmes[language]} has lost its marks '${start}' and '${end}'.`)
  return `${before}${start}\n${table}\n${end}${after}`
}

if (import.meta.filename === process.argv[1]) {
  const { load } = await import(pathToFileURL('dist/sheet/loyalty.mjs').href)
  const { functions } = await load()
  for (const [language, file] of Object.entries(readmes))
    writeFileSync(file, withFunctions(readFileSync(file, 'utf8'), functions, language))
}
