import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { S3Settings } from '../../src/originals/settings.ts'
import { freePort } from './site.ts'

/** A storage that speaks S3, with one bucket, on a port it comes back to after it was away. */
export type Storage = {
  settings: S3Settings
  /** The environment that has a newsroom keep its originals here. */
  env: Record<string, string>
  /** What lies in the bucket. */
  names: () => string[]
  leave: () => Promise<void>
  comeBack: () => Promise<void>
  /** Has it give other bytes than it was given. */
  harm: (isHarming: boolean) => void
  close: () => Promise<void>
}

type Implementation = { callback: () => RequestListener; configureBuckets: () => Promise<unknown> }
type Options = {
  directory: string
  silent: true
  configureBuckets: { name: string }[]
  allowMismatchedSignatures: true
}

const load = createRequire(import.meta.url)

/** A package without types. */
const S3rver = z.custom<new (options: Options) => Implementation>().parse(load('@20minutes/s3rver'))

export async function openStorage(bucket = 'originals'): Promise<Storage> {
  const directory = mkdtempSync(join(tmpdir(), 'rostrum-s3-'))
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${port}`
  const s3 = new S3rver({
    ...{ directory, silent: true, configureBuckets: [{ name: bucket }] },
    // Of requests about a bucket it signs another path than it was asked for.
    allowMismatchedSignatures: true,
  })
  await s3.configureBuckets()
  const answer = s3.callback()
  let isHarming = false
  let server: Server | undefined
  const comeBack = async (): Promise<void> => {
    server = createServer((req, res) => {
      if (isHarming && req.method === 'GET') res.end('other bytes')
      else answer(req, res)
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const leave = async (): Promise<void> => {
    server?.closeAllConnections()
    server?.close()
  }
  await comeBack()
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  return {
    settings: { bucket, endpoint, region: 'us-east-1', credentials },
    env: {
      ...{ S3_BUCKET: bucket, S3_ENDPOINT: endpoint },
      ...{ S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' },
    },
    names: () =>
      readdirSync(join(directory, bucket))
        .filter((name) => name.endsWith('_object'))
        .map((name) => name.replace('._S3rver_object', '')),
    harm: (is) => (isHarming = is),
    ...{ leave, comeBack },
    async close() {
      await leave()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
