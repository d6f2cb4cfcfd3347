import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { readLocalTime } from '../../src/programme/local-time.ts'
import { make, newest, picture, settled, type Desk } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  // Here the clocks skip from two to three in the morning of 8 March 2026.
  opened = await openEmptyDesk({ timeZone: 'America/New_York', width: 1280 })
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

/** An event on the clock of a zone, open on its form. */
async function openEvent(timeZone: string): Promise<string> {
  const times = { start: '2026-03-01T09:00', end: '2026-12-01T09:00' }
  const id = await make(desk, 'events', { name: 'Forum', kind: 'forum', timeZone, ...times })
  await desk.page.goto(`/admin/collections/events/${id}`)
  await desk.page.locator('.tabs-field__tab-button', { hasText: 'When and where' }).click()
  await settled(desk)
  return id
}

const start = (): Locator => desk.page.locator('#field-start')

async function save(): Promise<void> {
  const answer = desk.page.waitForResponse((res) => res.request().method() === 'PATCH')
  await desk.page.locator('#action-save-draft').click()
  expect((await answer).status()).toBe(200)
}

it('takes a time of its zone that the clocks of the browser skip, and keeps showing it', async () => {
  const id = await openEvent('Asia/Shanghai')
  const field = start().locator('input')
  await field.fill('2026-03-08 02:3')
  await field.press('End')
  await desk.page.keyboard.type('0')
  const typed = await field.inputValue()
  await desk.page.keyboard.press('Tab')
  const left = await field.inputValue()
  await picture(desk, 'time-skipped-here')
  await save()

  expect([typed, left]).toEqual(['2026-03-08 02:30', '2026-03-08 02:30'])
  expect((await newest(desk, `events/${id}`)).start).toBe('2026-03-07T18:30:00.000Z')
  await settled(desk)
  expect(await field.inputValue()).toBe('2026-03-08 02:30')
  await field.fill('2026-03-08 03:30')
  await desk.page.keyboard.press('Tab')
  expect(await field.inputValue()).toBe('2026-03-08 03:30')
}, 60_000)

it('keeps the time when another day is chosen in the calendar', async () => {
  await openEvent('Asia/Shanghai')
  const field = start().locator('input')
  await field.fill('2026-03-07 02:30')
  await start().locator('.react-datepicker__day--008').first().click()
  await desk.page.keyboard.press('Escape')
  const skipped = await field.inputValue()
  await field.click()
  await start().locator('.react-datepicker__day--009').first().click()
  await desk.page.keyboard.press('Escape')

  expect([skipped, await field.inputValue()]).toEqual(['2026-03-08 02:30', '2026-03-09 02:30'])
}, 60_000)

it('asks which one is meant of a time that comes twice in the zone of the event', async () => {
  const id = await openEvent('Europe/Zurich')
  await start().locator('input').fill('2026-10-25 02:30')
  await desk.page.keyboard.press('Tab')
  await start().locator('..').getByLabel('the second').check()
  await picture(desk, 'time-twice')
  await save()

  expect((await newest(desk, `events/${id}`)).start).toBe('2026-10-25T01:30:00.000Z')
  await desk.page.reload()
  await desk.page.locator('.tabs-field__tab-button', { hasText: 'When and where' }).click()
  expect(await start().locator('..').getByLabel('the second').isChecked()).toBe(true)
  await start().locator('..').getByLabel('the first').check()
  await save()
  expect((await newest(desk, `events/${id}`)).start).toBe('2026-10-25T00:30:00.000Z')
}, 60_000)

it('schedules for the second of two', async () => {
  const { page } = desk
  const zone = 'Europe/Zurich'
  const { later, local } = nextTwice(zone)
  const credit = { language: 'en', bylineText: 'Our own correspondent', displayTimeZone: zone }
  const id = await make(desk, 'articles', { headline: 'Clocks go back', ...credit })
  await page.goto(`/admin/collections/articles/${id}`)
  await settled(desk)
  await page.locator('#action-save-popup, .stage-bar .popup-button').first().click()
  await page.locator('#action-schedule').click()
  const dialog = page.locator('dialog.schedule-dialog')
  await dialog.getByLabel('When').fill(local.replace('T', ' '))
  await page.keyboard.press('Tab')
  await dialog.getByLabel('the second').check()
  await picture(desk, 'schedule-twice')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.getByRole('button', { name: 'Schedule all the same' }).click()
  await page
    .locator('.schedule-line')
    .getByText(/Goes out/)
    .waitFor()

  const { docs } = await newest(desk, 'schedules')
  expect(docs.map(({ at }: { at: string }) => at)).toEqual([later.toISOString()])
}, 60_000)

/** The next half past two that comes twice on the clock of a zone. */
function nextTwice(zone: string): { local: string; later: Date } {
  for (let days = 1; days < 366; days += 1) {
    const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const time = readLocalTime(`${day}T02:30`, zone)
    if (time.kind === 'twice') return { local: `${day}T02:30`, later: time.later }
  }
  throw new Error(`No clocks are put back in ${zone}.`)
}
