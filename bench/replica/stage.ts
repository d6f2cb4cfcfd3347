import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import express from 'express'
import { createDelivery } from '../../src/delivery/delivery.ts'
import { openEdition, type Edition } from '../../src/wire/edition.ts'
import { fill } from '../delivery/fill.ts'

/** An origin in this process, and delivery nodes in others. */
export type Stage = {
  edition: Edition
  /** Starts a node, with what docs/operations.md says of memory unless told otherwise. */
  launch: (env?: Record<string, string>) => Promise<Node>
  end: () => void
}

export type Node = {
  url: string
  process: ChildProcess
  /** What its own metrics say. */
  metric: (name: string) => Promise<number>
  stop: () => Promise<void>
}

/** Fills an edition with as many stories and lets nodes copy it. */
export async function setStage(articles: number): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
  const edition = openEdition(join(folder, 'edition.db'))
  fill(edition, articles)
  const folders = { mediaDir: folder, dataDir: folder }
  const clock = () => new Date()
  const parts = { edition, publicUrl: 'http://localhost', languages: ['en', 'zh'], clock }
  const app = express().use(createDelivery({ ...parts, ...folders }))
  const origin = createServer(app).listen(0, '127.0.0.1')
  await once(origin, 'listening')
  const there = portOf(origin.address())
  return {
    edition,
    async launch(env = {}) {
      const port = await freePort()
      const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/server.ts')], {
        stdio: 'ignore',
        env: {
          ...process.env,
          NODE_OPTIONS: '--max-semi-space-size=4 --max-old-space-size=192',
          ...{ NODE_ENV: 'production', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: String(port) },
          ...{ ROSTRUM_ROLE: 'delivery', ROSTRUM_ORIGIN: `http://127.0.0.1:${there}` },
          ...{ PUBLIC_URL: 'http://localhost', DATA_DIR: join(folder, 'node'), RATE_LIMIT: '0' },
          ...env,
        },
      })
      return nodeAt(`http://127.0.0.1:${port}`, child)
    },
    end() {
      origin.closeAllConnections()
      origin.close()
      edition.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function nodeAt(url: string, child: ChildProcess): Node {
  return {
    url,
    process: child,
    async metric(name) {
      const text = await (await fetch(`${url}/metrics`)).text()
      const line = text.split('\n').find((each) => each.startsWith(`${name} `))
      return Number(line?.slice(name.length + 1))
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Asks again every `pause` milliseconds until it is so; a node that does not answer yet is not. */
export async function until(is: () => Promise<boolean>, pause = 20): Promise<void> {
  while (!(await is().catch(() => false))) await delay(pause)
}

export async function isCaughtUp({ url }: Node): Promise<boolean> {
  return (await (await fetch(`${url}/readyz`)).json()).caughtUp === true
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const free = portOf(server.address())
  server.close()
  await once(server, 'close')
  return free
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address) return address.port
  throw new Error('The system gave no port.')
}
