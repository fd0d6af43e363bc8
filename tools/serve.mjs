/** The static server of `./dev start` and of the browser tests. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { basename, join, normalize, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { headersFor, typeOf } from './headers.mjs'
import { atAddress } from './manifest.mjs'

/** The file an address names, or null when it would lead outside the directory. */
const fileOf = (directory, url) => {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  const file = normalize(join(directory, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(normalize(directory) + sep) ? file : null
}

const headersOf = (directory, file) => {
  const path = relative(directory, file).replaceAll(sep, '/')
  return { 'Content-Type': typeOf(path), ...headersFor(path) }
}

/** Excel goes to the addresses inside these files, so they have to be those of this server. */
const addressed = /^(manifest\.xml|functions(-\w+)?\.json)$/

const contentOf = async (file, port) => {
  const body = await readFile(file)
  return addressed.test(basename(file)) ? atAddress(body.toString(), `https://localhost:${port}`) : body
}

const answer = async (directory, request, response) => {
  try {
    const file = fileOf(directory, request.url)
    if (file === null) throw new Error('outside')
    const body = await contentOf(file, request.socket.localPort)
    response.writeHead(200, headersOf(directory, file)).end(request.method === 'HEAD' ? undefined : body)
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.\n')
  }
}

/** Serves a directory at this machine only. Port 0 takes a free one; `certificate` ({ key, cert }) makes it https. */
export const serve = async (directory, { port = 0, certificate } = {}) => {
  const listener = (request, response) => answer(directory, request, response)
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener)
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    // Not every machine knows the name localhost.
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}

const options = { port: { type: 'string', default: '3000' }, https: { type: 'boolean', default: false } }

const readCertificate = async () => ({
  key: await readFile('build/https/localhost.key'),
  cert: await readFile('build/https/localhost.crt'),
})

const main = async () => {
  const { values } = parseArgs({ options })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`'${values.port}' is no port: give a number 1-65535.`)
  const certificate = values.https ? await readCertificate() : undefined
  await serve('dist/site', { port, certificate })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
  const address = `${values.https ? 'https' : 'http'}://localhost:${port}/`
  console.log(`The calculator page and the add-in are at ${address} - Ctrl-C ends it.`)
}

const sentenceOf = (error) => {
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken: end the program that holds it, or choose another: ./dev start --port ${error.port + 1}`
  if (error.code === 'EACCES') return `Port ${error.port} needs root: choose one above 1023, ./dev start --port 3000`
  return error.message
}

if (import.meta.filename === process.argv[1]) {
  main().catch((error) => {
    console.error(sentenceOf(error))
    process.exitCode = 1
  })
}
