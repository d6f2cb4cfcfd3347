import './production.ts'
import { buildIfChanged } from './build.ts'

await buildIfChanged()
await import('../src/server.ts')
