import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

type Engine = { url: string; name: string; stop: () => Promise<unknown> }

declare global {
  var rostrumMongo: Engine | undefined
}

/**
 * One MongoDB for the whole run, each test file with a database of its own: `MONGODB_URL` if set,
 * else a real mongod where one is installed or can be downloaded, else our double.
 */
export default async function startMongo(): Promise<void> {
  if (process.env.ROSTRUM_TEST_MONGODB) return
  const engine = given() ?? (await realOne()) ?? (await ourDouble())
  globalThis.rostrumMongo = engine
  process.env.ROSTRUM_TEST_MONGODB = engine.url
  process.stderr.write(`\nMongoDB tests run on ${engine.name}\n`)
}

function given(): Engine | null {
  const { MONGODB_URL: url } = process.env
  return url ? { url, name: 'MONGODB_URL', stop: () => Promise.resolve() } : null
}

/** A replica set of one, through mongodb-memory-server. */
async function realOne(): Promise<Engine | null> {
  const installed = whereIsMongod()
  if (!installed && !(await canDownload())) return null
  try {
    const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
    const set = await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      ...(installed && { binary: { systemBinary: installed } }),
    })
    return { url: set.getUri(), name: 'a real mongod', stop: () => set.stop() }
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    process.stderr.write(`\nA real mongod does not start here: ${why}\n`)
    return null
  }
}

function whereIsMongod(): string | null {
  try {
    return execFileSync('which', ['mongod'], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

async function canDownload(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(4_000)
    await fetch('https://fastdl.mongodb.org/', { method: 'HEAD', signal })
    return true
  } catch {
    return false
  }
}

async function ourDouble(): Promise<Engine> {
  const script = join(import.meta.dirname, 'mongo-double', 'run.ts')
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [said]: unknown[] = await once(child.stdout, 'data')
  const name = 'our double (no mongod is installed, and none can be downloaded)'
  const stop = async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
  return { url: String(said).trim(), name, stop }
}
