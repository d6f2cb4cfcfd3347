import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'
import type { SentFile } from './staff.ts'

/** Somebody at a desk: one browser with its own session, and what went wrong in it. */
export type Desk = {
  page: Page
  /** Where the site is, without a slash at its end. */
  url: string
  context: BrowserContext
  /** Errors the page logged or threw, and answers of 500 and up. */
  faults: string[]
  /** Every host the browser asked anything of. */
  hosts: Set<string>
  /** What was asked and has no answer yet. */
  unanswered: Set<Request>
}

const pictures = join(import.meta.dirname, '..', '..', '.cache', 'screenshots')

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium here: run npm test, which installs one.')
  // Without a card of its own the drawing costs less within the browser's process.
  const args = ['--disable-gpu', '--in-process-gpu']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args })
}

/**
 * Opens a desk. `language` is the one the browser asks for; `width` in CSS pixels; `touch` is a
 * phone’s; `timeZone` is that of its clock.
 */
export async function sitDown(
  browser: Browser,
  url: string,
  { height = 900, language = 'en', timeZone = '', touch = false, width = 1440 } = {},
): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: url,
    locale: language,
    ...(timeZone ? { timezoneId: timeZone } : {}),
    ...(touch ? { hasTouch: true, isMobile: true } : {}),
    viewport: { height, width },
  })
  const page = await context.newPage()
  const faults: string[] = []
  const hosts = new Set<string>()
  const unanswered = new Set<Request>()
  page.on('request', (request) => {
    unanswered.add(request)
    const { host, protocol } = new URL(request.url())
    if (protocol.startsWith('http') || protocol.startsWith('ws')) hosts.add(host)
  })
  page.on('requestfailed', (request) => unanswered.delete(request))
  page.on('response', (response) => {
    unanswered.delete(response.request())
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return { context, faults, hosts, page, unanswered, url }
}

/** The server ends a connection that was idle for five seconds, perhaps while it is used again. */
export const again = { maxRetries: 2 }

/** Who opens an empty newsroom. */
export const chief = {
  name: 'Chief Editor',
  email: 'chief@newsroom.test',
  password: 'a-long-enough-password',
}

/** Makes the first account of an empty newsroom. Rejects where there is one already. */
export async function registerChief(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(chief),
  })
  if (!answer.ok) throw new Error(`The first account was not made: ${await answer.text()}`)
}

/** Sends a picture as whoever sits there, and gives the id of the photo. */
export async function sendPhoto(
  { page, url }: Desk,
  file: SentFile,
  values: object,
): Promise<string> {
  const answer = await page.request.post('/api/photos?draft=true&depth=0', {
    ...again,
    headers: { Origin: url },
    multipart: {
      _payload: JSON.stringify(values),
      file: { buffer: Buffer.from(file.bytes), mimeType: file.type, name: file.name },
    },
  })
  if (!answer.ok()) throw new Error(`The photo was not taken: ${await answer.text()}`)
  return (await answer.json()).doc.id
}

/** Makes a document as whoever sits there, and gives its id. */
export async function make(desk: Desk, collection: string, values: object): Promise<string> {
  const draft = '_status' in values ? 'false' : 'true'
  return (await send(desk, 'post', `${collection}?draft=${draft}`, values)).doc.id
}

/** What the API answers whoever sits there, at a path such as `topics?limit=1`. */
export async function ask({ page, url }: Desk, path: string) {
  const answer = await page.request.get(`${url}/api/${path}`, {
    ...again,
    headers: { Origin: url },
  })
  if (!answer.ok()) throw new Error(`${path} answers ${await answer.text()}`)
  return answer.json()
}

/** The newest draft of a document, such as `events/…`. */
export async function newest(desk: Desk, path: string) {
  return ask(desk, `${path}?draft=true&depth=0`)
}

/** Saves a draft of a document beside the page, which does not hear of it. */
export async function change(desk: Desk, path: string, values: object): Promise<void> {
  const { rev } = await newest(desk, path)
  await send(desk, 'patch', `${path}?draft=true`, { ...values, rev })
}

async function send({ page, url }: Desk, how: 'post' | 'patch', path: string, data: object) {
  const sent = { ...again, data, headers: { Origin: url } }
  const answer = await page.request[how](`${url}/api/${path}&depth=0`, sent)
  if (!answer.ok()) throw new Error(`${path} answers ${await answer.text()}`)
  return answer.json()
}

/** Publishes the article that is open, by the menu beside its main button. */
export async function publishStory(page: Page): Promise<void> {
  const answer = page.waitForResponse(/\/move$/)
  await page.locator('#action-save-popup, .stage-bar .popup-button').first().click()
  await page.locator('#action-publish').click()
  const said = await answer
  if (!said.ok()) throw new Error(`It was not published: ${await said.text()}`)
}

/** Logs in without the form, which is a page for the form and one for where it leads. */
export async function logIn(
  { context, url }: Desk,
  email: string,
  password = 'rostrum-demo',
): Promise<void> {
  const data = { email, password }
  const answer = await context.request.post(`${url}/api/users/login`, { ...again, data })
  if (!answer.ok()) throw new Error(`${email} was not let in: ${await answer.text()}`)
}

/** Logs in as people do. */
export async function logInByForm(
  { page }: Desk,
  email: string,
  password = 'rostrum-demo',
): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/admin/login'))
  await page.locator('nav').first().waitFor({ state: 'attached' })
}

/** Goes to a page of the admin as a link there does, which loads less than to come from outside. */
export async function goTo({ page }: Desk, path: string): Promise<void> {
  const { pathname } = new URL(page.url())
  if (!pathname.startsWith('/admin')) return void (await page.goto(path))
  await page.evaluate(`window.next.router.push(${JSON.stringify(path)})`)
  await page.waitForURL((now) => now.pathname + now.search === path)
}

/**
 * Nothing has been on its way for half a second and nothing is drawn as a placeholder. Playwright's
 * `networkidle` waits for bodies too, and the admin leaves some unread.
 */
export async function settled({ page, unanswered }: Desk): Promise<void> {
  const until = performance.now() + 30_000
  let since = performance.now()
  while (performance.now() - since < 500) {
    if (performance.now() > until) {
      const urls = [...unanswered].map((request) => request.url())
      throw new Error(`Still waiting for ${urls.join(', ')}`)
    }
    await pause(50)
    if (unanswered.size > 0) since = performance.now()
  }
  await page.waitForFunction(() => !document.querySelector('.shimmer-effect'))
}

/** Asks again until something is found, for twenty seconds at most. */
export async function untilFound<Found>(find: () => Promise<Found>): Promise<NonNullable<Found>> {
  const end = performance.now() + 20_000
  for (;;) {
    const found = await find()
    if (found !== null && found !== undefined) return found
    if (performance.now() > end) throw new Error('It has not come within twenty seconds.')
    await pause(50)
  }
}

/** Keeps a picture of what the desk shows, outside version control. */
export async function picture({ page }: Desk, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
