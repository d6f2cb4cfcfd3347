import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isTestRun, madeOnce } from './made-once.ts'

/** A real Rostrum in a process of its own, on an empty folder and a free port. */
export type Site = {
  url: string
  dir: string
  /** What it printed so far. */
  output: () => string
  /** Sends a signal and resolves with the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

export type SiteOptions = {
  /** What to start: an empty newsroom, the example one, or one with an event full of photos. */
  script?: 'src/server.ts' | 'scripts/demo.ts' | 'tests/support/photo-site.ts'
  env?: Record<string, string>
}

const empty = 'src/server.ts'

/** Pictures of the example small enough that copies of them are made in a moment. */
const args: Record<string, string[]> = { 'scripts/demo.ts': ['--pictures', '1000'] }

const root = join(import.meta.dirname, '..', '..')

/** Resolves when `/readyz` says so. Rejects with the output when the process ends before. */
export async function openSite({ env = {}, script = empty }: SiteOptions = {}): Promise<Site> {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-site-'))
  if (script !== empty && isTestRun()) cpSync(await filledBy(script), dir, { recursive: true })
  const site = await begin(script, dir, env)
  const stop = async (signal?: NodeJS.Signals): Promise<number | null> => {
    const code = await site.stop(signal)
    rmSync(dir, { recursive: true, force: true })
    return code
  }
  return { ...site, stop }
}

/** What a script fills takes half a minute and more: once in a run of the tests is enough. */
async function filledBy(script: string): Promise<string> {
  return madeOnce(basename(script, '.ts'), async (folder) => {
    mkdirSync(folder)
    await (await begin(script, folder, {})).stop()
  })
}

async function begin(script: string, dir: string, env: Record<string, string>): Promise<Site> {
  const port = env.PORT ?? String(await freePort())
  const url = `http://localhost:${port}`
  const { child, output } = launch(script, dir, { PORT: port, PUBLIC_URL: url, ...env })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child.exitCode
  }
  await untilReady(`http://127.0.0.1:${port}/readyz`, child, output)
  return { dir, output, stop, url }
}

/** Runs the server where it must fail and resolves with its code and words. */
export async function failedStart(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-site-'))
  const { child, output } = launch('src/server.ts', dir, env)
  await once(child, 'exit')
  rmSync(dir, { recursive: true, force: true })
  return { code: child.exitCode, output: output() }
}

function launch(script: string, dir: string, env: Record<string, string>) {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME }
  const child = spawn(
    process.execPath,
    [join(root, script), ...((isTestRun() && args[script]) || [])],
    {
      cwd: root,
      env: {
        ...inherited,
        NODE_ENV: 'production',
        DATA_DIR: join(dir, 'data'),
        MEDIA_DIR: join(dir, 'media'),
        ...env,
      },
    },
  )
  const parts: string[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part.toString()))
  child.stderr.on('data', (part: Buffer) => parts.push(part.toString()))
  return { child, output: () => parts.join('') }
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 240_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server stopped:\n${output()}`)
    const ready = await fetch(url).catch(() => null)
    if (ready?.ok) return
    await delay(200)
  }
  child.kill('SIGKILL')
  throw new Error(`The server was not ready after four minutes:\n${output()}`)
}

/** A port nobody uses right now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address === 'object' && address) return address.port
  throw new Error('The system gave no port.')
}

/** What readers get at a path below `/v1`, once it is there. */
export async function readersGet({ url }: Site, path: string): Promise<Record<string, unknown>> {
  const until = Date.now() + 30_000
  for (;;) {
    const res = await fetch(`${url}/v1${path}`)
    if (res.ok) return Object(await res.json()).data
    if (Date.now() > until) throw new Error(`${path} is not public: ${res.status}`)
    await delay(200)
  }
}
