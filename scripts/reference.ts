import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'node_modules/@scalar/api-reference/dist/browser/standalone.js')

/** Beside the admin's build, and made anew with it. */
const folder = join(root, '.next', 'reference')

/** What the page does once the program is there. It may run no script of its own: see its policy. */
const start = `
;(() => {
  const place = document.getElementById('reference')
  Scalar.createApiReference(place, JSON.parse(place.dataset.configuration))
})()
`

/** Makes the program of /docs ready to be served: named after its bytes, packed in advance. */
export function buildReference(): void {
  const program = Buffer.concat([readFileSync(bundle), Buffer.from(start)])
  const hash = createHash('sha256').update(program).digest('hex').slice(0, 16)
  const path = join(folder, `scalar-${hash}.js`)
  if (existsSync(path)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  writeFileSync(`${path}.br`, brotliCompressSync(program, { params }))
  writeFileSync(`${path}.gz`, gzipSync(program, { level: 9 }))
  writeFileSync(path, program)
}
