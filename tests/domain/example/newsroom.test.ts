import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import type { seedExample } from '../../../scripts/seed.ts'
import type { Ids, Keys } from '../../../scripts/example/find.ts'
import { addVolume } from '../../../scripts/example/volume/volume.ts'
import type { PublicDocument, PublicType } from '../../../src/wire/documents.ts'
import { sideBySide } from '../../../src/translations/source.ts'
import { openWired, type Wired } from '../wire/wired.ts'

const now = new Date()

let wired: Wired
let ids: Ids
let seed: typeof seedExample

beforeAll(async () => {
  wired = await openWired()
  // What loads the example reads the environment, which the newsroom has to have set.
  seed = (await import('../../../scripts/seed.ts')).seedExample
  ids = await seed(wired.newsroom.payload, { now, pictureWidth: 240 })
  await wired.start()
}, 240_000)

afterAll(() => wired.close())

function read<Kind extends keyof Keys & PublicType>(kind: Kind, key: Keys[Kind]): PublicDocument {
  const entry = wired.edition().getById(kind, ids.of(kind, key), new Date())
  if (!entry) throw new Error(`Readers do not find ${kind} “${key}”.`)
  return entry.document
}

function isHidden(key: string): boolean {
  return wired.edition().getById('articles', ids.of('articles', key), new Date()) === null
}

const pointers = (type: PublicType, found: string[]) => found.map((id) => ({ ref: type, id }))

describe('The forum of the example', () => {
  it('says when and where it opened, under which theme, and how many came', () => {
    expect(read('events', 'forum')).toMatchObject({
      name: { localized: { en: 'ASEAN-China Environmental Cooperation Forum 2024' } },
      theme: { localized: { en: 'Forging Regional Capacity Building Partnerships' } },
      edition: 12,
      attendance: { value: 300, qualifier: 'nearly' },
      place: { ref: 'places', id: ids.of('places', 'liuzhou') },
    })
  })

  it('has both organisers in their role', () => {
    expect(read('events', 'forum').organisations).toEqual(
      (['mee', 'guangxiGovernment'] as const).map((key) =>
        expect.objectContaining({
          organisation: { ref: 'organisations', id: ids.of('organisations', key) },
          role: 'organizer',
        }),
      ),
    )
  })

  it('belongs to a series held since 2011, whose unknown editions stay with the desk', async () => {
    expect(read('series', 'series')).toMatchObject({ firstHeld: 2011 })
    const { totalDocs } = await wired.newsroom.payload.count({
      collection: 'events',
      overrideAccess: true,
    })

    expect(totalDocs).toBe(12)
    expect(wired.edition().ids('events')).toEqual([ids.of('events', 'forum')])
  })

  it('lets four organisations and no person speak at the special session', () => {
    const keys = ['guangxiEcology', 'caec', 'liuzhouGovernment', 'liuzhouSteel'] as const

    expect(read('sessions', 'special').participations).toEqual(
      keys.map((key) =>
        expect.objectContaining({
          speaker: null,
          organisation: { ref: 'organisations', id: ids.of('organisations', key) },
          role: 'speaker',
        }),
      ),
    )
  })
})

describe('The report of the example', () => {
  it('has the date that was printed, its source, no byline and five topics', () => {
    expect(read('articles', 'report')).toMatchObject({
      firstPublishedAt: '2024-11-07T05:55:00.000Z',
      byline: [],
      infoSources: [
        {
          organisation: { ref: 'organisations', id: ids.of('organisations', 'pdo') },
          role: 'originator',
        },
      ],
      topics: pointers(
        'topics',
        ids.many('topics', ['air', 'climate', 'biodiversity', 'plastic', 'transition']),
      ),
    })
  })

  it('is one story in two languages', () => {
    const [english, chinese] = [read('articles', 'report'), read('articles', 'report-zh')]

    expect(english.translationGroup).toEqual(chinese.translationGroup)
    expect([english.language, chinese.language]).toEqual(['en', 'zh'])
  })

  it('shows a photograph that credits agency and photographer', () => {
    expect(read('photos', 'stage')).toMatchObject({
      creditText: "People's Daily Online/Fu Huazhou",
      source: "People's Daily Online",
      creators: [expect.objectContaining({ name: 'Fu Huazhou' })],
    })
  })
})

