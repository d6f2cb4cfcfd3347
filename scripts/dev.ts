import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildDropPage } from './drop-page.ts'

/**
 * Runs the server and starts it again when a source it loaded changes. The admin's own pages and
 * components reload in the browser by themselves.
 */
const root = join(import.meta.dirname, '..')
const env = { ...process.env, NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' } as const

/** What Next reloads, and what is written while the server runs. */
const reloadsItself = /\.(tsx|css|scss)$|^app\/|payload-types\.ts$|~$|\.swp$/

buildDropPage()
let server = run()
let pending: NodeJS.Timeout | undefined

watch(join(root, 'src'), { recursive: true }, (_event, path) => {
  if (path?.endsWith('.ts') && !reloadsItself.test(path)) startAgain(path)
})
watch(join(root, 'payload.config.ts'), () => startAgain('payload.config.ts'))
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => {})

function startAgain(because: string): void {
  clearTimeout(pending)
  pending = setTimeout(() => {
    process.stderr.write(`\n${because} changed: starting again\n`)
    const begin = (): void => {
      server = run()
    }
    if (server.exitCode !== null) return begin()
    server.removeAllListeners('exit').once('exit', begin)
    server.kill('SIGTERM')
  }, 200)
}

function run(): ChildProcess {
  const child = spawn(process.execPath, ['src/server.ts'], { cwd: root, env, stdio: 'inherit' })
  child.once('exit', (code) => {
    if (code === 0) process.exit(0)
    process.stderr.write('The server stopped; it starts again when you save a change.\n')
  })
  return child
}
