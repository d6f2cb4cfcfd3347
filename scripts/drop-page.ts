import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Beside the admin's build, and made anew with it. */
const folder = join(root, '.next', 'drop')

/** Makes what the page of drop links loads, each file named after its bytes. */
export function buildDropPage(): void {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/drop/browser/drop-page.ts')],
    ...{ bundle: true, minify: true, write: false, outdir: folder, logLevel: 'error' },
    ...{ format: 'iife', platform: 'browser', target: ['es2022'], charset: 'utf8' },
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { contents, path } of outputFiles) {
    const digest = createHash('sha256').update(contents).digest('hex').slice(0, 16)
    writeFileSync(join(folder, `drop-${digest}${extname(path)}`), contents)
  }
}
