/** A packed site in a subfolder of a host that nginx serves with the packed configuration: page and pane, as people get them. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Served } from '../../tools/serve.mjs'
import { openExcel } from '../addin/host/excel.ts'
import { panel, select, shown } from '../addin/support/pane.ts'
import { browser } from '../support/browser.ts'
import { serveByNginx } from '../support/nginx.ts'

const address = 'https://localhost:3000/loyalty'
let out: string
let site: string
let host: Served

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'loyalty-deployed-'))
  site = join(out, 'site')
  const { status, stderr } = spawnSync(process.execPath, ['tools/package.mjs', '--url', `${address}/`, '--out', out], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  cpSync(site, join(out, 'root/loyalty'), { recursive: true })
  host = await serveByNginx(join(out, 'root'), join(out, 'nginx.conf'))
})

afterAll(async () => {
  await host.close()
  rmSync(out, { recursive: true })
})

const get = (path: string, options?: RequestInit) => fetch(`${host.url}loyalty/${path}`, options)

const headersOf = async (path: string) => {
  const { status, headers } = await get(path, { method: 'HEAD' })
  return { status, ...Object.fromEntries(headers) }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[_.]/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

/** What `_headers` says of an address: its rules name each address once, or a folder of it. */
function saidOf(path: string): Record<string, string> {
  const rules = readFileSync(join(site, '_headers'), 'utf8').trim().split('\n\n')
  const fitting = rules.filter((rule) => {
    const [pattern = ''] = rule.split('\n')
    return pattern.endsWith('*') ? `/loyalty/${path}`.startsWith(pattern.slice(0, -1)) : pattern === `/loyalty/${path}`
  })
  expect(fitting, path).toHaveLength(1)
  const lines = (fitting[0] ?? '').split('\n').slice(1)
  return Object.fromEntries(
    lines.map((line) => line.trim().split(/: (.*)/)).map(([name = '', value]) => [name.toLowerCase(), value ?? '']),
  )
}

test.each([
  ['', 'text/html; charset=utf-8', 'no-cache'],
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['functions.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['functions.json', 'application/json; charset=utf-8', 'no-cache'],
  ['manifest.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ['service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['app.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['icons/icon-32.png', 'image/png', 'no-cache'],
  [/^assets\/engine-.*\.wasm$/, 'application/wasm', 'public, max-age=31536000, immutable'],
  [/^assets\/index-.*\.css$/, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s is %s, %s', async (path, type, caching) => {
  const file = typeof path === 'string' ? path : (filesOf(site).find((each) => path.test(each)) ?? '')
  expect(await headersOf(file)).toMatchObject({ status: 200, 'content-type': type, 'cache-control': caching })
})

test('every file has the headers that _headers says, and may be framed', async () => {
  const files = ['', ...filesOf(site)]
  expect(files.length).toBeGreaterThan(150)
  for (const path of files) {
    const found: Record<string, unknown> = await headersOf(path)
    expect(found, path).toMatchObject({ status: 200, ...saidOf(path) })
    expect(found).not.toHaveProperty('x-frame-options')
  }
  expect(saidOf('taskpane.html')['content-security-policy']).toContain('https://appsforoffice.microsoft.com')
  expect(saidOf('')['content-security-policy']).not.toContain('https:')
})

test('only files that have their content in their name are kept for good', async () => {
  const kept = filesOf(site).filter((path) => saidOf(path)['cache-control']?.includes('immutable'))
  expect(kept.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([])
  expect(filesOf(site).filter((path) => /-[\w-]{8}\.(wasm|js|css)$/.test(path) && !kept.includes(path))).toEqual([])
  const missing = await get('assets/engine-00000000.wasm')
  expect([missing.status, missing.headers.get('Cache-Control')]).toEqual([404, null])
})

test('text and the engine travel compressed', async () => {
  const engine = filesOf(site).find((path) => path.endsWith('.wasm')) ?? ''
  for (const path of [engine, 'functions.js', 'functions.json', 'index.html', 'help/help.css']) {
    const { headers } = await get(path, { headers: { 'Accept-Encoding': 'gzip' } })
    expect([path, headers.get('Content-Encoding'), headers.get('Vary')]).toEqual([path, 'gzip', 'Accept-Encoding'])
  }
  expect((await get('icons/icon-80.png')).headers.get('Content-Encoding')).toBeNull()
})

test('every address that Excel reads in the manifest and in the functions is there', async () => {
  const texts = ['manifest.xml', 'functions.json', 'functions-ru.json'].map((file) =>
    readFileSync(join(site, file), 'utf8'),
  )
  const named = new Set(texts.join('\n').match(/https:\/\/localhost[^"<]*/g))
  expect(named.size).toBeGreaterThan(120)
  for (const each of named) {
    expect(each.startsWith(`${address}/`)).toBe(true)
    expect([each, (await headersOf(each.slice(address.length + 1))).status]).toEqual([each, 200])
  }
})

const watch = (page: Page): string[] => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}

test('the page reads a file, and its worker keeps this folder of the host alone', async () => {
  const context = await (await browser()).newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults = watch(page)
  // Without the last slash, as people type it.
  await page.goto(`${host.url}loyalty?lang=en`)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(`${host.url}loyalty/`)
  await page.setInputFiles('#file', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('NPS\n10\n9\n0\n') })
  await expect.poll(() => page.locator('.first-value').first().textContent()).toBe('NPS +33')
  expect(faults).toEqual([])
})

test('the pane and the functions work in Excel', async () => {
  let faults: string[] = []
  const excel = await openExcel({
    site,
    page: 'loyalty/taskpane.html',
    sheets: { S: [[10], [9], [3]] },
    prepare: async (page) => {
      faults = watch(page)
      await page.route(`${address}/**`, async (route) => {
        const response = await fetch(route.request().url().replace('https://localhost:3000/', host.url))
        const body = Buffer.from(await response.arrayBuffer())
        const { 'content-encoding': _, ...headers } = Object.fromEntries(response.headers)
        await route.fulfill({ status: response.status, headers, body })
      })
    },
  })
  expect(await excel.calculate('=NPS(A1:A3)')).toBeCloseTo(100 / 3, 9)
  await select(excel, 'S!A1:A3')
  expect(await shown(panel(excel).locator('.score'))).toBe('+33')
  expect(faults).toEqual([])
})
