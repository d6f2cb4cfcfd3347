import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { logInByForm, openBrowser, picture, settled, sitDown } from '../support/desk.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const chief = { email: 'chief@newsroom.test', password: 'a-long-enough-password' }

it('lets the first visitor become the administrator, logged in at once', async () => {
  const desk = await sitDown(browser, site.url)
  const { faults, hosts, page } = desk
  await page.goto('/admin')
  await page.waitForURL('**/admin/create-first-user')

  await page.locator('input[name=email]').fill(chief.email)
  await page.locator('input[name=password]').fill(chief.password)
  await page.locator('input[name=confirm-password]').fill(chief.password)
  await page.locator('input[name=name]').fill('Chief Editor')
  expect(await page.locator('form input:visible').count()).toBe(4)
  // What the form still asks as a stranger would be refused once there is an administrator.
  await settled(desk)
  await picture(desk, 'first-visitor')
  await page.locator('form button[type=submit]').click()

  await page.waitForURL((url) => url.pathname === '/admin')
  await page.getByText('CE', { exact: true }).waitFor()
  expect(faults).toEqual([])
  expect([...hosts]).toEqual([new URL(site.url).host])
})

it('sends the second visitor to the log-in', async () => {
  const { page } = await sitDown(browser, site.url)

  await page.goto('/admin/create-first-user')

  await page.waitForURL('**/admin/login**')
})

it('keeps the session for the name in PUBLIC_URL, whichever name of this machine was typed', async () => {
  const desk = await sitDown(browser, site.url)
  await desk.page.goto(site.url.replace('localhost', '127.0.0.1') + '/admin')

  await logInByForm(desk, chief.email, chief.password)

  expect(new URL(desk.page.url()).origin).toBe(site.url)
})
