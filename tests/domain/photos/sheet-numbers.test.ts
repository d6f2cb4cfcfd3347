import { afterAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type TypedLocale } from 'payload'
import { shows } from '../../../src/photos/sheet/filters.ts'
import { withCodesLeft } from '../../../src/photos/sheet/codes-left.ts'
import { readQuestion } from '../../../src/photos/sheet/question.ts'
import { countFrames } from '../../../src/photos/sheet/read-frames.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'

const { another, newsroom, people, send } = await openPhotoDesk()
const { payload } = newsroom

afterAll(() => newsroom.close())

async function aPhoto(body: object) {
  return (await send(await another(), body)).body.doc
}

async function requestOf(id: string, locale: TypedLocale = 'en') {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user, locale }, payload)
}

async function numbersFor(id: string, query: Record<string, string>, locale?: TypedLocale) {
  return countFrames(await requestOf(id, locale), readQuestion(query))
}

/** Which operations of the database are used while something is done. */
async function questionsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const { db } = payload
  const asking = ['find', 'findOne', 'queryDrafts', 'count', 'countVersions'] as const
  const before = asking.map((name) => [name, db[name]] as const)
  const asked: string[] = []
  for (const [name, original] of before) {
    const told = (...args: unknown[]) => {
      asked.push(name)
      return Reflect.apply(original, db, args)
    }
    Object.assign(db, { [name]: told })
  }
  await act()
  Object.assign(db, Object.fromEntries(before))
  return asked
}

describe('the numbers above a contact sheet', () => {
  it('count the newest drafts of its event in its language, without the trash', async () => {
    const event = (await make(payload, 'events')).id
    const full = await aPhoto({ event, caption: 'A', altText: 'B', creditText: 'C' })
    const bare = await aPhoto({ event })
    const trashed = await aPhoto({ event })
    await aPhoto({})
    await people.editor.ask('PATCH', `/photos/${trashed.id}`, {
      body: { deletedAt: new Date().toISOString() },
    })
    const edits = [
      { id: full.id, rev: full.rev, set: { pick: 'picked', caption: 'Newer' } },
      { id: bare.id, rev: bare.rev, set: { pick: 'rejected', rating: 2 } },
    ]
    await people.editor.ask('POST', '/photos/edits?locale=en', { body: { edits } })

    const counted = { all: 2, picked: 1, rejected: 1, unrated: 0 }
    const lacking = { noCaption: 1, noAlt: 1, noCredit: 1, codesLeft: 0 }
    expect(await numbersFor(people.viewer.id, { event })).toEqual({ ...counted, ...lacking })
    expect(await numbersFor(people.viewer.id, { event }, 'zh')).toEqual({
      ...{ ...counted, ...lacking },
      ...{ noCaption: 2, noAlt: 2 },
    })
    expect(await numbersFor(people.viewer.id, { event, mine: 'true' })).toMatchObject({ all: 0 })
  })

  it('count the photos with a code left, which a filter shows', async () => {
    const event = (await make(payload, 'events')).id
    const coded = await aPhoto({ event, altText: 'At =s99=' })
    const long = await aPhoto({ event, extendedDescription: 'A chart of {venue}' })
    const credited = await aPhoto({ event, creditText: 'Xinhua/=sp8n=' })
    await aPhoto({ event, caption: 'E = mc², a=b {1}' })
    const shown = async (locale: string) => {
      const query = `event=${event}&show=codesLeft&locale=${locale}`
      const { body } = await people.viewer.ask('GET', `/photos/frames?${query}`)
      return Object(body).frames.map(({ id }: { id: string }) => id)
    }

    expect(await numbersFor(people.viewer.id, { event })).toMatchObject({ codesLeft: 3 })
    const all = [coded.id, long.id, credited.id]
    expect((await shown('en')).toSorted()).toEqual(all.toSorted())
    expect(await shown('zh')).toEqual([credited.id])
  })

  it('find a code behind however many photos that only look like it', async () => {
    const event = (await make(payload, 'events')).id
    for (const caption of ['a=b', 'c=d', 'e=f']) await aPhoto({ event, caption })
    const coded: string[] = []
    for (const caption of ['=s8=', '{speaker}', '=s9='])
      coded.push((await aPhoto({ event, caption })).id)
    const req = await requestOf(people.viewer.id)

    const found = await withCodesLeft(req, { event: { equals: event } }, 2)

    expect(found.toSorted()).toEqual(coded.toSorted())
  })

  it('take one question each, and none for a document but where codes may be', async () => {
    const event = (await make(payload, 'events')).id
    const req = await requestOf(people.editor.id)

    const asked = await questionsDuring(() => countFrames(req, readQuestion({ event })))

    const counted = shows.filter((show) => show !== 'codesLeft').map(() => 'countVersions')
    expect(asked.toSorted()).toEqual([...counted, 'queryDrafts'])
  })
})
