import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Served } from '../../tools/serve.mjs'

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const configuration = (folder: string, root: string, include: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen unix:${folder}/socket; root ${root}; include ${include}; }
}
`

/** A port that is free is found by listening, which nginx cannot tell of: it listens at a socket, and node passes on. */
async function passOn(socket: string) {
  const relay = createServer((from) => {
    const to = connect(socket)
    for (const end of [from, to]) end.on('error', () => [from, to].map((each) => each.destroy()))
    from.pipe(to).pipe(from)
  })
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  return relay
}

/** Debian's nginx with a server whose files lie in `root` and whose block includes the file. */
export async function serveByNginx(root: string, include: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-nginx-'))
  const log = join(folder, 'error.log')
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, include))
  const nginx = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => nginx.once('close', () => resolve()))
  while (!existsSync(join(folder, 'socket'))) {
    if (nginx.exitCode !== null) throw new Error(`nginx ends: ${readFileSync(log, 'utf8')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const relay = await passOn(join(folder, 'socket'))
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}/`,
    close: async () => {
      nginx.kill()
      await ended
      relay.close()
      rmSync(folder, { recursive: true })
    },
  }
}
