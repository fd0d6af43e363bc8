import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let elsewhere: string

/** The module alone in an empty folder, as someone who copied it has it. */
beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'loyalty-module-'))
  for (const name of ['loyalty.mjs', 'loyalty.d.mts']) cpSync(`dist/sheet/${name}`, join(elsewhere, name))
  writeFileSync(
    join(elsewhere, 'use.mts'),
    `
    import { load } from './loyalty.mjs'
    const loyalty = await load()
    const shown: unknown = loyalty.call('NPS', [[[10], [9], [3], [null]]])
    const names: readonly string[] = loyalty.functions.map((each) => each.name)
    export { names, shown }
  `,
  )
})

afterAll(() => rmSync(elsewhere, { recursive: true }))

const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [program, ...args], { cwd: elsewhere, encoding: 'utf8' })

describe('dist/sheet/loyalty.mjs, copied elsewhere', () => {
  it('computes in node without evaluating text as code', () => {
    const code = `
      import { load } from './loyalty.mjs'
      globalThis.fetch = () => { throw new Error('the network is not for this') }
      const loyalty = await load()
      console.log(loyalty.call('NPS', [[[10], [9], [3], [null]]]))`
    const args = ['--input-type=module', '--eval', code]
    const printed = run('--disallow-code-generation-from-strings', ...args)
    expect(Number(printed)).toBeCloseTo(100 / 3, 10)
  })

  it('has types that a strict program can use', () => {
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const options = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      '',
    ]
    expect(run(tsc, ...options, 'use.mts')).toBe('')
  })
})
