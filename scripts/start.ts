import './production.ts'
import { stopBecause } from '../src/stop.ts'
import { buildIfChanged } from './build.ts'

const { env } = await import('../src/env.ts').catch(stopBecause)
if (env.role !== 'delivery') await buildIfChanged()
await import('../src/server.ts')
