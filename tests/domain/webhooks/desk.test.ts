import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import type { Role } from '../../../src/access/roles.ts'
import { hire, type Person, stranger } from '../../support/staff.ts'
import { aStory } from '../wire/stories.ts'
import { openTelling, type Telling } from './telling.ts'

let telling: Telling
let people: Record<Role, Person>

beforeAll(async () => {
  telling = await openTelling()
  people = await hire(telling.payload)
})

afterEach(() => telling.forget())

afterAll(() => telling.close())

const usual = { name: 'Site', kind: 'standardWebhook', events: ['publish'], standing: 'on' }
const create = (values: object) =>
  people.admin.ask('POST', '/webhooks', { body: { ...usual, ...values } })

describe('a webhook', () => {
  it('is saved in nobody else’s name, though its form takes no lock', async () => {
    const { body } = await create({ url: 'https://93.184.215.14/' })
    const path = `/webhooks/${body.doc.id}`
    const headers = { 'X-Form-By': people.editor.id }

    const refused = await people.admin.ask('PATCH', path, { body: { name: 'Other' }, headers })

    expect(refused.status).toBe(403)
    expect(refused.body.errors[0]?.data).toMatchObject({ code: 'somebody-else' })
  })
})

describe('the address of an endpoint', () => {
  it.each([
    ['https://169.254.169.254/latest', 'not a public address'],
    ['http://93.184.215.14/', 'https://'],
    ['https://u:p@93.184.215.14/', 'password'],
    ['', 'whole address'],
  ])('is refused at its field when it is %s', async (url, sentence) => {
    const { body, status } = await create({ url })

    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors).toMatchObject([
      { path: 'url', message: expect.stringContaining(sentence) },
    ])
  })

  it('is asked for as little as the CDN’s own, of which its account is asked, and no events', async () => {
    const cdn = { kind: 'cloudflarePurge', url: null, events: [] }
    const site = await create({ url: telling.receiver.url, events: [] })
    const refused = await create(cdn)
    const made = await create({ ...cdn, service: 'zone', token: 'only-purges' })

    const errors = refused.body.errors[0]?.data.errors ?? []
    expect(errors.map(({ path }) => path)).toEqual(['service', 'token'])
    expect(site.body.errors[0]?.data.errors).toMatchObject([{ path: 'events' }])
    expect(made.status).toBe(201)
    expect(made.body.doc).toHaveProperty('token', null)
    const { body } = await people.admin.ask('GET', `/webhooks/${made.body.doc.id}`)
    expect(body).toHaveProperty('token', null)
  })
})

describe('the secret of an endpoint', () => {
  const read = (id: string) => people.admin.ask('GET', `/webhooks/${id}`)
  const show = (id: string) => people.admin.ask('POST', `/webhooks/${id}/secret`)

  it('is shown once, and kept encrypted', async () => {
    const made = await create({ url: telling.receiver.url })
    const { id } = made.body.doc
    const { body } = await show(id)
    const stored = await telling.standingOf(id)

    expect(body.secret).toMatch(/^whsec_/)
    expect(JSON.stringify([made.body, (await read(id)).body, stored])).not.toContain(body.secret)
    expect(made.body.doc).not.toHaveProperty('secret')
  })

  it('may be replaced, and the one before is signed with for another day', async () => {
    const { id } = (await create({ url: telling.receiver.url })).body.doc
    const first = String((await show(id)).body.secret)
    const second = String((await show(id)).body.secret)
    await people.admin.ask('POST', `/webhooks/${id}/test`)

    const [message] = telling.receiver.received
    expect(second).not.toBe(first)
    for (const secret of [first, second])
      expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject(
        { type: 'test' },
      )
    const until = Date.parse(String((await telling.standingOf(id)).previousUntil))
    expect(until - Date.now()).toBeGreaterThan(86_000_000)
    expect(until - Date.now()).toBeLessThanOrEqual(86_400_000)
  })

  it('and the token outlive a save of the form, which does not hold them', async () => {
    const cdn = { kind: 'fastlyPurge', url: telling.receiver.url, service: 's', token: 'key' }
    const { id } = (await create(cdn)).body.doc
    const rev = (await read(id)).body.rev
    await people.admin.ask('PATCH', `/webhooks/${id}`, { body: { name: 'CDN', token: '', rev } })
    await people.admin.ask('POST', `/webhooks/${id}/test`)

    const [purge] = telling.receiver.received
    expect(purge?.headers).toMatchObject({ 'fastly-key': 'key', 'surrogate-key': 'rostrum:test' })
    expect((await telling.standingOf(id)).secret).toBeTruthy()
  })
})

describe('a delivery', () => {
  it('can be sent again as it was, with its id', async () => {
    const endpoint = await telling.anEndpoint()
    const room = telling.open()
    await room.round()
    await aStory(telling.payload)
    await room.round()
    const [delivery] = await telling.deliveries(endpoint)
    const { body } = await people.admin.ask('POST', `/webhookDeliveries/${delivery?.id}/replay`)

    const [one, two] = telling.receiver.received
    expect(body).toMatchObject({ state: 'delivered', status: 204 })
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
    expect(two?.body).toBe(one?.body)
    await telling.closeRooms()
  })

  it('is sent, tried out and unlocked by administrators only', async () => {
    const endpoint = await telling.anEndpoint()
    const acts = [`/webhooks/${endpoint}/test`, `/webhooks/${endpoint}/secret`]
    const replay = `/webhookDeliveries/${crypto.randomUUID()}/replay`
    for (const act of [...acts, replay]) {
      for (const role of ['editor', 'reporter', 'viewer'] as const)
        expect((await people[role].ask('POST', act)).status).toBe(403)
      expect((await stranger(telling.payload)('POST', act)).status).toBe(403)
    }

    expect((await people.admin.ask('POST', replay)).status).toBe(404)
    expect(telling.receiver.received).toEqual([])
  })

  it('that still waits is given up with its endpoint', async () => {
    const endpoint = await telling.anEndpoint({ standing: 'paused' })
    telling.receiver.answer(500)
    const { body } = await people.admin.ask('POST', `/webhooks/${endpoint}/test`)
    await people.admin.ask('DELETE', `/webhooks/${endpoint}`)
    const replay = await people.admin.ask('POST', `/webhookDeliveries/${body.id}/replay`)

    const left = await telling.payload.findByID({
      collection: 'webhookDeliveries',
      id: body.id,
      overrideAccess: true,
    })
    expect(body.state).toBe('failed')
    expect(replay.status).toBe(404)
    expect(left).toMatchObject({ state: 'givenUp', endpointName: 'Site' })
  })
})
