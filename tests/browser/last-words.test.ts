import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Cookie, Page, Request, Route } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { change, chief, type Desk, make, newest, settled, untilFound } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'
import { back, copies, leaveAnyway, open, untilGone, untilKept } from '../support/unsaved.ts'

let opened: EmptyDesk
let desk: Desk
let session: Cookie[]
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
  session = await desk.context.cookies()
}, 300_000)
beforeEach(async () => {
  await desk.context.setOffline(false)
  await desk.context.addCookies(session)
})
afterAll(() => opened.close())

const isSave = /api\/articles\/[^/]+\?/

describe('what was written last in a story', () => {
  it('is back in the form, and saved, when the page is loaded anew at once after a key', async () => {
    const id = await openStory()
    const lost = await withoutSaves(desk.page)
    await desk.page.locator('input[name=headline]').fill('Delegates leave')
    await desk.page.locator('[contenteditable=true]').first().click()
    await desk.page.keyboard.type('They went by train.')
    await leaveAnyway(desk.page, () => desk.page.reload())
    await lost()

    await desk.page.getByText(back).waitFor()
    expect(await headline(desk.page).inputValue()).toBe('Delegates leave')
    await desk.page.getByText('They went by train.').waitFor()
    await untilFound(async () => {
      const { body, headline: saved } = await newest(desk, `articles/${id}`)
      const words = JSON.stringify(body) ?? ''
      return (saved === 'Delegates leave' && words.includes('They went by train.')) || null
    })
    await desk.page.reload()
    await settled(desk)
    expect(await desk.page.getByText(back).count()).toBe(0)
  }, 120_000)

  it('is in the form though the page was read before its last save arrived', async () => {
    const id = await openStory()
    const { page } = desk
    const isRead = Promise.withResolvers<void>()
    const isPatch = (asked: Request) => asked.method() === 'PATCH' && isSave.test(asked.url())
    await page.route(isSave, async (route) => {
      if (route.request().method() === 'PATCH') await isRead.promise
      await route.continue()
    })
    const saved = page.waitForResponse((answer) => isPatch(answer.request()))
    const readFirst = async (route: Route) => {
      const response = await route.fetch()
      isRead.resolve()
      await saved
      await route.fulfill({ response })
    }
    await page.route(`**/admin/collections/articles/${id}`, readFirst, { times: 1 })
    await headline(page).fill('Delegates leave')
    await leaveAnyway(page, () => page.reload())
    await page.unroute(isSave)

    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[name=headline]')?.value ===
        'Delegates leave',
    )
    await headline(page).fill('Delegates leave by train')
    await untilFound(async () => {
      const story = await newest(desk, `articles/${id}`)
      return story.headline === 'Delegates leave by train' || null
    })
    expect(await page.getByText('Your save was refused').count()).toBe(0)
  }, 120_000)

  it('is back after a crash, and goes out of the form again for whoever says so', async () => {
    const id = await openStory()
    await withoutSaves(desk.page)
    await headline(desk.page).fill('Delegates leave')
    await untilKept(desk.page, id)
    const crashed = desk.page.waitForEvent('crash')
    await desk.page.goto('chrome://crash').catch(() => undefined)
    await crashed
    desk = await anotherPage(desk)
    await open(desk, `articles/${id}`)

    await desk.page.getByRole('button', { name: 'Take it out again' }).click()
    await desk.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=headline]')?.value === 'As it was',
    )
    await settled(desk)
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ headline: 'As it was' })
  }, 120_000)

  it('is back after the back button was pressed offline, and the tab closed', async () => {
    const { context, page } = desk
    const id = await make(desk, 'articles', { headline: 'As it was', language: 'en' })
    await page.goto('/admin/collections/articles')
    await page.locator(`a[href$="${id}"]`).first().click()
    await headline(page).waitFor()
    await settled(desk)
    await context.setOffline(true)
    await headline(page).fill('Written offline')
    await page.goBack().catch(() => undefined)
    desk = await anotherPage(desk)
    await context.setOffline(false)
    await open(desk, `articles/${id}`)

    await desk.page.getByText(back).waitFor()
    expect(await headline(desk.page).inputValue()).toBe('Written offline')
  }, 120_000)

  it('waits for its writer after a tab was closed logged out, and shows itself to nobody else', async () => {
    const { context, page } = desk
    const bo = await account('Bo', 'editor')
    const id = await openStory()
    await context.clearCookies()
    await headline(page).fill('Written without a session')
    await page.getByText('You are logged out.').waitFor()
    desk = await anotherPage(desk)
    await logInAs(desk, bo)
    await open(desk, `articles/${id}`)
    expect(await headline(desk.page).inputValue()).toBe('As it was')
    expect(await desk.page.getByText(back).count()).toBe(0)

    await context.clearCookies()
    await context.addCookies(session)
    await open(desk, `articles/${id}`)
    await desk.page.getByText(back).waitFor()
    expect(await headline(desk.page).inputValue()).toBe('Written without a session')
  }, 120_000)

  it('is compared where a colleague has changed the story meanwhile', async () => {
    const id = await openStory()
    const lost = await withoutSaves(desk.page)
    await headline(desk.page).fill('Mine')
    await leaveAnyway(desk.page, () => desk.page.goto('/admin'))
    await lost()
    await change(desk, `articles/${id}`, { kicker: 'Day two' })
    await open(desk, `articles/${id}`)

    await desk.page.getByText('Your save was refused').waitFor()
    expect(await headline(desk.page).inputValue()).toBe('As it was')
    await desk.page.getByRole('button', { name: 'Save what is chosen' }).click()
    await untilFound(async () => {
      const story = await newest(desk, `articles/${id}`)
      return (story.headline === 'Mine' && story.kicker === 'Day two') || null
    })
  }, 120_000)

  it('is not put into a story its writer may not write in any more, and can be copied', async () => {
    const { context } = desk
    const bo = await account('Cleo', 'editor')
    const id = await make(desk, 'articles', { headline: 'As it was', language: 'en' })
    await logInAs(desk, bo)
    await open(desk, `articles/${id}`)
    const lost = await withoutSaves(desk.page)
    await headline(desk.page).fill('Mine')
    await leaveAnyway(desk.page, () => desk.page.goto('/admin'))
    await lost()
    const bos = await context.cookies()
    await context.addCookies(session)
    await change(desk, `users/${bo.id}`, { role: 'viewer' })
    await context.addCookies(bos)
    await open(desk, `articles/${id}`)

    await desk.page.getByText('You may not write in this document any more.').waitFor()
    await desk.page.getByRole('button', { name: 'Copy my words' }).waitFor()
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ headline: 'As it was' })
    await context.addCookies(session)
  }, 120_000)

  it('is only offered where it cannot be told whether another tab is writing it', async () => {
    const { context, page } = desk
    const id = await openStory()
    const lost = await withoutSaves(page)
    await headline(page).fill('Mine')
    await untilKept(page, id)
    const other = await context.newPage()
    await other.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
    await other.goto(`/admin/collections/articles/${id}`)

    await other.getByText('It may still be open in another tab.').waitFor()
    expect(await headline(other).inputValue()).toBe('As it was')
    expect(await copies(other, id)).toBe(1)
    await other.getByRole('button', { name: 'Put it into the form' }).click()
    await untilFound(async () => {
      const story = await newest(desk, `articles/${id}`)
      return story.headline === 'Mine' || null
    })
    await other.close()
    await leaveAnyway(page, () => page.goto('/admin'))
    await lost()
    await open(desk, `articles/${id}`)
    await untilGone(page, id)
  }, 120_000)

  it('is gone for whoever left it behind knowingly', async () => {
    const { context, page } = desk
    const id = await openStory()
    await context.clearCookies()
    await headline(page).fill('Not to be saved')
    await page.getByText('You are logged out.').waitFor()
    await page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')
    await page.getByRole('button', { name: 'Leave, and lose them' }).click()
    await page.waitForFunction(() => !document.querySelector('input[name=headline]'))
    await context.addCookies(session)
    await open(desk, `articles/${id}`)

    expect(await headline(page).inputValue()).toBe('As it was')
    expect(await copies(page, id)).toBe(0)
  }, 120_000)
})

