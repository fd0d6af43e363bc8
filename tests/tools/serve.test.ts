import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serve } from '../../tools/serve.mjs'

const files = {
  'secret.txt': 'outside the site',
  'site/index.html': '<!doctype html>',
  'site/taskpane.html': '<!doctype html>',
  'site/assets/engine-CwN_iSVJ.wasm': '\0asm',
  'site/icons/icon-16.png': 'picture',
  'site/functions.json': '{}',
  'site/manifest.xml': '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
}

let site: Served
let directory: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'loyalty-serve-'))
  for (const folder of ['assets', 'icons']) mkdirSync(join(directory, 'site', folder), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  site = await serve(join(directory, 'site'))
})

afterAll(async () => {
  await site.close()
  rmSync(directory, { recursive: true })
})

/** The address as it stands, `..` included: fetch would tidy it. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url)
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('the server', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['assets/engine-CwN_iSVJ.wasm', 'application/wasm'],
    ['functions.json', 'application/json; charset=utf-8'],
  ])('gives %j its type', async (path, type) => {
    const response = await fetch(site.url + path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('serves a manifest that leads to its own port', async () => {
    const manifest = await (await fetch(`${site.url}manifest.xml`)).text()
    expect(manifest).toBe(`<SourceLocation DefaultValue="https://localhost:${new URL(site.url).port}/taskpane.html"/>`)
  })

  it('keeps only what a hash names', async () => {
    const cacheOf = async (path: string) => (await fetch(site.url + path)).headers.get('Cache-Control')
    expect(await cacheOf('assets/engine-CwN_iSVJ.wasm')).toContain('immutable')
    expect(await cacheOf('icons/icon-16.png')).toBe('no-cache')
  })

  it('lets only the task pane load scripts of another origin', async () => {
    const policyOf = async (page: string) => (await fetch(site.url + page)).headers.get('Content-Security-Policy')
    expect(await policyOf('taskpane.html')).toContain(
      "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;",
    )
    expect(await policyOf('index.html')).toContain("script-src 'self' 'wasm-unsafe-eval';")
  })

  it.each(['/nothing.js', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/assets'])(
    'answers 404 for %s',
    async (path) => expect(await statusOf(path)).toBe(404),
  )

  it('says in a sentence that the port is taken', async () => {
    const { port } = new URL(site.url)
    const second = spawn(process.execPath, ['tools/serve.mjs', '--port', port])
    const said = await new Promise<string>((resolve) => {
      let text = ''
      second.stderr.on('data', (part) => (text += part))
      second.on('close', (status) => resolve(`${status} ${text}`))
    })
    expect(said).toBe(
      `1 Port ${port} is taken: end the program that holds it, or choose another: ./dev start --port ${Number(port) + 1}\n`,
    )
  })
})
