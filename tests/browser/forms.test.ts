import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import {
  change,
  make,
  newest,
  sendPhoto,
  settled,
  type Desk,
  chief,
  untilFound,
} from '../support/desk.ts'
import { picture, withMetadata } from '../support/pictures.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'
import type { SentFile } from '../support/staff.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

describe('a photo whose IPTC was edited after its XMP', () => {
  it('takes what the XMP says of caption, date and photographers with one click each', async () => {
    const { page } = desk
    const id = await sendPhoto(desk, await contradicting(), {})
    await page.goto(`/admin/collections/photos/${id}`)
    await settled(desk)

    for (const tab of ['Words', 'Scene', 'Rights']) await takeOther(page, tab)
    await save(page)

    expect(await stored(page, id)).toMatchObject({
      caption: 'Delegates arrive.',
      conflicts: [],
      creators: [{ name: 'Li Na' }, { name: 'Wang Wei' }],
      dateCreated: { local: '2024-10-29T09:15:00', offset: '+08:00' },
      origins: { 'caption.en': 'xmp', creators: 'xmp', dateCreated: 'xmp' },
    })
  }, 120_000)
})

describe('words that are written in a form', () => {
  it('are saved beside what a colleague changed in other fields, which the form shows then', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    await change(desk, `articles/${id}`, { kicker: 'Day two', keywords: ['forum', 'trade'] })
    const merged = page.waitForResponse((res) => res.url().endsWith('/merge'))
    await page.locator('input[name=headline]').fill('Mine')

    expect((await merged).status()).toBe(200)
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=kicker]')?.value === 'Day two',
    )
    const saved = page.waitForResponse((res) => res.url().includes('autosave=true'))
    await page.locator('input[name=headline]').fill('Mine, and more')
    expect((await saved).status()).toBe(200)
    expect(await newest(desk, `articles/${id}`)).toMatchObject({
      ...{ headline: 'Mine, and more', kicker: 'Day two', keywords: ['forum', 'trade'] },
    })
    expect(await page.locator('.rescue').count()).toBe(0)
  }, 60_000)

  it('are saved before somebody leaves, and asked about before the page is loaded anew', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    const headline = page.locator('input[name=headline]')
    const questions: string[] = []
    page.on('dialog', async (dialog) => {
      questions.push(dialog.type())
      await writtenIn(id, 'Written before a reload')
      await dialog.accept()
    })
    await page.reload()
    await settled(desk)
    expect(questions).toEqual([])
    await headline.fill('Written before a reload')
    await page.reload()
    await settled(desk)

    expect(questions).toEqual(['beforeunload'])
    expect(await headline.inputValue()).toBe('Written before a reload')
    await headline.fill('Written, and left')
    await page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')
    await page.waitForURL(/collections\/topics/)
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ headline: 'Written, and left' })
    await page.goBack()
    await settled(desk)
    await headline.fill('Written, and gone forward')
    await page.goForward()
    await writtenIn(id, 'Written, and gone forward')
    expect(questions).toEqual(['beforeunload'])
    page.removeAllListeners('dialog')
  }, 60_000)

  it.each([
    ['whoever was logged out', 'You are logged out.', async () => desk.context.clearCookies()],
    ['whom somebody else followed', 'Somebody else is logged in now.', logInAnother],
  ])(
    'wait in the form of %s, and are saved once they are back',
    async (_, said, goes) => {
      const { context, page } = desk
      const id = await openStory('As it was')
      const session = await context.cookies()
      await goes()
      await page.locator('input[name=headline]').fill('Written without a session')

      const notice = page.locator('.rescue-out')
      await notice.getByText(said).waitFor()
      expect(await seriousFindings(page, '.rescue-out')).toEqual([])
      await page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')
      await page.getByText('Your words could not be saved').waitFor()
      await page.getByRole('button', { name: 'Stay here' }).click()
      await context.addCookies(session)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))

      await notice.waitFor({ state: 'detached' })
      await page.getByText('You are logged in again, and your words are saved.').first().waitFor()
      expect(await newest(desk, `articles/${id}`)).toMatchObject({
        headline: 'Written without a session',
      })
    },
    60_000,
  )

  it('move no story with what a colleague changed while they were on their way', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    await change(desk, `articles/${id}`, { kicker: 'Day two' })
    const pressed = Promise.withResolvers<void>()
    await page.route('**/merge', async (route) => {
      await pressed.promise
      await route.continue()
    })
    const merging = page.waitForRequest((asked) => asked.url().endsWith('/merge'))
    const submit = page.getByRole('button', { name: 'Submit for review' })
    await page.locator('input[name=headline]').fill('Mine')
    await merging
    // The button waits for the save under way; its key does not.
    await page.keyboard.press('Control+Enter')
    pressed.resolve()

    await page.getByText('A colleague has just changed this story').waitFor()
    expect(await page.locator('input[name=kicker]').inputValue()).toBe('Day two')
    const both = { headline: 'Mine', kicker: 'Day two' }
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ ...both, stage: 'drafting' })
    await page.unroute('**/merge')
    await submit.click()
    await page.getByText('Submitted for review.').waitFor()
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ ...both, stage: 'review' })
  }, 60_000)

  it('are compared where somebody leaves with words that are refused and kept', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    await change(desk, `articles/${id}`, { headline: 'Theirs' })
    await page.locator('input[name=headline]').fill('Mine')
    await page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')

    await page.getByText('Your save was refused').waitFor()
    expect(await page.getByText('Your words could not be saved').count()).toBe(0)
    expect(page.url()).toContain(id)
  }, 60_000)

  it('are kept before a colleague who takes over closes the form, and can be put in', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    await page.locator('input[name=headline]').fill('Mine')
    await takeOver(id)
    await clickAtOnce(page, 'View read-only')
    await page.locator('input[name=headline]').fill('Mine, and more')

    await page.getByText('Ada took over at').waitFor()
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ headline: 'As it was' })
    expect(await seriousFindings(page, '.rescue')).toEqual([])
    await page.getByRole('button', { name: 'Save what is chosen' }).click()
    await writtenIn(id, 'Mine, and more')
  }, 60_000)
})

