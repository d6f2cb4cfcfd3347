import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Router, type Express } from 'express'
import { pino } from 'pino'
import { createDoor, type DoorParts } from '../../../src/door/door.ts'
import { welcomeFirstUser } from '../../../src/door/first-user.ts'
import { startMetrics } from '../../../src/door/metrics/metrics.ts'
import { openUploads } from '../../../src/door/uploads/uploads.ts'
import { recogniseWith } from '../../../src/door/visitor.ts'
import type { Env } from '../../../src/env.ts'
import type { Newsroom } from '../../support/newsroom.ts'

const silent = pino({ level: 'silent' })

/** So many that no test is limited by accident. */
export const plenty = { logIns: 1000, resets: 1000, uploads: 1000, writes: 1000, dropped: 1000 }

/** The front door before a real Payload; in place of Next something that says what reached it. */
export async function aDoor(
  { payload }: Newsroom,
  given: Record<string, string> = {},
  parts: Partial<DoorParts> & { rates?: typeof plenty } = {},
): Promise<Express> {
  const { default: config } = await import('../../../payload.config.ts')
  const env = await anEnv(given)
  return createDoor({
    admin: async (req, res) => {
      res.setHeader('Content-Type', 'application/json')
      res.end(JSON.stringify(req.headers))
    },
    api: {
      config,
      rates: parts.rates ?? plenty,
      recognise: recogniseWith(payload),
      uploads: openUploads(join(env.dataDir, 'uploads'), silent),
    },
    delivery: Router(),
    env,
    firstUser: welcomeFirstUser(env),
    isEmpty: async () =>
      (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs === 0,
    log: silent,
    metrics: startMetrics(),
    ready: { caughtUp: () => true, databaseAnswers: async () => 1, draining: () => false },
    ...parts,
  })
}

/** Read late: `env.ts` reads the surroundings when it is loaded, and the newsroom sets those first. */
async function anEnv(given: Record<string, string>): Promise<Env> {
  const { readEnv } = await import('../../../src/env.ts')
  return readEnv({ DATA_DIR: mkdtempSync(join(tmpdir(), 'rostrum-door-')), ...given })
}
