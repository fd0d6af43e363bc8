/** A workbook as a colleague leaves it who has worked on it in LibreOffice: opened, changed, computed and saved as .xlsx. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('edit_in_libreoffice.py', import.meta.url))
/** Debian's own: another one on the path does not know LibreOffice. */
const python = '/usr/bin/python3'

/** Rows and columns from 0. */
export type Step =
  | readonly ['insertRows', sheet: string, row: number, count: number]
  | readonly ['enter', sheet: string, row: number, column: number, text: string]
  | readonly ['rename', sheet: string, name: string]
  | readonly ['addSheet', sheet: string]

/** The program writes numbers and formulas as in this country. */
const spoken = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`

function run(args: readonly string[], input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = spawn(python, [script, ...args], { stdio: ['pipe', 'ignore', 'pipe'] })
    let errors = ''
    worker.stderr.on('data', (text) => {
      errors += text
    })
    worker.on('error', reject)
    worker.on('close', (code) => (code === 0 ? resolve() : reject(new Error(errors))))
    worker.stdin.end(input)
  })
}

export async function editedInLibreOffice(bytes: Uint8Array, steps: readonly Step[], locale = 'en-US') {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-edited-'))
  try {
    const [source, target, profile] = ['book.xlsx', 'edited.xlsx', 'profile'].map((name) => join(folder, name))
    if (!source || !target || !profile) throw new Error('no folder')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), spoken(locale))
    await writeFile(source, bytes)
    await run([source, target, profile], JSON.stringify(steps))
    return new Uint8Array(await readFile(target))
  } finally {
    await rm(folder, { recursive: true })
  }
}
