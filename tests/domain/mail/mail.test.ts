import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { MailRoom } from '../../../src/mail/mail-room.ts'
import { headerOf, type MailServer, openMailServer, textOf } from '../../support/mail-server.ts'
import { picture } from '../../support/pictures.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import { hireOne, stranger } from '../../support/staff.ts'

let server: MailServer
let room: MailRoom
let ahead = 0

const publicUrl = 'https://desk.example.org'
process.env.PUBLIC_URL = publicUrl
const { newest, newsroom, people, write } = await openStoryDesk()
const { payload } = newsroom

/** Another process that sends, through this server. */
const openRoom = async (address: string | null) => {
  const { openMailRoom } = await import('../../../src/mail/mail-room.ts')
  const { openTransport } = await import('../../../src/mail/transport.ts')
  const { log } = await import('../../../src/log.ts')
  const mail = { server: address, from: null }
  return openMailRoom({
    payload,
    transport: openTransport({ mail, publicUrl, production: true, log }),
    clock: () => new Date(Date.now() + ahead),
    onFailure: (error) => {
      throw error
    },
    every: 2 ** 30,
  })
}

beforeAll(async () => {
  server = await openMailServer()
  room = await openRoom(server.url)
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'outgoingMail', where: {} })
  server.refuse(null)
  server.received.length = 0
})

afterEach(() => room.round())

afterAll(async () => {
  await room.stop()
  await server.close()
  await newsroom.close()
})

const wait = async (ms: number) => {
  ahead += ms
  await room.round()
}

const letters = async () => {
  const { docs } = await payload.find({
    collection: 'outgoingMail',
    depth: 0,
    sort: 'createdAt',
    overrideAccess: true,
  })
  return docs
}

const assign = async (story: { id: string }, assignee: string, by = people.editor) => {
  const { rev } = await newest(story.id)
  const path = `/articles/${story.id}?draft=true`
  expect(await by.ask('PATCH', path, { body: { assignee, rev } })).toMatchObject({ status: 200 })
}

const { notify } = await import('../../../src/mail/notify.ts')
const { sendMail } = await import('../../../src/mail/send.ts')

describe('an article that is assigned', () => {
  it('is written of to whoever has it a minute later, in their language and with its address', async () => {
    const li = await hireOne(payload, 'reporter', { name: '李娜', mailLanguage: 'zh' })
    // An idea is called by its slugline until somebody has written a headline.
    const story = await write(people.editor, { headline: '', slugline: '论坛开幕' })
    await assign(story, people.reporter.id)
    await assign(story, li.id)
    await wait(59_000)
    expect(server.received).toEqual([])

    await wait(2_000)

    const [letter, ...more] = server.received
    expect(more).toEqual([])
    expect(headerOf(letter?.raw ?? '', 'subject')).toBe('派给您：论坛开幕')
    expect(textOf(letter?.raw ?? '')).toContain(
      `${publicUrl}/admin/collections/articles/${story.id}`,
    )
    expect((await letters()).map(({ state }) => state)).toEqual(['needless', 'sent'])
  })

  it('is not written of to those who took it themselves, nor to those who turned that off', async () => {
    const quiet = await hireOne(payload, 'reporter', { mutedMail: ['assigned'] })
    const story = await write(people.editor)
    await assign(story, people.editor.id)
    await assign(story, quiet.id)

    expect(await letters()).toEqual([])
  })
})

describe('an article that is sent back', () => {
  it('is written of to whose it is, with the reason', async () => {
    const story = await write(people.reporter, { headline: 'Too early' })
    const move = async (act: string, person = people.editor) => {
      const { rev } = await newest(story.id)
      const body = { act, rev, reason: 'Two facts are missing' }
      const answer = await person.ask('POST', `/articles/${story.id}/move`, { body })
      expect(answer).toMatchObject({ status: 200 })
    }
    await move('submit', people.reporter)
    await move('sendBack')
    await room.round()

    const [letter, ...more] = server.received
    expect(more).toEqual([])
    expect(headerOf(letter?.raw ?? '', 'subject')).toBe('Sent back: Too early')
    expect(textOf(letter?.raw ?? '')).toContain('Two facts are missing')
  })
})

