import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seriousFindings } from '../support/axe.ts'
import { type Desk, goTo, settled } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  opened = await openEmptyDesk({ width: 1280 })
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

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
describe.each([
  ['the dashboard', '/admin', '.dashboard'],
  ['a new story', '/admin/collections/articles/create', '.field-description'],
  ['a new session', '/admin/collections/sessions/create', '.field-description'],
  ['the contact sheet', '/admin/contact-sheet', '.contact-sheet'],
  ['the photos to fix next', '/admin/fix-next', '.contact-sheet'],
  ['the upload of photos', '/admin/upload-photos', '.upload-desk'],
  ['the calendar', '/admin/calendar', '.schedule-calendar'],
  ['the search', '/admin/search?q=forum', '.desk-search'],
])('%s of an empty newsroom', (_name, path, part) => {
  it('can be read by everybody in both themes, and fits a laptop, a tablet and a phone', async () => {
    await goTo(desk, path)
    await settled(desk)

    expect(await seriousFindings(desk.page, part)).toEqual([])
    expect(await tooWide()).toEqual([])
  }, 120_000)
})

it('calls a page of ours in the language of whoever opens it', async () => {
  const { page } = await opened.another({ language: 'zh-CN', width: 1280 })

  await page.goto('/admin/calendar')

  await page.waitForFunction(() => document.title === '排期日历 · Rostrum')
}, 60_000)