it('What was written in a story that is gone is there to be copied, and thrown away', async () => {
  const { page } = desk
  const id = await openStory()
  const lost = await withoutSaves(page)
  await headline(page).fill('Delegates stay')
  await leaveAnyway(page, () => page.goto('/admin'))
  await lost()
  const headers = { Origin: opened.url }
  expect((await page.request.delete(`/api/articles/${id}`, { headers })).status()).toBe(200)

  await open(desk, `articles/${id}`)
  const left = page.getByRole('region', { name: 'In this browser alone' })
  await left.getByText('You wrote this in the document that is not there').waitFor()
  expect(await seriousFindings(page, '.left-here')).toEqual([])
  await page.goto('/admin/collections/rescues')
  const line = left.getByRole('listitem').filter({ hasText: 'Delegates stay' })
  await line.getByRole('button', { name: 'Throw it away' }).click()
  await line.getByRole('button', { name: 'Throw away for good' }).click()
  await line.waitFor({ state: 'detached' })
  await untilGone(page, id)
}, 120_000)

const headline = (page: Page) => page.locator('input[name=headline]')

async function openStory(): Promise<string> {
  const id = await make(desk, 'articles', { headline: 'As it was', language: 'en' })
  await open(desk, `articles/${id}`)
  return id
}

/** The server gets no save of a form any more; what it returns lets them through again. */
async function withoutSaves(page: Page): Promise<() => Promise<void>> {
  const isOn = (method: string) => method === 'PATCH'
  await page.route(isSave, (route) =>
    isOn(route.request().method()) ? route.abort() : route.continue(),
  )
  return () => page.unroute(isSave).catch(() => undefined)
}

/** The same browser with another tab in place of this one. */
async function anotherPage({ context, page, ...rest }: Desk): Promise<Desk> {
  const next = await context.newPage()
  await page.close({ runBeforeUnload: false })
  const unanswered = new Set<Request>()
  next.on('request', (request) => unanswered.add(request))
  next.on('requestfailed', (request) => unanswered.delete(request))
  next.on('response', (response) => unanswered.delete(response.request()))
  return { ...rest, context, page: next, unanswered }
}

type Account = { id: string; email: string }

async function account(name: string, role: string): Promise<Account> {
  const email = `${name.toLowerCase()}@newsroom.test`
  const id = await make(desk, 'users', { name, email, role, password: chief.password })
  return { id, email }
}

/** Logs somebody in in the browser of this desk, in place of whoever is. */
async function logInAs({ context, page }: Desk, { email }: Account): Promise<void> {
  await context.clearCookies()
  const headers = { Origin: opened.url }
  const data = { email, password: chief.password }
  const answer = await page.request.post('/api/users/login', { data, headers })
  expect(answer.status()).toBe(200)
}
