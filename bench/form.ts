import '../scripts/production.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildIfChanged } from '../scripts/build.ts'
import { compose, paragraph, photo } from '../src/richtext/compose.ts'
import { logIn, openBrowser, sitDown } from '../tests/support/desk.ts'
import { picture } from '../tests/support/pictures.ts'
import { openSite } from '../tests/support/site.ts'

/**
 * How long the form of an article takes in Chromium from its address until it can be worked in, with
 * 3,000 words and 40 photos beside one with nothing in it, in turns.
 */
const rounds = 9
const photos = 40
const perParagraph = 75
const chief = { email: 'chief@newsroom.invalid', password: 'a-long-enough-password' }

await buildIfChanged()
const site = await openSite()
const browser = await openBrowser()
try {
  await measure(browser)
} finally {
  await browser.close()
  await site.stop()
}

async function measure(opened: Browser): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ ...chief, name: 'Chief Editor' })
  await fetch(`${site.url}/api/users/first-register`, { method: 'POST', headers, body })
  const desk = await sitDown(opened, site.url)
  await logIn(desk, chief.email, chief.password)
  const empty = await write(desk.page, { headline: 'Nothing in it' })
  const full = await write(desk.page, {
    headline: 'Everything in it',
    body: await longBody(desk.page),
  })
  const took: Record<'empty' | 'full', number[]> = { empty: [], full: [] }
  await open(desk.context, full, photos)
  await open(desk.context, empty, 0)
  for (let round = 0; round < rounds; round += 1) {
    took.full.push(await open(desk.context, full, photos))
    took.empty.push(await open(desk.context, empty, 0))
  }
  print('with 3,000 words and 40 photos', took.full)
  print('with nothing in it', took.empty)
  const times = at(took.full, 0.5) / at(took.empty, 0.5)
  process.stdout.write(`${'the one beside the other'.padEnd(34)}${times.toFixed(2)} times\n`)
}

async function longBody(page: Page): Promise<object> {
  const words = 'The rivers are cleaner than ten years ago and nobody agrees on why '.repeat(6)
  const text = words.split(' ').slice(0, perParagraph).join(' ')
  const nodes = []
  for (let nth = 0; nth < photos; nth += 1)
    nodes.push(paragraph(text), photo(await upload(page, nth)))
  return compose(...nodes, paragraph('The end of it.'))
}

async function upload(page: Page, nth: number): Promise<string> {
  const { bytes, name } = await picture(nth, `form-${nth}.jpg`)
  return page.evaluate(
    async ([base64, file]) => {
      const whole = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const sent = new FormData()
      sent.append('file', new File([whole], file, { type: 'image/jpeg' }))
      sent.append('_payload', '{}')
      const res = await fetch('/api/photos?depth=0&draft=true', { method: 'POST', body: sent })
      return (await res.json()).doc.id
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  )
}

async function write(page: Page, story: object): Promise<string> {
  return page.evaluate(async (values) => {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify(values)
    const res = await fetch('/api/articles?depth=0&draft=true', { method: 'POST', headers, body })
    return (await res.json()).doc.id
  }, story)
}

/**
 * Milliseconds until the editor holds every block and the last word, and the headline takes a click.
 */
async function open(context: BrowserContext, id: string, blocks: number): Promise<number> {
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(`/admin/collections/articles/${id}`, { waitUntil: 'commit' })
  const body = page.locator('.ContentEditable__root')
  await body.waitFor()
  if (blocks > 0) {
    await body.getByText('The end of it.').waitFor()
    await body
      .locator(':scope > [data-lexical-decorator]')
      .nth(blocks - 1)
      .waitFor()
  }
  const headline = page.locator('input[name=headline]')
  await headline.click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'headline')
  const took = performance.now() - began
  await page.close()
  return took
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}

function print(what: string, all: readonly number[]): void {
  const [least, middle, most] = [0, 0.5, 1].map((share) => Math.round(at(all, share)))
  process.stdout.write(`${what.padEnd(34)}${middle} ms (${least} to ${most})\n`)
}