describe('The desk of the example', () => {
  it.each(['idea', 'assigned', 'drafting', 'review', 'approved', 'scheduled', 'onHold', 'spiked'])(
    'has a story that is %s, and readers do not see it',
    async (stage) => {
      const { docs } = await wired.newsroom.payload.find({
        collection: 'articles',
        where: { stage: { equals: stage } },
        depth: 0,
        draft: true,
        limit: 10,
        overrideAccess: true,
      })

      expect(docs.map(({ id }) => id)).toContain(ids.of('articles', stage))
      expect(isHidden(stage)).toBe(true)
    },
  )

  it('knows of each translation what it was made from', async () => {
    const { payload } = wired.newsroom
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.find({
      ...{ collection: 'articles', where: { translationOf: { exists: true } }, depth: 0 },
      overrideAccess: true,
    })
    const sides = await Promise.all(docs.map((doc) => sideBySide(req, doc)))

    expect(sides.map((side) => typeof side?.since)).toEqual(['number', 'number'])
  })

  it('credits every story that was published', async () => {
    const { payload } = wired.newsroom
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.find({
      ...{ collection: 'articles', where: { firstPublishedAt: { exists: true } }, depth: 0 },
      ...{ limit: 100, overrideAccess: true, select: { headline: true } },
    })
    const { preflightOf } = await import('../../../src/articles/preflight.ts')
    const found = await Promise.all(docs.map(({ id }) => preflightOf(req, id, { now })))

    expect(docs.length).toBeGreaterThan(10)
    expect(found.flat().filter(({ code }) => code === 'credit-missing')).toEqual([])
  })

  it('holds back what is under embargo, expired or killed', () => {
    expect(['embargoed', 'expired', 'killed'].map(isHidden)).toEqual([true, true, true])
  })

  it('tells readers that the killed story is gone', () => {
    const found = wired.edition().get('articles', ids.of('articles', 'killed'), ['en'], new Date())

    expect(found.kind).toBe('gone')
  })

  it('has a live blog of twelve updates, a correction and a gallery of twelve photographs', () => {
    expect(wired.edition().counts(new Date())).toMatchObject({
      liveUpdates: 12,
      corrections: 1,
      photos: 12,
    })
    expect(read('galleries', 'days').photos).toHaveLength(12)
  })

  it('employs one person per role', async () => {
    const { docs } = await wired.newsroom.payload.find({
      collection: 'users',
      depth: 0,
      limit: 10,
      overrideAccess: true,
    })

    expect(docs.map(({ email, role }) => `${role}: ${email}`).toSorted()).toEqual(
      ['admin', 'editor', 'photographer', 'reporter', 'translator', 'viewer'].map(
        (role) => `${role}: ${role}@rostrum.example`,
      ),
    )
  })
})

describe('Loading', () => {
  it('refuses a newsroom where somebody already works, and says what to do', async () => {
    await expect(seed(wired.newsroom.payload)).rejects.toMatchObject({
      code: 'not-empty',
      message: expect.stringContaining('DATABASE_URL'),
    })
  })

  it('adds articles in number that readers get like any other', async () => {
    const before = wired.edition().counts(new Date()).articles
    const { payload } = wired.newsroom
    await addVolume(payload, { count: 30, now: new Date() })
    await wired.follower().compareAll()

    expect(wired.edition().counts(new Date()).articles).toBe(before + 30)
    const versions = await payload.countVersions({
      collection: 'articles',
      where: { 'version.edNote': { equals: 'Example story, made for measuring.' } },
      overrideAccess: true,
    })
    expect(versions.totalDocs).toBe(90)
  }, 60_000)

  it('lets an editor change a copied article as if it had been typed', async () => {
    const { payload } = wired.newsroom
    const { docs } = await payload.find({
      collection: 'articles',
      where: {
        and: [
          { edNote: { equals: 'Example story, made for measuring.' } },
          { headline: { not_like: 'Model' } },
        ],
      },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const [copy] = docs
    const id = copy?.id ?? ''
    const changed = { kicker: 'Changed', _status: 'published' } as const
    await payload.update({ collection: 'articles', id, data: changed, overrideAccess: true })
    const versions = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 10,
      overrideAccess: true,
    })

    expect(versions.totalDocs).toBe(4)
    expect(versions.docs.filter(({ latest }) => latest)).toHaveLength(1)
  })
})
