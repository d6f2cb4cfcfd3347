import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Express } from 'express'
import request, { type Test } from 'supertest'
import type { Parts } from '../../../src/delivery/asking.ts'
import { createDelivery, describe } from '../../../src/delivery/delivery.ts'
import type { Edition } from '../../../src/wire/edition.ts'
import { theForum } from '../../support/forum.ts'
import { judgeBy, type Judge } from './described.ts'

export const publicUrl = 'https://news.example.org'

/** An API over an edition, whose clock stands where the test puts it; `get` fails on an answer that OpenAPI does not describe. */
export type Api = {
  app: Express
  edition: Edition
  mediaDir: string
  faults: string[]
  /** What was said about each of the faults. */
  causes: unknown[]
  setClock: (time: string) => void
  get: (path: string) => Test
  head: (path: string) => Test
  /** Takes whatever is answered. */
  ask: (method: 'get' | 'post' | 'delete' | 'options', path: string) => Test
}

/** Made once: the description is the same for every edition. */
let judge: Judge | undefined

export function anApi(
  edition: Edition = theForum(),
  time = '2024-11-08T00:00:00.500Z',
  more: Pick<
    Parts,
    'referenceDir' | 'limits' | 'measure' | 'openPreview' | 'deskToken' | 'pictures' | 'follows'
  > = {},
): Api {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-delivery-'))
  const faults: string[] = []
  const causes: unknown[] = []
  let now = new Date(time)
  const app = express().disable('etag').set('trust proxy', 1)
  const languages = ['en', 'zh']
  const folders = {
    ...{ mediaDir: join(folder, 'media'), dataDir: join(folder, 'data') },
    referenceDir: join(folder, 'reference'),
  }
  const log = (fault: string, { err }: Record<string, unknown>): void => {
    faults.push(fault)
    causes.push(err)
  }
  const parts = { edition, publicUrl, languages, ...folders, clock: () => now, log, ...more }
  app.use(createDelivery(parts))
  const judged = (judge ??= judgeBy(describe(parts)))
  return {
    ...{ app, edition, faults, causes, mediaDir: folders.mediaDir },
    setClock: (other) => {
      now = new Date(other)
    },
    get: (path) =>
      request(app)
        .get(path)
        .expect((res) => {
          const fault = judged(path, res)
          if (fault !== '') throw new Error(`GET ${path}: ${fault}`)
        }),
    head: (path) => request(app).head(path),
    ask: (method, path) => request(app)[method](path),
  }
}
