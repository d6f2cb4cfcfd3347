import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { noisyPicture } from '../support/pictures.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let page: Page
let folder: string
const events = { spring: '', autumn: '' }
beforeAll(async () => {
  opened = await openEmptyDesk()
  page = opened.desk.page
  folder = await mkdtemp(join(tmpdir(), 'rostrum-uploading-'))
  events.spring = await anEvent('Spring forum')
  events.autumn = await anEvent('Autumn forum')
}, 300_000)
afterAll(async () => {
  await opened.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto('/admin/upload-photos')
  page.removeAllListeners('dialog')
})

async function onDisk(name: string, bytes?: Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes ?? (await noisyPicture(name.length)).bytes)
  return path
}

async function anEvent(name: string): Promise<string> {
  return page.evaluate(async (named) => {
    const times = { start: '2024-10-29T00:00:00.000Z', end: '2024-10-30T10:00:00.000Z' }
    const body = JSON.stringify({ name: named, kind: 'forum', timeZone: 'UTC', ...times })
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch('/api/events?draft=true', { method: 'POST', headers, body })
    return (await answer.json()).doc.id
  }, name)
}

const choose = async (...paths: string[]) => page.locator('#up-files').setInputFiles(paths)
const eventOf = (name: string) =>
  page.evaluate(async (original) => {
    const where = `where[originalName][equals]=${original}&draft=true&depth=0`
    return (await (await fetch(`/api/photos?${where}`)).json()).docs.map(
      (photo: { event: string }) => photo.event,
    )
  }, name)

it('goes on while another page of the admin is looked at, and shows it to whoever comes back', async () => {
  const files = await Promise.all([1, 22, 333, 4444, 55555].map((nth) => onDisk(`DSC_${nth}.JPG`)))
  const way = Promise.withResolvers<void>()
  await page.route('**/api/uploads**', async (route) => {
    await way.promise
    await route.continue()
  })
  await page.getByLabel('Event', { exact: true }).selectOption('Spring forum')
  await choose(...files)
  await page.getByRole('progressbar', { name: 'Sent so far' }).waitFor()
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))

  await page.locator('nav a[href$="/collections/events"]').first().dispatchEvent('click')
  await page.getByRole('cell', { name: 'Spring forum' }).waitFor()
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.status() === 201,
  )
  way.resolve()
  await saved
  await page.goBack()

  await page.getByText(/^All 5 done · 5 saved/).waitFor()
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
  expect(await eventOf('DSC_55555.JPG')).toEqual([events.spring])
  await page.unroute('**/api/uploads**')
}, 60_000)

it('names after a reload those too whose turn had not come', async () => {
  const files = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((nth) => onDisk(`${nth}.JPG`)))
  await page.route('**/api/uploads**', (route) => route.abort())
  await choose(...files)
  await page.getByText('waiting').first().waitFor()

  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.unroute('**/api/uploads**')

  await page.getByText('5 files of your last visit were not finished (a.JPG').waitFor()
  await page.getByRole('button', { name: 'Forget' }).click()
}, 60_000)

it('sends a refused file again when it is asked to, and keeps the focus with what is in trouble', async () => {
  const files = [
    await onDisk('1.txt.JPG', Buffer.from('one')),
    await onDisk('2.JPG', Buffer.from('two')),
  ]
  await choose(...files)
  await page.getByText(/^All 2 done · 0 saved · 2 refused/).waitFor()
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('tus')),
  )
  const begun = page.waitForResponse((answer) => answer.request().method() === 'POST')

  await page.getByRole('button', { name: 'Try again', exact: true }).first().click()

  expect((await begun).status()).toBe(201)
  expect(kept).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again')
  await page.getByText(/^All 2 done · 0 saved · 2 refused/).waitFor()
  const all = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Try again (2)' }).click()
  expect((await all).status()).toBe(201)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('up-summary')
}, 60_000)

it('sends what broke off to the event that is chosen now, and says of it for another that it is here', async () => {
  const file = await onDisk('broken.JPG')
  await page.getByLabel('Event', { exact: true }).selectOption('Spring forum')
  await page.route('**/api/uploads/*', (route) => route.abort())
  await choose(file)
  await page.getByText('No answer').waitFor()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.unroute('**/api/uploads/*')

  await page.getByLabel('Event', { exact: true }).selectOption('Autumn forum')
  await choose(file)
  await page.getByText(/^Done · 1 saved/).waitFor()
  const event = await eventOf('broken.JPG')
  await page.getByLabel('Event', { exact: true }).selectOption('Spring forum')
  await choose(file)

  await page.getByText(/^Done · 0 saved · 1 here already/).waitFor()
  expect(event).toEqual([events.autumn])
  expect(await page.getByRole('link', { name: 'Open' }).getAttribute('href')).toMatch(/photos\/./)
}, 60_000)
