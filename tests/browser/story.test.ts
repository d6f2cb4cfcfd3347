import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import {
  ask,
  goTo,
  logIn,
  logInByForm,
  openBrowser,
  picture,
  publishStory,
  settled,
  sitDown,
  type Desk,
} from '../support/desk.ts'
import { seriousFindings } from '../support/axe.ts'
import { openSite, readersGet, type Site } from '../support/site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite({ script: 'scripts/demo.ts' })
  browser = await openBrowser()
}, 600_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const at = (role: string): string => `${role}@rostrum.example`

/** Somebody with a new story in front of them. */
async function beginStory(role: string): Promise<Desk> {
  const desk = await sitDown(browser, site.url)
  await logIn(desk, at(role))
  await desk.page.goto('/admin/collections/articles/create')
  await desk.page.waitForURL(/articles\/[0-9a-f-]{36}/)
  return desk
}

describe('an editor on deadline', () => {
  it('publishes a story with a photograph about a session, and readers have it soon', async () => {
    const desk = await beginStory('editor')
    const { faults, hosts, page } = desk
    const autosaved = firstAutosave(page)
    await page.locator('input[name=headline]').fill('Delegates agree on a test of everything')
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('They agreed on Tuesday, in a browser.')
    await page
      .getByRole('tab', { name: 'Links' })
      .or(page.getByText('Links', { exact: true }))
      .first()
      .click()
    await chooseFirst(page, 'sessions')
    await choosePhoto(page)
    expect(await autosaved).toBe(200)
    await page.locator('.tabs-field__tab-button', { hasText: 'Credit' }).click()
    await page.locator('input[name=bylineText]').fill('Our own correspondent')
    await page.getByText('Say where it comes from').waitFor({ state: 'detached' })
    await settled(desk)
    await picture(desk, 'story-links')

    await publishStory(page)

    const id = page.url().split('/').at(-1) ?? ''
    const story = await readersGet(site, `/articles/${id}?include=sessions`)
    expect(story).toMatchObject({
      headline: 'Delegates agree on a test of everything',
      body: { html: expect.stringContaining('in a browser') },
      leadPhoto: { type: 'photos', src: expect.stringContaining('/images/') },
      sessions: [expect.objectContaining({ type: 'sessions' })],
    })
    expect(faults).toEqual([])
    expect([...hosts]).toEqual([new URL(site.url).host])
  }, 120_000)

  it('is told when a colleague saved first, and keeps the words', async () => {
    const [mine, theirs] = [await sitDown(browser, site.url), await sitDown(browser, site.url)]
    await logIn(mine, at('editor'))
    await logIn(theirs, at('admin'))
    const topic = await first(mine, 'topics')
    await mine.page.goto(topic)
    await mine.page.locator('textarea, input[type=text]').first().waitFor()
    await raiseRevision(theirs, topic)

    // Payload asks after each key whether the form is out of date: here the save is faster.
    await mine.page.route(mine.page.url(), async (route) => {
      await pause(route.request().method() === 'POST' ? 5_000 : 0)
      await route.continue()
    })
    const words = mine.page.locator('input[name=name]')
    await words.fill('Words that must not be lost')
    const answer = mine.page.waitForResponse((res) => res.request().method() === 'PATCH')
    await mine.page.locator('#action-save-draft, #action-save').first().click()

    expect((await answer).status()).toBe(412)
    await mine.page
      .locator('.payload-toast-container, .toast-container')
      .getByText(/./)
      .first()
      .waitFor()
    expect(await words.inputValue()).toBe('Words that must not be lost')
    await picture(mine, 'stale-save')
  }, 120_000)
})

