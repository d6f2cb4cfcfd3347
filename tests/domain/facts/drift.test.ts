import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { driftedFacts } from '../../../src/facts/drift.ts'
import type { FactKind } from '../../../src/facts/fact-kinds.ts'
import { compose, fact, paragraph } from '../../../src/richtext/compose.ts'
import { change, make } from '../../support/programme.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

let site: Awaited<ReturnType<typeof openStoryDesk>>

beforeAll(async () => {
  site = await openStoryDesk()
})

afterAll(() => site.newsroom.close())

const attended = (value: number) => ({ attendance: { value, qualifier: 'nearly' } })

const anEvent = (values: object = {}) =>
  make(site.newsroom.payload, 'events', { ...attended(300), _status: 'published', ...values })

const publishedStory = async (event: string, kind: FactKind, language = 'en') => {
  const body = compose(paragraph('With ', fact(event, kind), ' guests.'))
  const { id } = await site.write(site.people.editor, {
    body,
    language,
    headline: `In ${language}`,
  })
  await site.publish(id)
  return id
}

const drift = async (event: string) => {
  const { body } = await site.people.reporter.ask('GET', `/events/${event}/drift`)
  return z
    .object({ stories: z.array(z.looseObject({ id: z.string(), drift: z.array(z.unknown()) })) })
    .parse(body).stories
}

const textOf = (story: unknown) => JSON.stringify(story)

describe('a fact in a story', () => {
  it('is printed when it is saved, in the language of the story, and stays so', async () => {
    const { id: event } = await anEvent()
    const en = await publishedStory(event, 'attendance')
    const zh = await publishedStory(event, 'attendance', 'zh')
    await change(site.newsroom.payload, 'events', event, attended(280))
    const { rev } = await site.newest(en)
    const kicker = { kicker: 'Saved again', rev }
    await site.people.editor.ask('PATCH', `/articles/${en}?draft=true`, { body: kicker })

    expect(textOf((await site.newest(en)).body)).toContain('"printed":"nearly 300"')
    expect(textOf((await site.stored(zh)).body)).toContain('"printed":"近300"')
  })

  it('is printed in the language of a translation that is begun with the words of its source', async () => {
    const { id: event } = await anEvent()
    const en = await publishedStory(event, 'attendance')
    const wish = { language: 'zh', words: 'source' }

    const { body } = await site.people.translator.ask('POST', `/articles/${en}/translations`, {
      body: wish,
    })

    expect(textOf((await site.newest(body.id)).body)).toContain('"printed":"近300"')
  })
})

it('A story that prints a fact stays approved as long as nobody changes its words', async () => {
  const { id: event } = await anEvent()
  const { editor } = site.people
  const body = compose(paragraph('With ', fact(event, 'attendance'), ' guests.'))
  const { id, rev } = await site.write(editor, { body })
  const approve = { act: 'approve', rev, acknowledged: true }

  const { status } = await editor.ask('POST', `/articles/${id}/move`, { body: approve })

  expect(status).toBe(200)
  expect((await editor.ask('GET', `/articles/${id}/moves`)).body).toMatchObject({
    stage: 'approved',
    approval: { kind: 'valid' },
  })
})

describe('when an event changes', () => {
  it('every published story that prints the old value is listed, with old and new, in its language', async () => {
    const { id: event } = await anEvent()
    const en = await publishedStory(event, 'attendance')
    const zh = await publishedStory(event, 'attendance', 'zh')
    await publishedStory(event, 'name')
    await site.write(site.people.editor, { body: compose(paragraph(fact(event, 'attendance'))) })
    await publishedStory((await anEvent()).id, 'attendance')
    expect(await drift(event)).toEqual([])

    await change(site.newsroom.payload, 'events', event, attended(280))

    const found = await drift(event)
    expect(found.map(({ id }) => id).toSorted()).toEqual([en, zh].toSorted())
    const all = await driftedFacts(await createLocalReq({}, site.newsroom.payload))
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([en, zh]))
    expect(found.find(({ id }) => id === en)?.drift).toEqual([
      { event, fact: 'attendance', printed: 'nearly 300', now: 'nearly 280' },
    ])
    expect(found.find(({ id }) => id === zh)?.drift).toMatchObject([
      { printed: '近300', now: '近280' },
    ])
  })

  it('a draft of the event changes nothing yet, and an event readers do not have says nothing', async () => {
    const { id: event } = await anEvent()
    const { id: hidden } = await anEvent({ _status: 'draft' })
    await publishedStory(event, 'attendance')
    await publishedStory(hidden, 'attendance')

    await change(site.newsroom.payload, 'events', event, { ...attended(280), draft: true })
    await change(site.newsroom.payload, 'events', hidden, { ...attended(280), draft: true })

    expect([await drift(event), await drift(hidden)]).toEqual([[], []])
  })

  it('one act puts the new value into a draft, and the correction is filled from it', async () => {
    const { id: event } = await anEvent()
    const id = await publishedStory(event, 'attendance')
    await change(site.newsroom.payload, 'events', event, attended(280))
    const { editor } = site.people
    const checks = await editor.ask('GET', `/articles/${id}/pre-flight`)

    const renewed = await editor.ask('POST', `/articles/${id}/renew-facts`)
    const { body } = await editor.ask('GET', `/articles/${id}/correction`)

    expect(textOf(checks.body)).toContain('"fact-drift"')
    expect(renewed.status).toBe(200)
    expect(textOf(await site.stored(id))).toContain('nearly 300')
    expect(body).toMatchObject({
      correction: {
        changes: [{ before: 'With nearly 300 guests.', after: 'With nearly 280 guests.' }],
      },
    })
    await site.publish(id)
    expect(await drift(event)).toEqual([])
  })
})
