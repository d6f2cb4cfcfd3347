import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { type Desk, logIn, openBrowser, settled, sitDown } from '../support/desk.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let browser: Browser
let desk: Desk
beforeAll(async () => {
  site = await openSite({ script: 'scripts/demo.ts' })
  browser = await openBrowser()
  desk = await sitDown(browser, site.url, { width: 1280 })
  await logIn(desk, 'editor@rostrum.example')
}, 600_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** Where the first such document is edited. */
async function formOf(collection: string, where = ''): Promise<string> {
  const id: string = await desk.page.evaluate(
    async (address) => (await (await fetch(address)).json()).docs[0].id,
    `/api/${collection}?${where}&draft=true&limit=1&depth=0&sort=createdAt`,
  )
  return `/admin/collections/${collection}/${id}`
}

const corrected = (): Promise<string> => formOf('articles', 'where[stage][equals]=corrected')
const liveBlog = (): Promise<string> => formOf('articles', 'where[storyType][equals]=liveBlog')
const translated = (): Promise<string> => formOf('articles', 'where[translationOf][exists]=true')

const widths = [1280, 1024, 390]

/** Widths in CSS pixels at which a page has to be moved sideways. */
async function tooWide(): Promise<number[]> {
  const found: number[] = []
  for (const width of widths) {
    await desk.page.setViewportSize({ width, height: 900 })
    const needed = await desk.page.evaluate(() => document.documentElement.scrollWidth)
    if (needed > width) found.push(width)
  }
  await desk.page.setViewportSize({ width: 1280, height: 900 })
  return found
}

/** Of each screen the part that is ours: what Payload draws around it is not for us to mend. */
const screens: [string, string | null, () => string | Promise<string>][] = [
  ['the dashboard', '.dashboard', () => '/admin'],
  ['the stories', null, () => '/admin/collections/articles'],
  ['a story', '.field-description', () => formOf('articles', 'where[stage][equals]=approved')],
  ['the history of a story', '.history', async () => `${await corrected()}/history`],
  ['a live blog', '.live', async () => `${await liveBlog()}/live`],
  ['a translation', '.side-by-side__source', async () => `${await translated()}/translation`],
  ['the coverage board', '.coverage', async () => `${await formOf('events')}/coverage`],
  ['a session', '.field-description', () => formOf('sessions')],
  ['a speaker', '.field-description', () => formOf('speakers')],
  ['a photo', '.field-description', () => formOf('photos')],
  ['a gallery', '.light-table', () => formOf('galleries')],
  ['the contact sheet', '.contact-sheet', () => '/admin/contact-sheet'],
  ['the photos to fix next', '.contact-sheet', () => '/admin/fix-next'],
  ['the upload of photos', '.upload-desk', () => '/admin/upload-photos'],
  ['the calendar', '.schedule-calendar', () => '/admin/calendar'],
  ['the search', '.desk-search', () => '/admin/search?q=forum'],
]

describe.each(screens)('%s', (_name, part, path) => {
  it('can be read by everybody in both themes, and fits a laptop, a tablet and a phone', async () => {
    await desk.page.goto(await path())
    await settled(desk)

    if (part) expect(await seriousFindings(desk.page, part)).toEqual([])
    expect(await tooWide()).toEqual([])
  }, 120_000)
})
