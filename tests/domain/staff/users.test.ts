import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { hire, hireOne, type Person, stranger } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const user = (id: string) =>
  newsroom.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })

/** How a password that is too short is refused. */
const tooShort = {
  status: 400,
  body: {
    errors: [
      { data: { errors: [{ path: 'password', message: expect.stringMatching(/at least 10/) }] } },
    ],
  },
}

describe('a password', () => {
  it('has ten characters, also of the first administrator', async () => {
    const body = { name: 'First', email: 'first@rostrum.example', password: '123456789' }

    const first = await stranger(newsroom.payload)('POST', '/users/first-register', { body })

    expect(first).toMatchObject(tooShort)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'users',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })
})

describe('the first member of staff', () => {
  it('is an administrator, whatever the form says', async () => {
    const first = await stranger(newsroom.payload)('POST', '/users/first-register', {
      body: {
        name: 'First',
        email: 'first@rostrum.example',
        password: 'rostrum-demo',
        role: 'viewer',
      },
    })

    expect(first.status).toBe(200)
    expect(first.body.user).toMatchObject({ role: 'admin' })
    expect(first.body.token).toBeUndefined()
    people = await hire(newsroom.payload)
    expect(await user(people.viewer.id)).toMatchObject({ role: 'viewer' })
  })

  it('cannot give up being the only one', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'users',
      where: { email: { equals: 'first@rostrum.example' } },
      overrideAccess: true,
    })
    const id = docs[0]?.id ?? ''
    const { rev } = await user(people.admin.id)
    await people.admin.ask('PATCH', `/users/${people.admin.id}`, { body: { role: 'editor', rev } })

    const last = newsroom.payload.update({
      collection: 'users',
      id,
      data: { role: 'editor' },
      overrideAccess: true,
    })
    const gone = newsroom.payload.delete({ collection: 'users', id, overrideAccess: true })

    await expect(last).rejects.toMatchObject({ status: 400 })
    await expect(gone).rejects.toMatchObject({ status: 409 })
    people = { ...people, admin: await hireOne(newsroom.payload, 'admin') }
  })
})

describe('a member of staff', () => {
  it('sets no password of less than ten characters, neither by changing it nor by setting it anew', async () => {
    const someone = await hireOne(newsroom.payload, 'admin')
    const { email } = await user(someone.id)
    const data = { email }
    const token = await newsroom.payload.forgotPassword({
      collection: 'users',
      data,
      disableEmail: true,
    })

    const { rev } = await user(someone.id)
    const changed = await someone.ask('PATCH', `/users/${someone.id}`, {
      body: { password: '短短短短短短短短短', rev },
    })
    const anew = await stranger(newsroom.payload)('POST', '/users/reset-password', {
      body: { token, password: '123456789' },
    })

    expect([changed, anew]).toMatchObject([tooShort, tooShort])
  })

  it('changes their own name and password, but not their role, address or key', async () => {
    const { editor } = people
    const { rev } = await user(editor.id)

    const answer = await editor.ask('PATCH', `/users/${editor.id}`, {
      body: {
        name: 'New name',
        password: 'another-long-password',
        role: 'admin',
        email: 'other@rostrum.example',
        rev,
      },
    })

    expect(answer.status).toBe(200)
    const stored = await user(editor.id)
    expect(stored).toMatchObject({ name: 'New name', role: 'editor' })
    expect(stored.email).toMatch(/^editor-/)
    const login = newsroom.payload.login({
      collection: 'users',
      data: { email: stored.email, password: 'another-long-password' },
    })
    await expect(login).resolves.toMatchObject({ user: { id: editor.id } })
  })

  it('changes nobody else, creates nobody, deletes nobody, unlocks nobody', async () => {
    const { admin, editor } = people
    const { rev, email } = await user(admin.id)

    const answers = await Promise.all([
      editor.ask('PATCH', `/users/${admin.id}`, { body: { password: 'taken-over-now', rev } }),
      editor.ask('PATCH', `/users?where[id][equals]=${admin.id}`, { body: { name: 'x' } }),
      editor.ask('POST', '/users', {
        body: { name: 'x', email: 'x@rostrum.example', password: 'password-x', role: 'admin' },
      }),
      editor.ask('DELETE', `/users/${people.viewer.id}`),
      editor.ask('POST', '/users/unlock', { body: { email } }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([403, 200, 403, 403, 403])
    expect(answers[1]?.body.docs).toEqual([])
    expect(await user(admin.id)).toMatchObject({ rev, name: expect.not.stringMatching(/^x$/) })
  })

  it.each(['viewer', 'editor', 'photographer'] as const)(
    'sees colleagues’ names, not their addresses, keys or sessions (%s)',
    async (role) => {
      await newsroom.payload.login({
        collection: 'users',
        data: {
          email: (await user(people.admin.id)).email,
          password: 'a-long-enough-password',
        },
      })
      expect((await user(people.admin.id)).sessions).not.toEqual([])

      const { body } = await people[role].ask('GET', '/users?depth=0&limit=50')

      const other = body.docs.find(({ id }: { id: string }) => id === people.admin.id)
      expect(other).toMatchObject({ name: expect.any(String), role: 'admin' })
      for (const secret of [
        'email',
        'apiKey',
        'apiKeyIndex',
        'hash',
        'salt',
        'loginAttempts',
        'lockUntil',
        'resetPasswordToken',
      ])
        expect(other).not.toHaveProperty(secret)
      expect(other?.sessions ?? []).toEqual([])
      const self = body.docs.find(({ id }: { id: string }) => id === people[role].id)
      expect(self).toMatchObject({ email: expect.stringContaining('@') })
    },
  )

  it.each([
    'email][like]=a',
    'sessions.id][exists]=true',
    'sessions.expiresAt][exists]=true',
    'apiKeyIndex][exists]=true',
    'apiKey][exists]=true',
    'hash][exists]=true',
    'salt][like]=a',
    'resetPasswordToken][exists]=false',
    'lockUntil][exists]=false',
    'loginAttempts][equals]=0',
  ])('cannot ask for colleagues by what they may not see (%s)', async (condition) => {
    for (const path of [
      `/users?where[${condition}`,
      `/users/count?where[${condition}`,
      `/articles?where[createdBy.${condition}`,
      `/articles?where[or][0][assignee.${condition}`,
    ]) {
      const answer = await people.viewer.ask('GET', path)
      expect({ path, status: answer.status }).toEqual({ path, status: 400 })
    }
  })

  it('cannot sort by what they may not see', async () => {
    for (const field of ['email', 'sessions.id', 'hash', 'apiKeyIndex']) {
      const { status } = await people.viewer.ask('GET', `/users?sort=${field}`)
      expect({ field, status }).toEqual({ field, status: 400 })
    }
  })
})

describe('a stranger', () => {
  it('sees and changes nothing', async () => {
    const ask = stranger(newsroom.payload)
    const { collections } = newsroom.payload

    for (const slug of Object.keys(collections)) {
      const statuses = [
        (await ask('GET', `/${slug}`)).status,
        (await ask('POST', `/${slug}`, { body: {} })).status,
        (await ask('DELETE', `/${slug}?where[id][exists]=true`)).status,
      ]
      expect({ slug, allowed: statuses.filter((status) => status < 400) }).toEqual({
        slug,
        allowed: [],
      })
    }
  })
})