describe('a letter', () => {
  it('goes out only if what it tells of was saved', async () => {
    const tell = async (end: typeof commitTransaction) => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await sendMail(req, { to: 'li@news.example.org', subject: 'It is saved', text: 'It is.' })
      await end(req)
      await room.round()
      return server.received.length
    }

    expect(await tell(killTransaction)).toBe(0)
    expect(await tell(commitTransaction)).toBe(1)
  })

  it('whose subject is a headline adds no header and no recipient', async () => {
    const title = 'Opens\r\nBcc: all@news.example.org\r\n\r\nHello\u2028there'
    const article = { id: crypto.randomUUID(), title }
    await notify(payload, [people.editor.id], { kind: 'assigned', article, by: 'Li Na' })
    await payload.db.updateMany({
      collection: 'outgoingMail',
      where: {},
      data: { kind: null },
    })
    await room.round()

    const [letter] = server.received
    expect(letter?.to).toHaveLength(1)
    expect(headerOf(letter?.raw ?? '', 'bcc')).toBe('')
    expect(headerOf(letter?.raw ?? '', 'subject')).toBe(
      'For you: Opens Bcc: all@news.example.org Hello there',
    )
  })

  it.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'Li <a@b.example>'])(
    'goes to one address: not to %j',
    async (to) => {
      await expect(sendMail(payload, { to, subject: 'x', text: 'x' })).rejects.toThrow(
        'one address',
      )
    },
  )

  it('that the server does not take now is tried four times more, and then given up', async () => {
    server.refuse(451)
    await sendMail(payload, { to: 'li@news.example.org', subject: 'Later', text: 'x' })
    await room.round()
    for (const minutes of [1, 5, 30, 120]) {
      expect(await letters()).toMatchObject([{ state: 'waiting', error: expect.any(String) }])
      await wait(minutes * 60_000 + 1)
    }

    expect(await letters()).toMatchObject([{ state: 'givenUp', tries: 5 }])
  })

  it('that the server takes later arrives once, also when two processes send', async () => {
    const other = await openRoom(server.url)
    server.refuse(451)
    await sendMail(payload, { to: 'li@news.example.org', subject: 'Later', text: 'x' })
    await room.round()
    server.refuse(null)
    ahead += 61_000
    await Promise.all([room.round(), other.round()])
    await other.stop()

    expect(server.received).toHaveLength(1)
    expect(await letters()).toMatchObject([{ state: 'sent', tries: 2 }])
  })

  it('that the server refuses for good is given up at once', async () => {
    server.refuse(550)
    await sendMail(payload, { to: 'gone@news.example.org', subject: 'x', text: 'x' })
    await room.round()

    expect(await letters()).toMatchObject([{ state: 'givenUp', tries: 1 }])
  })

  it('only reaches the log where no server is set up', async () => {
    const unset = await openRoom(null)
    await sendMail(payload, { to: 'li@news.example.org', subject: 'x', text: 'x' })
    await unset.round()
    await unset.stop()

    expect(await letters()).toMatchObject([{ state: 'logged' }])
    expect(server.received).toEqual([])
  })

  it('is listed for administrators only, and its words for nobody', async () => {
    await sendMail(payload, { to: 'li@news.example.org', subject: 'x', text: 'a secret' })

    const seen = await people.admin.ask('GET', '/outgoingMail')
    expect(seen.body.docs).toMatchObject([{ subject: 'x', state: 'waiting' }])
    expect(JSON.stringify(seen.body)).not.toContain('a secret')
    expect(await people.editor.ask('GET', '/outgoingMail')).toMatchObject({ status: 403 })
  })
})

describe('rights in a photo that end within a week', () => {
  it('are written of to the desk once, and not to those who turned that off', async () => {
    const { tellOfRightsEnding } = await import('../../../src/mail/rights-ending.ts')
    const day = 24 * 60 * 60 * 1000
    const isIn = (days: number) => new Date(Date.now() + days * day).toISOString()
    const ban = (days: number) => ({
      leases: [{ kind: 'deny', use: 'publication', from: isIn(days) }],
    })
    const publish = async (caption: string, days: number) => {
      const file = await picture(days)
      const sent = await people.photographer.ask('POST', '/photos?depth=0', { file })
      const { id, rev } = sent.body.doc
      const record = { creditText: 'Rostrum', usageCategory: 'staff', altText: caption, caption }
      const body = { ...record, ...ban(days), rev, _status: 'published' }
      const answer = await people.editor.ask('PATCH', `/photos/${id}`, { body })
      expect(answer).toMatchObject({ status: 200 })
    }
    await publish('Soon', 3)
    await publish('Late', 30)
    await publish('Sooner', 2)
    await publish('Next', 4)
    await hireOne(payload, 'editor', { mutedMail: ['rightsEnding'] })
    await payload.db.deleteMany({ collection: 'outgoingMail', where: {} })

    await tellOfRightsEnding(payload, new Date(), 2)
    await tellOfRightsEnding(payload, new Date(Date.now() + day), 2)
    await publish('New', 5)
    await tellOfRightsEnding(payload, new Date(Date.now() + day), 2)

    const told = (await letters()).map(({ recipient, subject }) => `${subject}: ${recipient}`)
    expect(told.toSorted()).toEqual(
      [people.admin.id, people.editor.id]
        .flatMap((id) =>
          ['1 photo', '3 photos'].map((many) => `Rights ending soon: ${many}: ${id}`),
        )
        .toSorted(),
    )
  })
})

describe('a forgotten password', () => {
  it('is answered by a letter with a link, after the request', async () => {
    const email = 'forgetful@news.example.org'
    await hireOne(payload, 'reporter', { email })
    const ask = stranger(payload)
    await ask('POST', '/users/forgot-password', { body: { email } })
    await ask('POST', '/users/forgot-password', { body: { email: 'nobody@news.example.org' } })
    for (let nth = 0; nth < 40 && server.received.length === 0; nth++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await room.round()
    }

    expect(server.received.map(({ to }) => to)).toEqual([[email]])
    expect(server.received[0]?.raw).toContain('/admin/reset')
  })
})
