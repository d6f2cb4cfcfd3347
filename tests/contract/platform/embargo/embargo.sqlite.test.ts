import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { type Asked, askingAt, type Seen, waysToAsk } from './asking.ts'
import { type Named, type Probe, probesOf } from './probes.ts'
import { afterwards, openSealedSite } from './sealed-site.ts'
import { canary, type Sealed, sealedStories } from './sealed-stories.ts'

const site = await openSealedSite()
const stories = await sealedStories(site.payload)
const { all, event, open, people, photo, speaker } = stories
const { ask, close } = askingAt(site.port)
let probes: Record<string, Probe>

beforeAll(async () => {
  await site.follower.settled()
  const { body } = await people.editor.ask('POST', '/previewLinks', {
    body: { document: { relationTo: 'speakers', value: speaker } },
  })
  const { token } = z.object({ token: z.string() }).parse(body.doc)
  site.setClock(afterwards)
  const shown = await ask({ path: `/v1/photos/${photo}` })
  const [, version = ''] = /\/images\/[^/]+\/([0-9a-f]{12})\//.exec(shown.body) ?? []
  site.setClock(null)
  expect(version).not.toBe('')
  probes = probesOf({ event, open, speaker, token, version })
}, 60_000)

afterAll(async () => {
  close()
  await site.close()
})

/** Listens to a stream; what it gives reads on until that has been said. */
async function listen(url: string) {
  const response = await fetch(url)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return async (word: string) => {
    for (let done = false; !text.includes(word) && !done;) {
      const part = await reader?.read()
      done = part?.done ?? true
      text += part?.value ?? ''
    }
    return text
  }
}

/** Never the name of anything, and as long. */
const never = (key: string) =>
  key.includes(canary)
    ? key.replace(canary, 'zqnobody')
    : key.replaceAll(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16))

/** What an answer says of anything sealed, but for the names that were said in asking. */
const toldBy = ({ body, headers }: Seen, ...said: string[]): string[] => {
  const text = said.reduce(
    (left, each) => left.replaceAll(each, ''),
    JSON.stringify([headers, body]),
  )
  const words = text.match(new RegExp(`.{0,60}${canary}.{0,40}`, 'gi')) ?? []
  return [
    ...words,
    ...all.filter(({ id }) => text.includes(id)).map(({ id, why }) => `${why}: ${id}`),
  ]
}

/** The answer as it would be of another name. */
const unnamed = (key: string, { body, headers, status }: Seen) =>
  JSON.stringify([status, headers, body])
    .replaceAll(key, '…')
    .replaceAll(/W?\/?\\"[\w-]{16,}\\"/g, 'a tag')

const inChinese: Partial<Asked> = { headers: { Accept: 'text/html', 'Accept-Language': 'zh' } }

const namesOf = ({ id, slug }: Sealed) => [...new Set([id, slug])]

/** From where on two answers differ; nothing when they do not. */
function firstDifference(one: string, other: string): string[] {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at < 0
    ? []
    : [one.slice(Math.max(0, at - 60), at + 60), other.slice(Math.max(0, at - 60), at + 60)]
}

/** Which of the ways to ask about something sealed are answered otherwise than about nothing at all. */
async function differences({ type, key }: Named, ways: Partial<Asked>[]) {
  const found: string[] = []
  for (const [path, { named }] of Object.entries(probes)) {
    const [about, aboutNothing] = [named?.({ type, key }), named?.({ type, key: never(key) })]
    for (const [at, asked] of (about ?? []).entries()) {
      for (const way of at === 0 ? ways : ways.slice(0, 1)) {
        const other = aboutNothing?.[at] ?? asked
        const merged = (one: Asked) => ({
          ...one,
          ...way,
          headers: { ...one.headers, ...way.headers },
        })
        const [there, nowhere] = [await ask(merged(asked)), await ask(merged(other))]
        const told = toldBy(there, key)
        const [seen, nothing] = [unnamed(key, there), unnamed(never(key), nowhere)]
        if (seen !== nothing || told.length > 0)
          found.push(
            [path, JSON.stringify(merged(asked)), ...told, ...firstDifference(seen, nothing)].join(
              ' | ',
            ),
          )
      }
    }
  }
  return found
}

const tellingAfterwards = [
  ...['', '/articles', '/changes', '/corrections', '/events', '/events/:id/programme'],
  ...['/export', '/galleries', '/graphql', '/liveUpdates', '/photos', '/search', '/sessions'],
  ...['/speakers/:id/appearances', '/suggest'],
].map((path) => `/v1${path}`)

describe('Every path of the front door', () => {
  it('is probed', () => {
    expect(site.paths.toSorted()).toEqual(Object.keys(probes).toSorted())
  })

  it('tells nothing of what is sealed to whoever does not know its name', async () => {
    const telling: string[] = []
    for (const { plain = [] } of Object.values(probes))
      for (const asked of plain)
        for (const way of [{}, inChinese]) {
          const answer = await ask({ ...way, ...asked })
          const told = toldBy(answer)
          if (told.length > 0 || answer.status >= 500)
            telling.push([asked.path, answer.status, ...told].join(' | '))
        }

    expect(telling.toSorted()).toEqual([])
  }, 60_000)

  it.each(all)(
    'answers about $type that is sealed by $why as about what never was',
    async (sealed) => {
      const isFirst = all.indexOf(sealed) === 0 || sealed.type === 'photos'
      const ways = isFirst ? waysToAsk : waysToAsk.slice(0, 1)
      const found: string[] = []
      for (const key of namesOf(sealed))
        found.push(...(await differences({ type: sealed.type, key }, ways)))

      expect(found.slice(0, 10)).toEqual([])
    },
    60_000,
  )

  it('streams nothing of what is sealed before its embargo has ended', async () => {
    const { body } = await ask({ path: '/v1/changes?limit=1' })
    const { data } = z.object({ data: z.object({ cursor: z.string() }) }).parse(JSON.parse(body))
    const listened = await listen(`${site.url}/v1/stream?documents=true&since=${data.cursor}`)
    const before = await listened(open)
    site.setClock(afterwards)
    while (site.edition.tellByClock(afterwards) > 0) await Promise.resolve()
    const [own] = all
    const after = await listened(own?.id ?? '')
    site.setClock(null)

    expect(toldBy({ status: 200, headers: [], body: before })).toEqual([])
    expect(after.toLowerCase()).toContain(canary)
  })

  it('shows what was under embargo when that has ended: so there was something to be seen', async () => {
    site.setClock(afterwards)
    const shown = await Promise.all(
      all.map(async ({ ends, id, type }) => [
        ends,
        (await ask({ path: `/v1/${type}/${id}` })).status === 200,
      ]),
    )
    const telling = await Promise.all(
      Object.entries(probes).flatMap(([path, { plain = [] }]) =>
        plain.map(async (asked) => (toldBy(await ask(asked)).length > 0 ? path : null)),
      ),
    )
    site.setClock(null)

    expect(shown.every(([ends, isShown]) => ends === isShown)).toBe(true)
    expect(new Set(telling)).toEqual(new Set([null, '/', ...tellingAfterwards]))
  })
})
