import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { picture, settled, type Desk } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk

beforeAll(async () => {
  opened = await openEmptyDesk({ width: 1280 })
  desk = opened.desk
}, 300_000)

afterAll(() => opened.close())

it('An editor schedules an article from its form, finds it in the calendar, and cancels it', async () => {
  const { page } = desk
  await page.goto('/admin/calendar')
  await page.getByText('Nothing is scheduled here.').waitFor()
  await picture(desk, 'calendar-empty')
  const id = await write(page, 'Forum opens with a pledge')
  await page.goto(`/admin/collections/articles/${id}`)
  await settled(desk)
  await openDialog(page)
  const dialog = page.locator('dialog.schedule-dialog')
  await dialog.getByRole('button', { name: 'In an hour' }).click()
  await picture(desk, 'schedule-dialog')
  expect(await seriousFindings(page, 'dialog.schedule-dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.getByText('The body is empty').waitFor()
  await dialog.getByRole('button', { name: 'Schedule all the same' }).click()

  const line = page.locator('.schedule-line')
  await line.getByText(/Goes out .*revision \d+, by Chief Editor/).waitFor()
  await settled(desk)
  await picture(desk, 'schedule-line')
  expect(await seriousFindings(page, '.schedule-line')).toEqual([])

  await page.goto('/admin/calendar')
  await page.getByRole('link', { name: 'Forum opens with a pledge' }).waitFor()
  await settled(desk)
  await picture(desk, 'calendar-week')
  await page.keyboard.press('d')
  await page.getByRole('button', { name: 'Day', pressed: true }).waitFor()
  await picture(desk, 'calendar-day')
  expect(await seriousFindings(page, '.schedule-calendar')).toEqual([])

  await page.getByRole('link', { name: 'Forum opens with a pledge' }).click()
  await line.getByRole('button', { name: 'Change' }).click()
  await dialog.getByRole('button', { name: 'Cancel this' }).click()
  await line.waitFor({ state: 'detached' })
  expect(desk.faults.filter((fault) => !fault.includes('409'))).toEqual([])
}, 120_000)

it('The calendar says on whose clock it is, and is on it', async () => {
  const far = await opened.another({ timeZone: 'Pacific/Apia', width: 1280 })
  await far.page.goto('/admin/calendar')
  const head = far.page.getByRole('heading', { level: 2 }).filter({ hasText: 'Pacific/Apia' })
  await head.waitFor()
  await far.page.keyboard.press('d')

  const day = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'Pacific/Apia' })
  await head.filter({ hasText: day.format(new Date()) }).waitFor()
  await far.context.close()
}, 60_000)

async function write(page: Page, headline: string): Promise<string> {
  return page.evaluate(async (title) => {
    const credit = { language: 'en', bylineText: 'Our own correspondent' }
    const body = JSON.stringify({ headline: title, ...credit })
    const headers = { 'Content-Type': 'application/json' }
    const res = await fetch('/api/articles?draft=true&depth=0', { method: 'POST', headers, body })
    return (await res.json()).doc.id
  }, headline)
}

async function openDialog(page: Page): Promise<void> {
  await page.locator('#action-save-popup, .stage-bar .popup-button').first().click()
  await page.locator('#action-schedule').click()
}
