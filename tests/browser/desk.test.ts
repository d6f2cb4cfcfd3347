import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { compose, paragraph } from '../../src/richtext/compose.ts'
import { seriousFindings } from '../support/axe.ts'
import { change, newest, settled, type Desk } from '../support/desk.ts'
import { picture } from '../support/pictures.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

describe('a published story', () => {
  it('is killed with the reason for the log, and the form says that it is no longer out', async () => {
    const { page } = desk
    const id = await publishStory(page, 'Invented quotes in here')
    await page.goto(`/admin/collections/articles/${id}`)
    await chooseStep(page, 'kill')
    await page.locator('#field-move-reason').fill('The quotes are invented.')
    const answer = page.waitForResponse((res) => res.url().endsWith('/move'))
    await page.locator('#confirm-action').click()

    expect((await answer).status()).toBe(200)
    expect((await fetch(`${opened.url}/v1/articles/${id}`)).status).toBe(410)
    await page.locator('.doc-controls__status').getByText('Killed', { exact: true }).waitFor()
    await page.locator('.form-note').getByText('Why: The quotes are invented.').waitFor()
    expect(await newestAct(page, id)).toEqual(['kill', 'The quotes are invented.'])
  }, 120_000)

  it('can be written on at once after it was withdrawn', async () => {
    const { page } = desk
    const id = await publishStory(page, 'Withdrawn for an hour')
    await page.goto(`/admin/collections/articles/${id}`)
    await chooseStep(page, 'unpublish')
    await page.locator('#confirm-action').click()
    await page.getByText('Readers no longer find it.', { exact: true }).waitFor()

    const autosaved = page.waitForResponse((res) => res.url().includes('autosave=true'))
    await page.locator('input[name=headline]').fill('Withdrawn and mended')

    expect((await autosaved).status()).toBe(200)
    expect(await page.locator('#field-stage').innerText()).toContain('Drafting')
  }, 120_000)
})

describe('a live blog', () => {
  it('takes a photo uploaded on the spot, and Ctrl and Enter wherever the focus is', async () => {
    const { page } = desk
    const id = await publishStory(page, 'The day as it happens', { storyType: 'liveBlog' })
    const { bytes, name, type } = await picture(1)
    await page.goto(`/admin/collections/articles/${id}/live`)
    await page.locator('.live__text').fill('Delegates arrive.')
    const file = { name, mimeType: type, buffer: Buffer.from(bytes) }
    await page.locator('.live__file').setInputFiles(file)
    await page.locator('.live__box .live__photos img').waitFor()
    await page.getByLabel('Key event').check()
    const sent = page.waitForResponse(
      (res) => res.request().method() === 'POST' && res.url().endsWith('/live'),
    )
    await page.keyboard.press('Control+Enter')

    await page.locator('.live__update', { hasText: 'Delegates arrive.' }).waitFor()
    expect((await sent).status()).toBeLessThan(300)
    expect(await page.locator('.live__box .live__text').inputValue()).toBe('')
    expect(await asked(page, `/api/articles/${id}/live`)).toMatchObject({
      updates: [{ keyEvent: true, isPublished: true, note: { photos: [expect.any(String)] } }],
    })
    expect(await seriousFindings(page, '.live')).toEqual([])
    await page.getByRole('button', { name: 'Close the live blog' }).click()
    expect(await seriousFindings(page, '.live-dialog')).toEqual([])
  }, 120_000)
})

describe('a photo on its way into a live blog', () => {
  it('is in the box for whoever has looked at another page of the admin meanwhile', async () => {
    const { page } = desk
    const id = await publishStory(page, 'A long day', { storyType: 'liveBlog' })
    const { bytes, name, type } = await picture(2)
    const way = Promise.withResolvers<void>()
    await page.route('**/api/uploads**', async (route) => {
      await way.promise
      await route.continue()
    })
    await page.goto(`/admin/collections/articles/${id}/live`)
    await page.locator('.live__text').fill('The hall fills.')
    const file = { name, mimeType: type, buffer: Buffer.from(bytes) }
    await page.locator('.live__file').setInputFiles(file)
    await page.locator('.live__uploads').getByText(name).waitFor()
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))

    await page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')
    await page.waitForURL(/collections\/topics/)
    await page.locator('.live').waitFor({ state: 'detached' })
    const saved = page.waitForResponse(
      (res) => res.request().method() === 'PATCH' && res.status() === 201,
    )
    way.resolve()
    await saved
    await page.goBack()

    await page.locator('.live__box .live__photos img').waitFor()
    expect(await page.locator('.live__box .live__text').inputValue()).toBe('The hall fills.')
    expect(await page.locator('.live__uploads').count()).toBe(0)
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
    await page.unroute('**/api/uploads**')
  }, 60_000)
})

