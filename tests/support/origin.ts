import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import express from 'express'
import { createDelivery, type Given } from '../../src/delivery/delivery.ts'
import type { Edition } from '../../src/wire/edition.ts'
import { tellByTheClock } from '../../src/wire/tell-by-clock.ts'
import { freePort } from './site.ts'

export const publicUrl = 'https://news.example.org'

/** An edition served over HTTP as a newsroom serves its own, on a port it gets back after it was away. */
export type Origin = {
  url: string
  open: (edition: Edition, parts?: Partial<Given>) => Promise<void>
  /** Cuts every connection. */
  kill: () => Promise<void>
}

export async function anOrigin(): Promise<Origin> {
  const port = await freePort()
  let server: Server | undefined
  let stopTelling = async (): Promise<void> => {}
  return {
    url: `http://127.0.0.1:${port}`,
    async open(edition, parts = {}) {
      const folder = mkdtempSync(join(tmpdir(), 'rostrum-origin-'))
      const clock = () => new Date()
      const folders = { mediaDir: folder, dataDir: folder }
      const given = { edition, publicUrl, languages: ['en', 'zh'], clock, ...folders, ...parts }
      stopTelling = tellByTheClock({ edition, clock })
      server = createServer(express().disable('etag').use(createDelivery(given)))
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    async kill() {
      await stopTelling()
      server?.close()
      server?.closeAllConnections()
    },
  }
}

/** A delivery node in a process of its own, which cannot load anything of the desk. */
export type Node = {
  url: string
  pid: () => number
  output: () => string
  ready: () => Promise<Record<string, unknown>>
  /** Resolves when `is` says so of what the node answers; rejects after ten seconds. */
  until: (what: string, is: () => Promise<boolean>) => Promise<number>
  restart: () => Promise<void>
  stop: () => Promise<number | null>
}

const root = join(import.meta.dirname, '..', '..')

export async function aNode(origin: string, env: Record<string, string> = {}): Promise<Node> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-node-'))
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const parts: string[] = []
  const launch = () => {
    const started = spawn(
      process.execPath,
      ['--import', join(root, 'tests/support/no-desk.mjs'), join(root, 'src/server.ts')],
      {
        cwd: root,
        env: {
          ...{ PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: port },
          ...{ ROSTRUM_ROLE: 'delivery', ROSTRUM_ORIGIN: origin, PUBLIC_URL: publicUrl },
          ...{ HOST: '127.0.0.1', ...env },
        },
      },
    )
    started.stdout.on('data', (part: Buffer) => parts.push(part.toString()))
    started.stderr.on('data', (part: Buffer) => parts.push(part.toString()))
    return started
  }
  let child = launch()
  const end = async (): Promise<void> => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return {
    url,
    pid: () => child.pid ?? 0,
    output: () => parts.join(''),
    ready: async () => (await fetch(`${url}/readyz`)).json(),
    async until(what, is) {
      const began = performance.now()
      while (!(await is().catch(() => false))) {
        if (child.exitCode !== null) throw new Error(`The node stopped:\n${parts.join('')}`)
        if (performance.now() - began > 30_000) {
          throw new Error(`Not within thirty seconds: ${what}\n${parts.join('')}`)
        }
        await delay(20)
      }
      return performance.now() - began
    },
    async restart() {
      await end()
      child = launch()
    },
    async stop() {
      await end()
      rmSync(dataDir, { recursive: true, force: true })
      return child.exitCode
    },
  }
}
