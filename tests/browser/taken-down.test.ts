import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import {
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
import { noisyPicture } from '../support/pictures.ts'
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

it.each([
  {
    ...{ act: 'withdrawn', field: 'name', open: aTopic, said: 'Unpublished successfully.' },
    press: async (page: Page) => {
      await page.locator('.doc-controls__popup .popup-button').click()
      await page.locator('#action-unpublish').click()
      await page.getByRole('button', { name: 'Confirm' }).click()
    },
  },
  {
    ...{ act: 'killed', field: 'caption', open: aPhoto, said: 'The photo is killed.' },
    press: async (page: Page) => {
      await page.getByRole('button', { name: 'Kill …' }).click()
      await page.getByRole('button', { name: 'Kill', exact: true }).click()
    },
  },
])(
  'takes nothing that would be lost on a form whose document is being $act',
  async ({ field, open, press, said }) => {
    const { page } = desk
    await page.goto(await open())
    await settled(desk)
    const answers = Promise.withResolvers<void>()
    await page.route(/why=/, async (route) => {
      await answers.promise
      await route.continue()
    })
    const words = page.locator(`[name=${field}]`)
    const before = await words.inputValue()
    const sent = page.waitForRequest(/why=/)
    await press(page)
    await sent

    await page.keyboard.press('Escape')
    await page.locator('.confirmation-modal').waitFor({ state: 'detached' })
    await words.focus()
    await page.keyboard.type('Lost words. ')
    const during = await words.inputValue()
    answers.resolve()
    await page.getByText(said).waitFor()
    await settled(desk)

    expect([during, await words.inputValue()]).toEqual([before, before])
    await words.focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' Then more.')
    expect(await words.inputValue()).toBe(`${before} Then more.`)
    await page.unroute(/why=/)
  },
  60_000,
)

async function aTopic(): Promise<string> {
  const id = await make(desk, 'topics', { name: 'Harbours', _status: 'published' })
  return `/admin/collections/topics/${id}`
}

async function aPhoto(): Promise<string> {
  const id = await sendPhoto(desk, await noisyPicture(1), { caption: 'People on a stage.' })
  return `/admin/collections/photos/${id}`
}
