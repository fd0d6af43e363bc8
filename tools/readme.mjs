/** Writes the table of functions into README.md, between its two marks. Needs dist/sheet. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const start = '<!-- functions: written by tools/readme.mjs -->'
const end = '<!-- end of functions -->'

const parameter = ({ title, optional }) => (optional ? `[${title('en')}]` : title('en'))

const signature = ({ name, parameters }) => `${name}(${parameters.map(parameter).join(', ')})`

const row = (each) => `| \`${signature(each)}\` | ${each.help('en').replaceAll('|', '\\|')} |`

export const withFunctions = (readme, functions) => {
  const table = ['| function | what the cell shows |', '|---|---|', ...functions.map(row)].join('\n')
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`README.md has lost its marks '${start}' and '${end}'.`)
  return `${before}${start}\n${table}\n${end}${after}`
}

if (import.meta.filename === process.argv[1]) {
  const { load } = await import(pathToFileURL('dist/sheet/loyalty.mjs').href)
  const { functions } = await load()
  writeFileSync('README.md', withFunctions(readFileSync('README.md', 'utf8'), functions))
}