async function openStory(headline: string): Promise<string> {
  const id = await make(desk, 'articles', { headline, language: 'en', bylineText: 'Our own' })
  await desk.page.goto(`/admin/collections/articles/${id}`)
  await settled(desk)
  return id
}

/** Comes back once a story has this headline. */
async function writtenIn(id: string, headline: string): Promise<void> {
  await untilFound(async () => (await newest(desk, `articles/${id}`)).headline === headline || null)
}

/** A colleague logs in in this very browser, in another tab. */
async function logInAnother(): Promise<void> {
  const { page, url } = desk
  const bo = { email: 'bo@newsroom.test', password: chief.password }
  await make(desk, 'users', { ...bo, name: 'Bo', role: 'editor' })
  const headers = { Origin: url }
  const answer = await page.request.post('/api/users/login', { data: bo, headers })
  expect(answer.status()).toBe(200)
}

/** Clicks a button as soon as it is there, before anything else is heard. */
async function clickAtOnce(page: Page, name: string): Promise<void> {
  await page.evaluate((text) => {
    const observer = new MutationObserver(() => {
      const buttons = [...document.querySelectorAll('button')]
      const button = buttons.find(({ innerText }) => innerText === text)
      if (!button) return
      observer.disconnect()
      button.click()
    })
    observer.observe(document.body, { childList: true, subtree: true })
  }, name)
}

/** Ada takes a story over from whoever is writing in it. */
async function takeOver(id: string): Promise<void> {
  const apiKey = randomUUID()
  const account = {
    name: 'Ada',
    email: 'ada@newsroom.test',
    password: chief.password,
    role: 'editor',
  }
  const ada = await make(desk, 'users', { ...account, apiKey, enableAPIKey: true })
  const headers = { Authorization: `users API-Key ${apiKey}`, 'Content-Type': 'application/json' }
  const locks = `${opened.url}/api/payload-locked-documents`
  const find = async () => {
    const answer = await fetch(`${locks}?where[document.value][equals]=${id}&depth=0`, { headers })
    return (await answer.json()).docs[0]
  }
  const lock = await untilFound(find)
  const body = JSON.stringify({ user: { relationTo: 'users', value: ada } })
  const answer = await fetch(`${locks}/${lock.id}`, { method: 'PATCH', headers, body })
  expect(answer.status).toBe(200)
}

async function contradicting(): Promise<SentFile> {
  const both = await withMetadata(await picture(1), [
    ...['-IPTC:CodedCharacterSet=UTF8', '-IPTC:By-line=Nobody', '-XMP-dc:Creator=Li Na'],
    ...['-XMP-dc:Creator=Wang Wei', '-XMP-dc:Description=Delegates arrive.'],
    ...['-XMP-photoshop:DateCreated=2024:10:29 09:15:00+08:00', '-IPTCDigest=new'],
  ])
  return withMetadata(both, [
    ...['-IPTC:By-line=Fu Huazhou', '-IPTC:Caption-Abstract=Ministers leave.'],
    ...['-IPTC:DateCreated=2024:10:30', '-IPTC:TimeCreated=17:40:00+08:00'],
  ])
}

/** Takes the other value, takes that back, and takes it after all. */
async function takeOther(page: Page, tab: string): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: tab }).click()
  for (const name of ['Use this', 'Change back', 'Use this'])
    await page.locator('.contradiction:visible').getByRole('button', { name }).click()
}

async function save(page: Page): Promise<void> {
  const isSave = (url: string, method: string) => method === 'PATCH' && url.includes('/api/photos/')
  const answer = page.waitForResponse((res) => isSave(res.url(), res.request().method()))
  await page.locator('#action-save-draft').click()
  expect((await answer).status()).toBe(200)
}

async function stored(page: Page, id: string): Promise<unknown> {
  return page.evaluate(async (photo) => {
    const res = await fetch(`/api/photos/${photo}?draft=true&depth=0`)
    return res.json()
  }, id)
}
