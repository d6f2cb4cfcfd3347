import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  change,
  chief,
  logIn,
  make,
  openBrowser,
  registerChief,
  sendPhoto,
  settled,
  sitDown,
  type Desk,
} from '../support/desk.ts'
import { picture } from '../support/pictures.ts'
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

const whole = { caption: 'A', altText: 'B', creditText: 'C', usageCategory: 'staff' }

it('asks again for the warnings of a correction that was refused for something else meanwhile', async () => {
  const { page } = desk
  const leadPhoto = await sendPhoto(desk, await picture(1), whole)
  const credit = { language: 'en', bylineText: 'Our own correspondent' }
  const story = { headline: 'Delegates agree', ...credit, _status: 'published' }
  const id = await make(desk, 'articles', story)
  await change(desk, `articles/${id}`, { headline: 'Delegates agreed', leadPhoto })
  await page.goto(`/admin/collections/articles/${id}?correct`)
  const dialog = page.locator('dialog.correct')
  const publish = dialog.getByRole('button', { name: 'Publish correction' })
  const seen = dialog.getByLabel('I have seen this')
  await dialog.getByLabel('Note to readers').fill('They agreed on Tuesday.')
  await settled(desk)
  await publish.click()
  await dialog.getByText('The body is empty').waitFor()
  await seen.check()

  await change(desk, `photos/${leadPhoto}`, { pubStatus: 'canceled' })
  await publish.click()
  await dialog.getByLabel('Publish all the same').fill('The desk knows.')
  await publish.click()
  await dialog.getByText('The body is empty').waitFor()

  expect([await seen.isChecked(), await publish.isDisabled()]).toEqual([false, true])
  await seen.check()
  const answer = page.waitForResponse((res) => res.url().endsWith('/correct'))
  await publish.click()
  expect((await answer).status()).toBe(200)
}, 60_000)
