import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, createServer as createTcp, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { noisyPicture } from '../../support/pictures.ts'
import { openNewsroom } from '../../support/newsroom.ts'
import { freePort } from '../../support/site.ts'
import { aDoor } from './a-door.ts'

export const root = join(import.meta.dirname, '..', '..', '..')

/** A newsroom that listens at the address it is known by, as those who send pictures reach it. */
export async function listeningNewsroom() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const newsroom = await openNewsroom({ env: { PUBLIC_URL: url, PORT: String(port) } })
  const dataDir = newsroom.dir
  const door = await aDoor(newsroom, { PUBLIC_URL: url, PORT: String(port), DATA_DIR: dataDir })
  const server = createServer(door)
  // Who asks lives in the same process: while it makes a large picture nobody hears anything, and an
  // idle connection would be ended in the moment it is used again.
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await newsroom.close()
  }
  return { newsroom, url, dataDir, close }
}

/** A way to an address on which the next `cuts` larger requests are cut off in the middle. */
export async function shakyWay(
  url: string,
  cuts: number,
): Promise<{ url: string; close: () => void }> {
  let left = cuts
  const target = { host: '127.0.0.1', port: Number(new URL(url).port) }
  const open = new Set<Socket>()
  const server: Server = createTcp((near) => {
    open.add(near)
    const far = connect(target)
    let bytes = 0
    const end = (): void => {
      near.destroy()
      far.destroy()
    }
    near.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > 100_000 && left > 0) {
        left -= 1
        return end()
      }
      far.write(part)
    })
    far.pipe(near)
    for (const side of [near, far]) side.on('error', end).on('close', end)
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

/** A folder with pictures of these names, each unlike any other, and other files as they are given. */
export async function aFolder(files: Record<string, Uint8Array | 'picture'>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-ingest-'))
  await fill(folder, files)
  return folder
}

export async function fill(folder: string, files: Record<string, Uint8Array | 'picture'>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    const bytes = content === 'picture' ? (await noisyPicture(0)).bytes : content
    await writeFile(join(folder, name), bytes)
  }
}

/** Runs `npm run ingest` to its end. */
export async function ingest(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'scripts/ingest.ts'), ...args], {
    env: { PATH: process.env.PATH, ...env, NODE_ENV: 'test' },
  })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => out.push(part.toString()))
  child.stderr.on('data', (part: Buffer) => err.push(part.toString()))
  await once(child, 'close')
  return { code: child.exitCode, out: out.join(''), err: err.join('') }
}
