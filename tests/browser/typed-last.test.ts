import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  chief,
  logIn,
  make,
  newest,
  openBrowser,
  registerChief,
  settled,
  sitDown,
  type Desk,
} from '../support/desk.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let browser: Browser
let desk: Desk
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  await registerChief(site.url)
  desk = await sitDown(browser, site.url)
  await logIn(desk, chief.email, chief.password)
}, 300_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

it('moves a story with the last word that was typed into its body, however busy the browser is', async () => {
  const { page } = desk
  // The editor tells the form of a word once the browser is idle, which is late here.
  await page.addInitScript(() => {
    window.requestIdleCallback = (tell) =>
      window.setTimeout(() => tell({ didTimeout: true, timeRemaining: () => 0 }), 400)
    window.cancelIdleCallback = (waiting) => window.clearTimeout(waiting)
  })
  const credit = { language: 'en', bylineText: 'Our own correspondent' }
  const id = await make(desk, 'articles', { headline: 'Delegates leave', ...credit })
  await page.goto(`/admin/collections/articles/${id}`)
  await settled(desk)
  await page.locator('[contenteditable=true]').first().click()
  const moved = page.waitForResponse(/\/move$/)

  await page.keyboard.type('They went by train.')
  await page.keyboard.press('Control+Enter')

  expect((await moved).status()).toBe(200)
  const { body, stage } = await newest(desk, `articles/${id}`)
  expect([stage, JSON.stringify(body)]).toEqual([
    expect.stringMatching(/published|review/),
    expect.stringContaining('They went by train.'),
  ])
}, 60_000)
