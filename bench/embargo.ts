import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { createDelivery } from '../src/delivery/delivery.ts'
import { openEdition, type Item } from '../src/wire/edition.ts'
import type { PublicDocument, PublicType } from '../src/wire/documents.ts'

/**
 * Whether the time of an answer tells that a story is waiting for its embargo: asked in turns for
 * one that waits, for one that never was, and for another that never was, which says how much two
 * equal ones differ here. Each name is asked once, so that nothing is ready.
 */
const rounds = 1_500
const at = new Date('2024-11-07T00:00:00Z')
const embargo = '2024-11-08T00:00:00Z'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const edition = openEdition(join(folder, 'edition.db'))
edition.applyMany(
  Array.from({ length: rounds }, (_, n) => [
    item('articles', nameOf('sealed', n), embargo),
    item('photos', nameOf('sealed', n), embargo),
    item('articles', nameOf('public', n), null),
  ]).flat(),
  at,
)
const delivery = createDelivery({
  ...{ edition, publicUrl: 'http://localhost', languages: ['en', 'zh'], clock: () => at },
  ...{ mediaDir: folder, dataDir: folder },
})
const server = createServer(express().use(delivery))
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0

const paths: Record<string, (name: string) => string> = {
  'a story by its id': (name) => `/v1/articles/${name}`,
  'a story with its relations': (name) => `/v1/articles/${name}?include=topics&body=html,lexical`,
  'a photo by its id': (name) => `/v1/photos/${name}`,
  'a copy of a photo': (name) => `/images/${name}/0123456789ab/full/640.jpg`,
  'a list by ids': (name) => `/v1/articles?ids=${name}`,
  GraphQL: (name) => `/v1/graphql?query=${encodeURIComponent(`{article(id:"${name}"){title}}`)}`,
}

console.log('milliseconds, p50 and p95, and the p50 beside that of one that never was')
for (const [what, pathOf] of Object.entries(paths)) {
  const times: Record<string, number[]> = { sealed: [], never: [], neither: [] }
  for (let round = 0; round < rounds; round += 1) {
    const turns = Object.keys(times)
    const first = round % turns.length
    for (const kind of [...turns.slice(first), ...turns.slice(0, first)])
      times[kind]?.push(await ask(pathOf(nameOf(kind, round))))
  }
  const never = quantile(times.never, 0.5)
  for (const [kind, all] of Object.entries(times)) {
    const [p50, p95] = [quantile(all, 0.5), quantile(all, 0.95)]
    const ratio = (p50 / never).toFixed(3)
    console.log(`${what.padEnd(28)}${kind.padEnd(9)}${p50.toFixed(2)} ${p95.toFixed(2)}   ${ratio}`)
  }
}
server.close()
edition.close()
rmSync(folder, { recursive: true })

async function ask(path: string): Promise<number> {
  const began = performance.now()
  const res = await fetch(`http://127.0.0.1:${port}${path}`)
  await res.arrayBuffer()
  return performance.now() - began
}

/** All of one length, so that only what stands behind them differs. */
function nameOf(kind: string, nth: number): string {
  return `${kind.padEnd(8, '-')}${String(nth).padStart(6, '0')}`
}

function quantile(times: readonly number[] = [], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}

function item(type: PublicType, id: string, visibleFrom: string | null): Item {
  const body = { rich: { root: { type: 'root', children: [] } } }
  const document: PublicDocument = { type, id, title: `The title of ${id}`, body }
  const listing = {
    ...{ slug: id, language: type === 'articles' ? 'en' : null, facets: {} },
    ...{ visibleFrom, visibleUntil: null, sortKeys: { title: id } },
  }
  return { type, id, projection: { kind: 'public', document, listing } }
}
