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
  const id = await desk.page.evaluate(
    async (address) => (await (await fetch(address)).json()).docs[0].id,
    `/api/${collection}?${where}&draft=true&limit=1&depth=0&sort=createdAt`,
  )
  return `/admin/collections/${collection}/${id}`
}

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

describe.each([
  ['the dashboard', () => '/admin'],
  ['the stories', () => '/admin/collections/articles'],
  ['a story', () => formOf('articles', 'where[stage][equals]=approved')],
  ['a corrected story', () => formOf('articles', 'where[stage][equals]=corrected')],
  [
    'its history',
    async () => `${await formOf('articles', 'where[stage][equals]=corrected')}/history`,
  ],
  [
    'a live blog',
    async () => `${await formOf('articles', 'where[storyType][equals]=liveBlog')}/live`,
  ],
  [
    'a translation beside its source',
    async () => `${await formOf('articles', 'where[translationOf][exists]=true')}/translation`,
  ],
  ['the coverage board', async () => `${await formOf('events')}/coverage`],
  ['a session', () => formOf('sessions')],
  ['a speaker', () => formOf('speakers')],
  ['a photo', () => formOf('photos')],
  ['a gallery', () => formOf('galleries')],
  ['the contact sheet', () => '/admin/contact-sheet'],
  ['the photos to fix next', () => '/admin/fix-next'],
  ['the upload of photos', () => '/admin/upload-photos'],
  ['the calendar', () => '/admin/calendar'],
  ['the search', () => '/admin/search?q=forum'],
])('%s', (_name, path) => {
  it('can be read by everybody in both themes, and fits a laptop, a tablet and a phone', async () => {
    await desk.page.goto(await path())
    await settled(desk)

    expect(await seriousFindings(desk.page, 'body')).toEqual([])
    expect(await tooWide()).toEqual([])
  }, 120_000)
})
