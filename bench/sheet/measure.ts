import {
  appendVersionToQueryKey,
  createLocalReq,
  getPayload,
  type Payload,
  type PayloadRequest,
} from 'payload'
import config from '../../payload.config.ts'
import { migrate } from '../../src/database/migrate.ts'
import { framesEndpoint } from '../../src/photos/sheet/frames-endpoint.ts'
import { shows } from '../../src/photos/sheet/filters.ts'
import { type Question, readQuestion, whereAsked } from '../../src/photos/sheet/question.ts'
import { readChoices } from '../../src/photos/sheet/read-choices.ts'
import { countFrames } from '../../src/photos/sheet/read-frames.ts'

const rounds = 11

/** Prints for events of so many photos the medians of what makes up the first view of a sheet. */
export async function measureSheet(sizes: number[]): Promise<void> {
  const payload = await getPayload({ config })
  await migrate(payload)
  const events: { event: string; photos: number }[] = []
  for (const photos of sizes) events.push({ event: await fillEvent(payload, photos), photos })
  const req = await asEditor(payload)
  for (const { event, photos } of events) {
    say(`event of ${photos} photos; milliseconds, median of ${rounds}`)
    await measure(req, { event })
  }
  say(`all ${sizes.reduce((sum, size) => sum + size, 0)} photos`)
  await measure(req, {})
  await payload.destroy()
}

async function measure(req: PayloadRequest, query: Record<string, string>): Promise<void> {
  const question = readQuestion(query)
  const asked = Object.assign(Object.create(req), { query })
  const page = () => framesEndpoint.handler(asked)
  say(`a page of frames            ${column(await median(page))}`)
  say(`the numbers of the filters  ${column(await median(() => countFrames(req, question)))}`)
  say(`the same by Payload’s find  ${column(await median(() => countByFind(req, question)))}`)
  say(`the same out of one read    ${column(await median(() => readWhole(req, question)))}`)
  say(`what can be chosen          ${column(await median(() => readChoices(req, question)))}`)
  const bytes = await (await page()).text()
  say(`sent to the browser         ${(bytes.length / 1024).toFixed(0)} kB before compression`)
}

/** A document with each number. */
async function countByFind(req: PayloadRequest, question: Question): Promise<unknown> {
  const usual = { depth: 0, draft: true, limit: 1, select: {}, overrideAccess: false, req } as const
  const wanted = shows.map((show) => whereAsked(question, '', show))
  return Promise.all(
    wanted.map((where) => req.payload.find({ ...usual, collection: 'photos', where })),
  )
}

/** The few fields the filters ask about, of every photo. */
async function readWhole({ locale, payload }: PayloadRequest, question: Question) {
  return payload.db.queryDrafts({
    collection: 'photos',
    where: appendVersionToQueryKey(whereAsked(question, '')),
    select: {
      version: { pick: true, rating: true, caption: true, altText: true, creditText: true },
    },
    locale: locale ?? undefined,
    pagination: false,
    limit: 0,
  })
}

const words = 'The foreign ministers of the region arrive for the opening of the forum in Liuzhou.'

/** Without their files, which a sheet asks for later. Every third photo is not described yet. */
async function fillEvent(payload: Payload, photos: number): Promise<string> {
  const event = await payload.create({
    collection: 'events',
    depth: 0,
    draft: true,
    data: {
      name: `Forum of ${photos} photos`,
      kind: 'forum',
      start: '2024-10-29T00:00:00.000Z',
      end: '2024-10-30T10:00:00.000Z',
      timeZone: 'Asia/Shanghai',
    },
    overrideAccess: true,
  })
  for (let nth = 0; nth < photos; nth += 1) await addPhoto(payload, event.id, nth)
  return event.id
}

async function addPhoto(payload: Payload, event: string, nth: number): Promise<void> {
  const id = crypto.randomUUID()
  const at = new Date().toISOString()
  const text = { en: `${words} (${nth})`, zh: `各国代表抵达柳州出席论坛开幕式（${nth}）` }
  const isDescribed = nth % 3 !== 0
  const data = {
    ...{
      id,
      rev: 1,
      event,
      title: `Photo ${nth}`,
      filename: `${id}.jpg`,
      width: 6000,
      height: 4000,
    },
    ...{ originalName: `DSC_${nth}.jpg`, creditText: 'Rostrum Example', keywords: ['forum'] },
    ...(isDescribed ? { headline: text, caption: text, altText: text } : {}),
    creators: [{ id: crypto.randomUUID(), name: `Photographer ${nth % 7}` }],
    pick: ['none', 'picked', 'rejected'][nth % 3],
    rating: nth % 6,
    takenAt: new Date(Date.UTC(2024, 9, 29, 0, 0, nth)).toISOString(),
    ...{ _status: 'draft', createdAt: at, updatedAt: at },
  }
  await payload.db.create({ collection: 'photos', data })
  await payload.db.createVersion({
    ...{ collectionSlug: 'photos', parent: id, versionData: data, autosave: false },
    ...{ createdAt: at, updatedAt: at },
  })
}

async function asEditor(payload: Payload): Promise<PayloadRequest> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: 'Bench',
      email: 'bench@newsroom.invalid',
      password: crypto.randomUUID(),
      role: 'editor',
    },
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' }, locale: 'en' }, payload)
}

async function median(act: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await act()
    taken.push(performance.now() - began)
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
}

function column(time: number): string {
  return time.toFixed(1).padStart(8)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
