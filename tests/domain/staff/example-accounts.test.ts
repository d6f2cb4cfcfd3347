import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { stranger } from '../../support/staff.ts'

const exposed = { production: true, reachable: true, publicUrl: 'https://news.example.org' }
const password = 'set by the operator'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

/** Loaded late: it reads the surroundings, and the newsroom sets those first. */
async function open(exposure = exposed) {
  const { letOperatorIn } = await import('../../../src/staff/let-operator-in.ts')
  return letOperatorIn(newsroom.payload, exposure)
}

it('an empty newsroom has its first visitor, and needs no other way in', async () => {
  expect(await open()).toBeNull()
})

it('a newsroom of example accounts gives its operator a way in, once, on a public address', async () => {
  const { payload } = newsroom
  const data = { name: 'Ada', email: 'admin@rostrum.example', role: 'admin' } as const
  await payload.create({
    collection: 'users',
    data: { ...data, password: 'rostrum-demo' },
    overrideAccess: true,
  })
  const ask = stranger(payload)
  const setPassword = (address = '') =>
    ask('POST', '/users/reset-password', { body: { token: address.split('/').at(-1), password } })

  expect(await open({ ...exposed, reachable: false })).toBeNull()
  const first = await open()
  const second = await open()
  expect(second?.address).toMatch(/^https:\/\/news\.example\.org\/admin\/reset\/\w{20,}$/)
  expect(await setPassword(first?.address)).not.toMatchObject({ status: 200 })
  expect(await setPassword(second?.address)).toMatchObject({ status: 200 })

  const account = { email: second?.account, password }
  expect(await ask('POST', '/users/login', { body: account })).toMatchObject({
    status: 200,
    body: { user: { role: 'admin' } },
  })
  await payload.update({
    collection: 'users',
    where: { email: { equals: second?.account ?? '' } },
    data: { email: 'ada@news.example.org' },
    overrideAccess: true,
  })
  expect(await open()).toBeNull()
})
