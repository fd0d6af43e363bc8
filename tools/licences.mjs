/** node tools/licences.mjs: writes the licences of all that the bundles and the engine hold beside our own code into licences.txt. */
import { readFileSync, writeFileSync } from 'node:fs'

const kBuilds = ['sheet', 'site', 'functions']

/** Our own licence is the same, but for whose it is. */
const mit = (holder) =>
  readFileSync('LICENSE', 'utf8')
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
    .trim()

const ofGithub = (name) => `https://github.com/${name}`

/** Compiled into the engine, from the system and not from npm; and what a package holds in compiled form. */
const compiled = [
  { name: 'nlohmann/json', licence: 'MIT', text: mit('2013-2022 Niels Lohmann') },
  { name: 'emscripten-core/emscripten', licence: 'MIT', text: mit('2010-2022 The Emscripten Authors') },
  { name: 'kraj/musl', licence: 'MIT', text: mit('2005-2020 Rich Felker, et al.') },
  { name: 'duckdb/duckdb', licence: 'MIT', text: mit('2018-2023 Stichting DuckDB Foundation') },
  { name: 'llvm/llvm-project', licence: 'Apache-2.0 WITH LLVM-exception', text: '' },
].map((each) => ({ ...each, version: '', address: ofGithub(each.name) }))

const read = (build) => JSON.parse(readFileSync(`build/licences/${build}.json`, 'utf8'))

/** Every package once, by name: { name, version, licence, address, text }. */
export const shippedPackages = () => {
  const all = [...compiled, ...kBuilds.flatMap(read)]
  const byName = new Map(all.map((each) => [`${each.name}@${each.version}`, each]))
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

const section = ({ name, version, licence, address, text }) =>
  [`${name} ${version}`, licence, address, text].filter((line) => line !== '').join('\n\n')

const rule = `\n\n${'-'.repeat(100)}\n\n`

if (import.meta.filename === process.argv[1]) {
  const texts = `${shippedPackages().map(section).join(rule)}\n`
  for (const directory of ['dist/site', 'dist/sheet']) writeFileSync(`${directory}/licences.txt`, texts)
}
