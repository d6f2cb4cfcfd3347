// Runs on whatever Node a machine has (18 or newer) and without any package: it installs what is
// missing and goes on with the Node that came with the project.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'node_modules', 'node', 'bin')
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
const [script, ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 18) {
  stop(`This is Node ${process.versions.node}: install Node 18 or newer, and we bring the rest.`)
}
if (!script) stop('Say what to run: node scripts/launch.mjs scripts/demo.ts')

await install()
process.exitCode = await run(node, [join(root, script), ...args])

async function install() {
  if (existsSync(node) && isInstalled()) return
  say('Installing packages (a few minutes the first time)')
  const code = await withProgress(run(npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
  if (code !== 0)
    stop('npm ci failed: what it says above tells why. Try again when that is solved.')
  if (existsSync(node)) return
  stop('npm ran no install scripts, so Node 24 is missing: run npm rebuild node, then try again.')
}

/** Whether what npm noted it installed is what our lock file asks for. */
function isInstalled() {
  const installed = packagesOf(join('node_modules', '.package-lock.json'))
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  )
}

function packagesOf(lockFile) {
  const path = join(root, lockFile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm'
}

/** Runs a command with the project's Node first on the path; signals go to it, its code comes back. */
function run(command, commandArgs) {
  const path = existsSync(node) ? `${bin}${process.platform === 'win32' ? ';' : ':'}` : ''
  // The C library keeps freed memory for each thread that worked on a picture: two keep half as much.
  const env = { MALLOC_ARENA_MAX: '2', ...process.env, PATH: `${path}${process.env.PATH}` }
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit', env })
  // A terminal sends SIGINT to both of us: passing it on would make it two.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('error', (error) => stop(`${command} could not be run: ${error.message}`))
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

async function withProgress(work) {
  const began = Date.now()
  const timer = setInterval(() => {
    say(`  … ${Math.round((Date.now() - began) / 1000)} s`)
  }, 10_000)
  const result = await work
  clearInterval(timer)
  return result
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(sentence) {
  say(sentence)
  process.exit(1)
}
