import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { logIn, openBrowser, sitDown, type Desk } from '../support/desk.ts'
import { openSite, type Site } from '../support/site.ts'

const chief = { email: 'chief@newsroom.test', password: 'a-long-enough-password' }

let site: Site
let browser: Browser
let desk: Desk
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  await register()
  desk = await sitDown(browser, site.url)
  await logIn(desk, chief.email, chief.password)
}, 300_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

describe('a published story', () => {
  it('is killed with the reason for the log, and the form says that it is no longer out', async () => {
    const { page } = desk
    const id = await publishStory(page, 'Invented quotes in here')
    await page.goto(`/admin/collections/articles/${id}`)
    await chooseStep(page, 'kill')
    await page.locator('#field-move-reason').fill('The quotes are invented.')
    const answer = page.waitForResponse((res) => res.url().endsWith('/move'))
    await page.locator('#confirm-action').click()

    expect((await answer).status()).toBe(200)
    expect((await fetch(`${site.url}/v1/articles/${id}`)).status).toBe(410)
    await page.locator('.doc-controls__status').getByText('Draft', { exact: true }).waitFor()
    expect(await newestAct(page, id)).toEqual(['kill', 'The quotes are invented.'])
  }, 120_000)

  it('can be written on at once after it was withdrawn', async () => {
    const { page } = desk
    const id = await publishStory(page, 'Withdrawn for an hour')
    await page.goto(`/admin/collections/articles/${id}`)
    await chooseStep(page, 'unpublish')
    await page.locator('#confirm-action').click()
    await page.getByText('Readers no longer find it.', { exact: true }).waitFor()

    const autosaved = page.waitForResponse((res) => res.url().includes('autosave=true'))
    await page.locator('input[name=headline]').fill('Withdrawn and mended')

    expect((await autosaved).status()).toBe(200)
    expect(await page.locator('#field-stage').innerText()).toContain('Drafting')
  }, 120_000)
})

async function register(): Promise<void> {
  const answer = await fetch(`${site.url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...chief, name: 'Chief Editor' }),
  })
  expect(answer.status).toBe(200)
}

async function publishStory(page: Page, headline: string): Promise<string> {
  return page.evaluate(async (title) => {
    const credit = { language: 'en', bylineText: 'Our own correspondent' }
    const body = JSON.stringify({ headline: title, ...credit, _status: 'published' })
    const headers = { 'Content-Type': 'application/json' }
    const res = await fetch('/api/articles?depth=0', { method: 'POST', headers, body })
    return (await res.json()).doc.id
  }, headline)
}

async function chooseStep(page: Page, act: string): Promise<void> {
  await page.locator('#action-save-popup, .stage-bar .popup-button').first().click()
  await page.locator(`#action-${act}`).click()
}

async function newestAct(page: Page, id: string): Promise<unknown> {
  return page.evaluate(async (subject) => {
    const res = await fetch('/api/auditLog?limit=50&depth=0&sort=-createdAt')
    const { docs } = await res.json()
    const entry = docs.find((each: unknown) => JSON.stringify(each).includes(subject))
    return [entry.act, entry.why]
  }, id)
}
