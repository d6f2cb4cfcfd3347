import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { headlineOf } from '../scripts/example/volume/headlines.ts'
import { createDelivery } from '../src/delivery/delivery.ts'
import { openEdition, type Item } from '../src/wire/edition.ts'
import type { PublicDocument, PublicType, RichDocument } from '../src/wire/documents.ts'

/**
 * How long the search takes over HTTP, nothing cached, on `--articles` stories (20,000 unless said),
 * one in five of them Chinese, and what it costs to keep: filling, one publication, size of the file.
 * Prints milliseconds.
 */
const articles = Number(process.argv[process.argv.indexOf('--articles') + 1] || 0) || 20_000
const rounds = 200
const at = new Date('2024-11-07T00:00:00Z')
const english =
  'Delegates spoke about clean air, less plastic and rivers that cross borders. '.repeat(6)
const chinese =
  '与会代表讨论了清洁空气、减少塑料以及跨境河流的治理，环境合作论坛在柳州举行。'.repeat(4)

const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const file = join(folder, 'edition.db')
const edition = openEdition(file)

const load = process.cpuUsage()
edition.applyMany(references(), at)
for (let first = 0; first < articles; first += 1_000) {
  const few = Math.min(1_000, articles - first)
  edition.applyMany(
    Array.from({ length: few }, (_, n) => story(first + n)),
    at,
  )
}
const { user, system } = process.cpuUsage(load)
const filled = ((user + system) / 1_000_000).toFixed(1)
const megabytes = (statSync(file).size / 1_000_000).toFixed(0)
say('filled', `${filled} s of CPU for ${articles} articles, file of ${megabytes} MB`)

const publications = Array.from({ length: rounds }, (_, n) => {
  const { type, id, projection } = story(n * 17, ' again')
  const began = performance.now()
  edition.apply(type, id, projection, at)
  return performance.now() - began
})
say('one publication', spread(publications))

const parts = {
  edition,
  publicUrl: 'http://localhost',
  languages: ['en', 'zh'],
  clock: () => at,
}
const delivery = createDelivery({ ...parts, mediaDir: folder, dataDir: folder })
const server = createServer(express().use(delivery))
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0

for (const [name, path] of [
  ['two words, in every text', 'search?q=clean rivers'],
  ['two words, in many headlines', 'search?q=bus batteries'],
  ['two words, rare', 'search?q=ferry ledgers'],
  ['two words, a page of 50', 'search?q=clean rivers&limit=50'],
  ['two words, within a topic', 'search?q=clean rivers&topic=t7'],
  ['two words, Chinese', 'search?q=环境 论坛'],
  ['two words, Chinese, rare', 'search?q=柳州 蔗糖'],
  ['one name, mistyped', 'search?q=Fu Huazou'],
  ['nothing says both', 'search?q=clean zebra'],
  ['eight words, in every text', 'search?q=delegates spoke about clean air less plastic and'],
  ['two hundred letters', `search?q=${'a '.repeat(100)}`],
  ['suggestions, one letter', 'suggest?q=f'],
  ['suggestions, one word', 'suggest?q=ferr'],
  ['suggestions, Chinese', 'suggest?q=柳'],
] as const) {
  say(name, spread(await timesOf(`/v1/${encodeURI(path)}`)))
}
server.close()
edition.close()
rmSync(folder, { recursive: true })

async function timesOf(path: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const res = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { 'accept-encoding': 'identity' },
    })
    await res.arrayBuffer()
    if (res.status >= 400) throw new Error(`${path} answered ${res.status}`)
    times.push(performance.now() - began)
  }
  return times
}

function spread(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const of = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `p50 ${of(0.5).padStart(6)}   p95 ${of(0.95).padStart(6)}   max ${of(0.999).padStart(6)}`
}

function say(what: string, more: string): void {
  console.log(`${what.padEnd(32)} ${more}`)
}

function references(): Item[] {
  const many = (type: PublicType, name: (n: number) => string): Item[] =>
    Array.from({ length: 200 }, (_, n) => {
      const title = name(n)
      return item({ type, id: `${type.charAt(0)}${n}`, title, name: title }, {}, {})
    })
  return [
    ...many('topics', (n) => `Topic ${n} of rivers`),
    ...many('events', (n) => `Forum ${n} on clean air`),
    ...many('speakers', (n) => (n === 0 ? 'Fu Huazhou' : `Speaker ${n} Lastname`)),
    ...many('organisations', (n) => (n === 0 ? '柳州市生态环境局' : `Ministry ${n} of Ecology`)),
  ]
}

function story(n: number, more = ''): Item {
  const isChinese = n % 5 === 0
  const headline = isChinese
    ? `第${n}届环境合作论坛${n % 100 === 0 ? '与蔗糖' : ''}开幕${more}`
    : headlineOf(n) + more
  const document: PublicDocument = {
    ...{ id: `a${n}`, title: headline, headline },
    type: 'articles',
    language: isChinese ? 'zh' : 'en',
    standfirst: isChinese ? '东盟各国环境部门出席。' : `Story ${n} from the forum.`,
    body: { rich: body(isChinese ? chinese : english) },
    topics: [{ ref: 'topics', id: `t${n % 200}` }],
    events: [{ ref: 'events', id: `e${n % 200}` }],
  }
  const displayDate = new Date(at.getTime() - n * 600_000).toISOString()
  const facets = { topic: [`t${n % 200}`], event: [`e${n % 200}`] }
  return item(document, facets, { displayDate })
}

function item(
  document: PublicDocument,
  facets: Record<string, string[]>,
  sortKeys: Record<string, string>,
): Item {
  const { type, id, language, title } = document
  const listing = {
    ...{ slug: id, language: typeof language === 'string' ? language : null, facets },
    ...{ visibleFrom: null, visibleUntil: null },
    sortKeys: { title: typeof title === 'string' ? title : null, ...sortKeys },
  }
  return { type, id, projection: { kind: 'public', document, listing } }
}

function body(words: string): RichDocument {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }
  return { root: { type: 'root', children: Array.from({ length: 12 }, () => paragraph) } }
}