describe('a translation', () => {
  it('has the paragraph of its source beside the one that is written in', async () => {
    const { page } = desk
    const words = Array.from({ length: 40 }, (_, nth) =>
      `Paragraph ${nth} of the source. `.repeat(9),
    )
    const body = compose(...words.map((text) => paragraph(text)))
    const id = await publishStory(page, 'A long story', { body })
    await page.goto(`/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Translations' }).click()
    await page.getByRole('button', { name: 'Translate' }).click()
    await page.getByLabel('Who translates it').waitFor()
    expect(await seriousFindings(page, '.translations')).toEqual([])
    await page.getByRole('button', { name: 'Begin translation' }).click()
    await page.waitForURL(/translation$/)
    const own = page.locator('.ContentEditable__root > p').nth(30)
    await own.click()

    const beside = page.locator('.side-by-side__source [data-here="true"]')
    await beside.getByText('Paragraph 30 of the source.').first().waitFor()
    const [there, here] = [await beside.boundingBox(), await own.boundingBox()]
    expect(Math.abs((there?.y ?? 0) - (here?.y ?? 9999))).toBeLessThan(40)
    expect(await seriousFindings(page, '.side-by-side__source')).toEqual([])
  }, 120_000)

  it('is marked as up to date beside its source, which follows the save', async () => {
    const { page } = desk
    const id = await publishStory(page, 'About 300 came')
    const begun = await page.request.post(`/api/articles/${id}/translations`, {
      data: { language: 'zh', words: 'source' },
      headers: { Origin: opened.url },
    })
    const { id: translation } = await begun.json()
    await change(desk, `articles/${id}`, { headline: 'Nearly 300 came', _status: 'published' })
    await page.setViewportSize({ width: 1366, height: 900 })
    await page.goto(`/admin/collections/articles/${translation}/translation`)
    const beside = page.locator('.side-by-side__source')
    await beside.getByText('1 paragraph changed since').waitFor()
    await beside.getByRole('button', { name: 'Mark as up to date' }).click()
    await beside.getByText('Nothing changed since').waitFor()

    expect(await beside.getByRole('button', { name: 'Mark as up to date' }).count()).toBe(0)
    expect(await newest(desk, `articles/${translation}`)).toMatchObject({
      translatedFromRevision: (await newest(desk, `articles/${id}`)).rev,
    })
    await page.setViewportSize({ width: 1440, height: 900 })
  }, 120_000)
})

describe('words that were refused', () => {
  it('stand beside those that were faster, and are cleared away where the story says them by now', async () => {
    const { page } = desk
    const id = await publishStory(page, 'As it was')
    await page.goto(`/admin/collections/articles/${id}`)
    await settled(desk)
    await theirSave(page, id, 'Theirs')
    await page.locator('input[name=headline]').fill('Mine')
    await page.locator('.rescue').getByRole('radio').first().waitFor()

    expect(await seriousFindings(page, '.rescue')).toEqual([])

    await page.getByRole('button', { name: 'Decide later' }).click()
    await theirSave(page, id, 'Mine')
    await page.getByRole('button', { name: 'Compare refused save' }).click()
    await page.getByText('these words say the same as the document now').waitFor()
    await page.locator('input[name=kicker]').evaluate((field) => (field.dataset.there = 'yes'))
    await page.getByRole('button', { name: 'Clear away' }).click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })

    // The page was not loaded anew: what has been typed since would be in it.
    expect(await page.locator('input[name=kicker]').getAttribute('data-there')).toBe('yes')
    expect(await page.getByRole('button', { name: 'Compare refused save' }).count()).toBe(0)
    expect(await asked(page, `/api/rescues?where[document][equals]=${id}`)).toMatchObject({
      totalDocs: 0,
    })
  }, 120_000)
})

describe('the preview of a story', () => {
  it('can be read by everybody', async () => {
    const { page } = desk
    const body = compose(paragraph('They agreed on Tuesday.'))
    const id = await publishStory(page, 'Delegates agree', { body })
    await page.goto(`/preview/articles/${id}`)
    await page.getByText('Readers have it as it stands here.').waitFor()

    expect(await seriousFindings(page, 'body')).toEqual([])
  }, 120_000)
})

async function publishStory(page: Page, headline: string, more: object = {}): Promise<string> {
  return page.evaluate(
    async ([title, values]) => {
      const credit = { language: 'en', bylineText: 'Our own correspondent' }
      const story = { headline: title, ...credit, ...values, _status: 'published' }
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify(story)
      const res = await fetch('/api/articles?depth=0', { method: 'POST', headers, body })
      return (await res.json()).doc.id
    },
    [headline, more] as const,
  )
}

/** Somebody else is faster with another headline: beside the form, which listens to what it sends. */
async function theirSave(page: Page, id: string, headline: string): Promise<void> {
  const address = `/api/articles/${id}?draft=true&depth=0`
  const { rev } = Object(await asked(page, address))
  const headers = { Origin: opened.url }
  const answer = await page.request.patch(address, { data: { headline, rev }, headers })
  expect(answer.status()).toBe(200)
}

/** What the server answers whoever sits there. */
async function asked(page: Page, address: string): Promise<unknown> {
  return page.evaluate(async (path) => (await fetch(path)).json(), address)
}

async function chooseStep(page: Page, act: string): Promise<void> {
  await page.locator('#action-save-popup, .stage-bar .popup-button').first().click()
  await page.locator(`#action-${act}`).click()
}

async function newestAct(page: Page, id: string): Promise<unknown> {
  return page.evaluate(async (subject) => {
    const res = await fetch('/api/auditLog?limit=50&depth=0&sort=-createdAt')
    const { docs } = await res.json()
    const entry = docs.find((each: unknown) => JSON.stringify(each).includes(subject))
    return [entry.act, entry.why]
  }, id)
}
