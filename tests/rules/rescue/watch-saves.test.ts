import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Saves, watchSaves } from '../../../src/rescue/admin/watch-saves.ts'
import { noteMerge, revisionMadeBy, watchMerges } from '../../../src/rescue/merges.ts'

const { fetch: real } = globalThis
const words = JSON.stringify({ rev: 3, headline: 'Mine', _status: 'draft' })
const asked = { method: 'PATCH', body: words }
const stale = { errors: [{ data: { rescue: 'kept' } }] }

/** What the server got, and what it answers, by the last part of the address. */
let got: { path: string; headers: Headers }[]
let answers: Record<string, () => Promise<Response>>
let heard: string[]

beforeEach(() => {
  ;[got, heard] = [[], []]
  answers = {
    one: async () => Response.json({ doc: { rev: 4 } }),
    merge: async () => Response.json({ doc: { rev: 5 }, fields: ['kicker'] }),
  }
  const server: typeof fetch = async (to, init) => {
    const path = (to instanceof Request ? to.url : `${to}`).split('/').at(-1) ?? ''
    got.push({ path, headers: new Headers(init?.headers) })
    return (await answers[path]?.()) ?? Response.json({})
  }
  Object.assign(globalThis, { window: globalThis, location: { href: 'http://desk.test/' } })
  globalThis.fetch = server
})
afterAll(() => {
  globalThis.fetch = real
})

function watch(): Saves {
  const where = { address: '/api/articles/one', rescues: '/api/rescues' }
  return watchSaves(
    { ...where, form: 'tab-1', opener: 'ada' },
    {
      sent: () => ({}),
      safe: () => heard.push('safe'),
      refused: (rescue) => heard.push(`refused ${rescue}`),
      merged: async () => heard.push('merged') > 0,
      sentAway: () => heard.push('sent away'),
    },
  )
}

const save = () => fetch('/api/articles/one', asked)

describe('the saves of a form', () => {
  it('say which form they come from, and who opened it', async () => {
    const { stop } = watch()
    await save()
    stop()

    expect(got.map(({ headers }) => [headers.get('X-Form'), headers.get('X-Form-By')])).toEqual([
      ['tab-1', 'ada'],
    ])
    expect(heard).toEqual(['safe'])
  })

  it('are answered with the revision they made, a merged one with that of the merge', async () => {
    const { stop } = watch()
    const plain = await save()
    answers['one'] = async () => Response.json(stale, { status: 412 })
    const merged = await save()
    stop()

    expect([revisionMadeBy(plain), revisionMadeBy(merged)]).toEqual([4, 5])
    expect(heard).toEqual(['safe', 'safe', 'merged'])
  })

  it('are compared where the merge does not answer', async () => {
    const { stop } = watch()
    answers['one'] = async () => Response.json(stale, { status: 412 })
    answers['merge'] = async () => Promise.reject(new TypeError('Failed to fetch'))
    const answer = await save()
    stop()

    expect(answer.status).toBe(412)
    expect(heard).toEqual(['safe', 'refused kept'])
  })

  it('are not listened to any more once the form is gone, whichever form goes first', async () => {
    const [page, drawer] = [watch(), watch()]
    page.stop()
    drawer.stop()
    await save()

    expect(got.map(({ headers }) => headers.get('X-Form'))).toEqual([null])
    expect(heard).toEqual([])
    await page.send('/api/articles/one', asked)
    expect(heard).toEqual(['safe'])
  })
})

describe('a merge', () => {
  it('is known to whoever watched its document before, and to nobody who begins later', () => {
    const [since, ofAnother] = [watchMerges('one'), watchMerges('two')]
    noteMerge('one')

    expect([since(), ofAnother(), watchMerges('one')()]).toEqual([true, false, false])
  })
})
