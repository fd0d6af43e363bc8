/** node tools/offline.mjs: writes into the built site what makes the calculator page installable and lets it open offline. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'

const kSite = 'dist/site'
const kWorker = 'service-worker.js'

/** Excel fetches the add-in by itself; the database is fetched for very large files alone, and what is defined in databases by those who have one; of the dictionaries that break words at the ends of lines the grid asks for one. */
const leftOut =
  /^(taskpane\.html|trusted-types\.js|manifest\.xml|functions.*\.js(on)?|assets\/taskpane-.*|assets\/duckdb-.*|sql\/.*|service-worker\.js|assets\/hyphenation\/(?!en-gb).*)$/

const appManifest = {
  name: 'Loyalty',
  short_name: 'Loyalty',
  start_url: './index.html',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0f6cbd',
  icons: [192, 512].map((size) => ({
    src: `icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })),
}

const filesOf = (directory) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !leftOut.test(file))
    .sort()

const versionOf = (directory, files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(directory, file)))
  return hash.digest('hex').slice(0, 16)
}

export const writeOffline = async (directory = kSite) => {
  writeFileSync(join(directory, 'app.webmanifest'), `${JSON.stringify(appManifest, null, 2)}\n`)
  const files = filesOf(directory)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { siteFiles: JSON.stringify(files), siteVersion: JSON.stringify(versionOf(directory, files)) },
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'web/calculator/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: kWorker },
      },
    },
  })
}

if (import.meta.filename === process.argv[1]) await writeOffline()
