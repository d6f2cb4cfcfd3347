import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDropPage } from './drop-page.ts'
import { buildReference } from './reference.ts'

const root = join(import.meta.dirname, '..')
const digestPath = join(root, '.next', 'sources.sha256')

/**
 * Builds the admin unless `.next` holds a build of these very sources, and the program of the API
 * reference and that of drop links. Rejects when it fails.
 */
export async function buildIfChanged(): Promise<void> {
  if (digestOfSources() !== builtDigest()) writeFileSync(digestPath, await build())
  buildReference()
  buildDropPage()
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  const sources = [
    'next.config.ts',
    'tsconfig.json',
    'package-lock.json',
    'src/**/*.{ts,tsx,js,css}',
  ]
  for (const path of globSync(sources, { cwd: root }).toSorted()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function builtDigest(): string | null {
  try {
    return readFileSync(digestPath, 'utf8')
  } catch {
    return null
  }
}

/** @returns the digest of what it began with: what is edited meanwhile is built another time. */
async function build(): Promise<string> {
  const began = performance.now()
  const elapsed = (): number => Math.round((performance.now() - began) / 1000)
  process.stderr.write('Building the admin (about a minute; only when sources changed)\n')
  const timer = setInterval(() => process.stderr.write(`  … ${elapsed()} s\n`), 10_000)
  const listed = await run(['scripts/generate.ts', 'importmap'])
  const digest = digestOfSources()
  const built = await run(['node_modules/next/dist/bin/next', 'build'])
  clearInterval(timer)
  const { code, output } = listed.code === 0 ? built : listed
  if (code !== 0) throw new Error(`The admin could not be built:\n${output}`)
  process.stderr.write(`Built the admin in ${elapsed()} s\n`)
  return digest
}

async function run(args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const child = spawn(process.execPath, args, { cwd: root, env })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  return { code: await promise, output: Buffer.concat(parts).toString() }
}

if (import.meta.main) await buildIfChanged()
