import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { change, type Desk, make, newest, sendPhoto, settled } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'
import { noisyPicture, picture } from '../support/pictures.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

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
  const shownAnew = page.waitForEvent('load')
  await publish.click()
  expect((await answer).status()).toBe(200)
  await shownAnew
}, 60_000)

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

it('moves a story with the last word that was typed into its body, however busy the browser is', async () => {
  const busy = await opened.another()
  const { page } = busy
  // The editor tells the form of a word once the browser is idle, which is late here.
  await page.addInitScript(() => {
    window.requestIdleCallback = (tell) =>
      window.setTimeout(() => tell({ didTimeout: true, timeRemaining: () => 0 }), 400)
    window.cancelIdleCallback = (waiting) => window.clearTimeout(waiting)
  })
  const credit = { language: 'en', bylineText: 'Our own correspondent' }
  const id = await make(busy, 'articles', { headline: 'Delegates leave', ...credit })
  await page.goto(`/admin/collections/articles/${id}`)
  await settled(busy)
  await page.locator('[contenteditable=true]').first().click()
  const moved = page.waitForResponse(/\/move$/)

  await page.keyboard.type('They went by train.')
  await page.keyboard.press('Control+Enter')

  expect((await moved).status()).toBe(200)
  const { body, stage } = await newest(busy, `articles/${id}`)
  expect([stage, JSON.stringify(body)]).toEqual([
    expect.stringMatching(/published|review/),
    expect.stringContaining('They went by train.'),
  ])
}, 60_000)

async function aTopic(): Promise<string> {
  const id = await make(desk, 'topics', { name: 'Harbours', _status: 'published' })
  return `/admin/collections/topics/${id}`
}

async function aPhoto(): Promise<string> {
  const id = await sendPhoto(desk, await noisyPicture(1), { caption: 'People on a stage.' })
  return `/admin/collections/photos/${id}`
}
