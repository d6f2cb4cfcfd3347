import type { Payload } from 'payload'
import type { Stage } from '../../src/articles/stage.ts'
import { compose, paragraph } from '../../src/richtext/compose.ts'

export type Size = { sessions: number; photos: number; updates: number; languages: string[] }

const usual = { depth: 0, overrideAccess: true } as const
const draft = { ...usual, draft: true } as const
const hour = 60 * 60 * 1000
const perDay = 40
const rooms = 8
const stages = ['idea', 'assigned', 'drafting', 'review', 'drafting', 'review'] as const

type Session = { id: string; nth: number; start: number }

/** A large event that begins at `opening`, some of it covered. Gives its id. */
export async function fillEvent(payload: Payload, opening: Date, size: Size): Promise<string> {
  const event = await payload.create({
    ...draft,
    collection: 'events',
    data: {
      name: 'Regional Forum on Clean Rivers',
      kind: 'forum',
      start: opening.toISOString(),
      end: new Date(opening.getTime() + 80 * hour).toISOString(),
      timeZone: 'Asia/Shanghai',
    },
  })
  const staff = await hire(payload)
  const places = await makeRooms(payload)
  const sessions = await makeSessions(payload, event.id, { opening, places, size })
  for (const session of sessions) {
    if (session.nth % 4 !== 3) await tell(payload, event.id, { session, size, staff })
  }
  await addPhotos(payload, event.id, sessions, size)
  await addUpdates(payload, event.id, sessions, size)
  return event.id
}

async function hire(payload: Payload): Promise<string[]> {
  const ids: string[] = []
  for (const name of ['Chen Yu', 'Mara Lindqvist', 'Nguyen Thi Ha', 'Somchai P.', 'Wu Jing']) {
    const email = `${name.replaceAll(/\W/g, '').toLowerCase()}@newsroom.invalid`
    const data = { name, email, password: crypto.randomUUID(), role: 'reporter' as const }
    ids.push((await payload.create({ ...usual, collection: 'users', data })).id)
  }
  return ids
}

async function makeRooms(payload: Payload): Promise<string[]> {
  const ids: string[] = []
  for (let nth = 1; nth <= rooms; nth += 1) {
    const data = { name: `Room ${nth}`, kind: 'room' as const }
    ids.push((await payload.create({ ...draft, collection: 'places', data })).id)
  }
  return ids
}

type Plan = { opening: Date; places: string[]; size: Size }

async function makeSessions(payload: Payload, event: string, { opening, places, size }: Plan) {
  const sessions: Session[] = []
  for (let nth = 0; nth < size.sessions; nth += 1) {
    const day = Math.floor(nth / perDay)
    const start = opening.getTime() + (day * 24 + Math.floor((nth % perDay) / rooms) * 2) * hour
    const end = start + 1.5 * hour
    const { id } = await payload.create({
      ...draft,
      collection: 'sessions',
      data: {
        event,
        title: `${topics[nth % topics.length]} (${nth + 1})`,
        kind: nth % 17 === 16 ? 'break' : 'panel',
        slots: [
          {
            start: new Date(start).toISOString(),
            end: new Date(end).toISOString(),
            place: places[nth % rooms] ?? null,
            status: 'scheduled',
          },
        ],
        participations: [
          { role: 'chair', creditedName: 'Ana Reyes', creditedTitle: 'Director' },
          { role: 'panelist', creditedName: 'Li Wei', creditedTitle: 'Engineer' },
          { role: 'panelist', creditedOrganisation: 'River Commission' },
        ],
      },
    })
    sessions.push({ id, nth, start })
  }
  return sessions
}

const topics = [
  'Who pays for clean rivers',
  'Sensors on every bridge',
  'Plastic before the sea',
  'Cities and their floods',
  'Monitoring across borders',
  'Data that farmers can use',
]

type Told = { session: Session; size: Size; staff: string[] }

async function tell(payload: Payload, event: string, { session, size, staff }: Told) {
  const { id, nth, start } = session
  const isOut = nth % 4 === 0
  const stage: Stage = isOut ? 'published' : (stages[nth % stages.length] ?? 'drafting')
  const text = 'The rivers are cleaner than ten years ago, and nobody agrees on why. '.repeat(60)
  let original: string | null = null
  for (const language of size.languages) {
    const story: { id: string } = await payload.create({
      ...usual,
      draft: !isOut,
      collection: 'articles',
      data: {
        headline: `Session ${nth + 1}: what was said about rivers`,
        language: knownLanguage(language),
        storyType: 'news',
        pubStatus: 'usable',
        stage: isOut ? 'drafting' : stage,
        body: compose(paragraph(text)),
        events: [event],
        sessions: [id],
        desk: 'Environment',
        assignee: staff[nth % staff.length] ?? null,
        dueAt: new Date(start + 3.5 * hour).toISOString(),
        translationOf: original,
        _status: isOut ? 'published' : 'draft',
      },
    })
    original ??= story.id
  }
}

/** Without their files, which a board does not look at. */
async function addPhotos(payload: Payload, event: string, sessions: Session[], size: Size) {
  for (let nth = 0; nth < size.photos; nth += 1) {
    const id = crypto.randomUUID()
    const session = sessions[nth % Math.ceil(sessions.length / 2)]?.id ?? null
    const at = new Date().toISOString()
    const data = {
      ...{ id, rev: 1, event, session, title: `Photo ${nth}`, filename: `${id}.jpg` },
      ...{ _status: nth % 3 === 0 ? 'published' : 'draft', createdAt: at, updatedAt: at },
    }
    await payload.db.create({ collection: 'photos', data })
    await payload.db.createVersion({
      ...{ collectionSlug: 'photos', parent: id, versionData: data, autosave: false },
      ...{ createdAt: at, updatedAt: at },
    })
  }
}

async function addUpdates(payload: Payload, event: string, sessions: Session[], size: Size) {
  const blog = await payload.create({
    ...draft,
    collection: 'articles',
    data: {
      headline: 'The forum, minute by minute',
      language: knownLanguage(size.languages[0] ?? 'en'),
      storyType: 'liveBlog',
      pubStatus: 'usable',
      stage: 'drafting',
      events: [event],
    },
  })
  for (let nth = 0; nth < size.updates; nth += 1) {
    const session = sessions[nth % sessions.length]?.id ?? null
    const body = compose(paragraph('Applause in the main hall.'))
    const data = { article: blog.id, session, headline: `Update ${nth}`, body }
    await payload.create({ ...draft, collection: 'liveUpdates', data })
  }
}

/** The type only knows the languages of the default configuration. */
function knownLanguage(language: string) {
  return JSON.parse(JSON.stringify(language))
}