describe('a reporter', () => {
  it('keeps every word that is typed while an autosave is on its way', async () => {
    const desk = await beginStory('reporter')
    const { page } = desk
    const answers = Promise.withResolvers<void>()
    await page.route(/autosave=true/, async (route) => {
      await answers.promise
      await route.continue()
    })
    const sent = page.waitForRequest(/autosave=true/)
    const headline = page.locator('input[name=headline]')
    await headline.fill('Delegates')
    await sent

    await headline.fill('Delegates arrive')
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('They came by train.')
    const saved = page.waitForResponse(/autosave=true/)
    answers.resolve()
    await saved
    const savedAgain = page.waitForResponse(/autosave=true/)
    await settled(desk)

    expect(await headline.inputValue()).toBe('Delegates arrive')
    await savedAgain
    await page.reload()
    expect(await headline.inputValue()).toBe('Delegates arrive')
    await page.getByText('They came by train.').waitFor()
  }, 60_000)

  it('types nothing into a story on the move that is gone once it has moved', async () => {
    const desk = await beginStory('reporter')
    const { faults, page } = desk
    const headline = page.locator('input[name=headline]')
    const body = page.locator('[contenteditable=true]').first()
    await headline.fill('Delegates leave')
    const answers = Promise.withResolvers<void>()
    await page.route(/\/move$/, async (route) => {
      await answers.promise
      await route.continue()
    })
    await body.click()
    await page.keyboard.type('They went by train.')
    await headline.focus()
    await page.keyboard.press('End')
    const sent = page.waitForRequest(/\/move$/)
    await page.keyboard.press('Control+Enter')
    await sent

    await headline.focus()
    await page.keyboard.type(' at noon')
    await body.focus()
    await page.keyboard.type('At noon.')
    const shown = [await headline.inputValue(), await body.innerText()]
    answers.resolve()
    await page
      .locator('.payload-toast-container')
      .getByText(/review/i)
      .waitFor()
    await settled(desk)

    expect([await headline.inputValue(), await body.innerText()]).toEqual(shown)
    expect(shown).toEqual(['Delegates leave', 'They went by train.'])
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'headline')
    await page.keyboard.type(' on Friday')
    expect(await headline.inputValue()).toBe('Delegates leave on Friday')
    expect(faults).toEqual([])
  }, 60_000)

  it('is credited, led to what pre-flight found, and puts a word right with one click', async () => {
    const desk = await beginStory('reporter')
    const { faults, page } = desk
    await page.locator('input[name=headline]').fill('Delegates write to each other')
    const body = page.locator('[contenteditable=true]').first()
    await body.click()
    await page.keyboard.type('They met at the forum and sent an e-mail.')

    const advice = page.locator('.checks__part--advice')
    await advice.getByText('“e-mail”: the house writes “email”.').click()
    expect(await page.evaluate(() => String(getSelection()))).toBe('e-mail')
    await advice.getByRole('button', { name: 'Write “email”' }).click()
    expect(await body.innerText()).toContain('sent an email.')
    await page.keyboard.press('Control+z')
    expect(await body.innerText()).toContain('sent an e-mail.')

    await page.locator('input[name=headline]').fill('')
    const missing = page.locator('.checks').getByText('Write a headline')
    await missing.waitFor()
    await page.locator('.tabs-field__tab-button', { hasText: 'Credit' }).click()
    await page.locator('#field-byline').getByText('Rui Nakamura').first().waitFor()
    await missing.click()
    await page.locator('input[name=headline]').waitFor()
    expect(await seriousFindings(page, '.checks')).toEqual([])
    expect(faults).toEqual([])
  }, 90_000)
})

describe('every role', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await sitDown(browser, site.url)
  })

  it.each(['admin', 'editor', 'reporter', 'translator', 'photographer', 'viewer'])(
    'logs in as %s and sees the newsroom without an error',
    async (role) => {
      await desk.page.goto('about:blank')
      await desk.context.clearCookies()
      await logInByForm(desk, at(role))
      await goTo(desk, '/admin/collections/articles')
      await desk.page.locator('table').first().waitFor()
      await picture(desk, `articles-${role}`)
      expect(desk.faults).toEqual([])
    },
    60_000,
  )
})

describe.each([
  ['in English', { language: 'en', width: 1440 }],
  ['in Chinese', { language: 'zh-CN', width: 1440 }],
  ['on a phone', { language: 'en', width: 390, height: 844 }],
])('the pages of the desk %s', (name, options) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await sitDown(browser, site.url, options)
    await logIn(desk, at('editor'))
  }, 60_000)

  it.each([
    ['dashboard', '/admin', 'main, .dashboard'],
    ['photos', '/admin/collections/photos', 'table'],
    ['article', () => first(desk, 'articles'), 'input[name=headline]'],
    ['event', () => first(desk, 'events'), 'input[name=name]'],
    ['photo', () => first(desk, 'photos'), 'form'],
  ])(
    'show the %s without an error',
    async (page, path, landmark) => {
      const to = typeof path === 'string' ? path : await path()
      // The pages as they come from the server, and as they are drawn in the browser.
      await (options.language === 'en' && options.width > 1000
        ? desk.page.goto(to)
        : goTo(desk, to))
      await desk.page.locator(landmark).first().waitFor()
      await settled(desk)
      await picture(desk, `${page}-${name.replaceAll(' ', '-')}`)
      expect(desk.faults).toEqual([])
      expect([...desk.hosts]).toEqual([new URL(site.url).host])
      await desk.page.waitForFunction(
        (most) => document.documentElement.scrollWidth <= most,
        options.width,
      )
    },
    60_000,
  )
})

/** Picks the first offer of a relationship field. */
async function chooseFirst(page: Page, field: string): Promise<void> {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator(`#field-${field} .rs__option`).first().click()
}

async function choosePhoto(page: Page): Promise<void> {
  await page
    .locator('#field-leadPhoto')
    .getByRole('button', { name: /existing/i })
    .click()
  await page.locator('dialog table tbody tr').first().locator('button, a').first().click()
}

/** Resolves at the first autosave, which runs two seconds after the last change. */
async function firstAutosave(page: Page): Promise<number> {
  const answer = await page.waitForResponse(/autosave=true/, { timeout: 60_000 })
  return answer.status()
}

async function first(desk: Desk, collection: string): Promise<string> {
  const { docs } = await ask(desk, `${collection}?limit=1&depth=0&sort=createdAt`)
  return `/admin/collections/${collection}/${docs[0].id}`
}

/** Saves the document somebody else is looking at. */
async function raiseRevision(desk: Desk, path: string): Promise<void> {
  const topic = path.replace('/admin/collections/', '')
  const { rev } = await ask(desk, `${topic}?depth=0`)
  const answer = await desk.page.request.patch(`${desk.url}/api/${topic}`, {
    data: { rev, qcode: 'medtop:20000420' },
    headers: { Origin: desk.url },
  })
  expect(answer.status()).toBe(200)
}
