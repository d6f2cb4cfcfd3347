import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { ask, type Desk } from '../support/desk.ts'
import { noisyPicture } from '../support/pictures.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

const phone = { width: 390, height: 844, touch: true }

let opened: EmptyDesk
let desk: Desk
let page: Page
let folder: string
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
  page = desk.page
  folder = await mkdtemp(join(tmpdir(), 'rostrum-uploading-'))
}, 300_000)
afterAll(async () => {
  await opened.close()
  await rm(folder, { recursive: true })
})

/** A picture on disk: chosen again it is the same file. */
async function onDisk(nth: number): Promise<string> {
  const path = join(folder, `DSC_${nth}.JPG`)
  await writeFile(path, (await noisyPicture(nth)).bytes)
  return path
}

async function made(collection: string, body: object): Promise<string> {
  const answer: unknown = await page.evaluate(
    async ([path, sent]) => {
      const headers = { 'Content-Type': 'application/json' }
      return (await fetch(`/api/${path}`, { method: 'POST', headers, body: sent })).json()
    },
    [collection, JSON.stringify(body)],
  )
  return Object(Object(answer).doc ?? answer).id ?? Object(answer).address
}

describe('the uploader', () => {
  it('says when nobody answers, and goes on by itself', async () => {
    await page.goto('/admin/upload-photos')
    await page.route('**/api/uploads**', (route) => route.abort())
    await page.locator('#up-files').setInputFiles([await onDisk(1)])
    await page.getByText('No answer. It is tried again by itself.').waitFor()
    expect(await page.locator('.up-said').innerText()).toContain('0 of 1 done')
    expect(await seriousFindings(page, '.upload-desk')).toEqual([])
    await page.unroute('**/api/uploads**')

    await page.getByText(/^Done · 1 saved/).waitFor()
  }, 60_000)

  it('says why a file is held up where the server does', async () => {
    const reason = 'There is no room for this file on our side.'
    const json = { result: 'refused', status: 507, code: 'disk-full', reason }
    await page.goto('/admin/upload-photos')
    await page.route('**/api/uploads**', (route) => route.fulfill({ status: 507, json }))
    await page.locator('#up-files').setInputFiles([await onDisk(90)])
    await page.getByText(`${reason} It is tried again by itself.`).waitFor()
    await page.unroute('**/api/uploads**')

    await page.getByText(/^Done · 1 saved/).waitFor()
  }, 60_000)

  it('names what was not finished after a reload, until it is chosen again', async () => {
    const file = await onDisk(2)
    await page.route('**/api/uploads**', (route) => route.abort())
    await page.locator('#up-files').setInputFiles([file])
    await page.getByText('No answer').waitFor()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.unroute('**/api/uploads**')
    await page.getByText('1 file of your last visit was not finished (DSC_2.JPG)').waitFor()

    await page.locator('#up-files').setInputFiles([file])

    await page.getByText('of your last visit').waitFor({ state: 'hidden' })
    await page.getByText(/^Done · 1 saved/).waitFor()
  }, 60_000)

  it('sends again what was deleted since, and nothing else', async () => {
    const file = await onDisk(5)
    await page.locator('#up-files').setInputFiles([file])
    await page.getByText(/^All 2 done · 2 saved/).waitFor()
    const before = await newest(opened.desk)
    await page.reload()
    await page.locator('#up-files').setInputFiles([file])
    await page.getByText(/^Done · 0 saved · 1 here already/).waitFor()
    expect(await newest(opened.desk)).toBe(before)

    await page.evaluate((id) => fetch(`/api/photos/${id}`, { method: 'DELETE' }), before)
    await page.reload()
    await page.locator('#up-files').setInputFiles([file])
    await page.getByText(/^Done · 1 saved/).waitFor()

    expect(await newest(opened.desk)).not.toBe(before)
  }, 60_000)
})

describe('the page of a drop link', () => {
  it('takes photos on a phone from somebody without an account, and gives a receipt', async () => {
    const event = await made('events?draft=true', {
      name: 'Forum in Liuzhou',
      kind: 'forum',
      start: '2024-10-29T00:00:00.000Z',
      end: '2024-10-30T10:00:00.000Z',
      timeZone: 'Asia/Shanghai',
    })
    const link = await made('dropLinks', { label: 'Liu, freelance', event, maxFiles: 10 })
    const address = await made(`dropLinks/${link}/address`, {})
    const visitor = await opened.visitor(phone)
    await visitor.page.goto(address)
    await visitor.page.getByLabel('Your name', { exact: true }).fill('Liu Wei')
    const accept = await visitor.page.locator('#up-files').getAttribute('accept')

    await visitor.page.locator('#up-files').setInputFiles([await onDisk(3), await onDisk(4)])
    await visitor.page.getByText(/^All 2 done · 2 saved/).waitFor()

    const receipts = visitor.page.getByRole('link', { name: 'as a table' })
    const table = await visitor.page.request.get((await receipts.getAttribute('href')) ?? '')
    const files = (await table.text()).match(/DSC_\d\.JPG/g)
    expect(files?.toSorted()).toEqual(['DSC_3.JPG', 'DSC_4.JPG'])
    expect(accept).not.toContain('image/*')
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await seriousFindings(visitor.page, 'body')).toEqual([])
    expect(visitor.faults).toEqual([])
  }, 60_000)
})

describe('focal point and crops', () => {
  it('are set with a finger on a phone, without moving the page', async () => {
    const touching = await opened.another(phone)
    const id = await newest(touching)
    await touching.page.goto(`/admin/collections/photos/${id}`)
    await touching.page.locator('.tabs-field__tab-button', { hasText: 'Crops' }).tap()
    const picture = touching.page.locator('.framing__picture')
    await touching.page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.framing__picture img')?.complete,
    )
    await picture.scrollIntoViewIfNeeded()
    const drag = await fingerOf(touching)
    const at = await boxOf(picture)
    await touching.page.touchscreen.tap(at.x + at.width * 0.3, at.y + at.height * 0.4)
    await touching.page.getByRole('button', { name: /^Focal point: (?:29|30)/ }).waitFor()
    const before = await touching.page.evaluate(() => scrollY)

    const ring = await boxOf(touching.page.locator('.framing__ring'))
    await drag(ring, { x: at.x + at.width * 0.6, y: at.y + at.height * 0.5 })
    await touching.page.getByRole('button', { name: /^Focal point: (?:59|60)/ }).waitFor()
    await touching.page.getByRole('button', { name: 'Add crop' }).first().tap()
    const frame = touching.page.locator('.ReactCrop__crop-selection')
    const whole = await boxOf(frame)
    const corner = await boxOf(touching.page.locator('.ReactCrop__drag-handle.ord-se'))
    await drag(corner, { x: corner.x - 60, y: corner.y - 34 })

    expect((await boxOf(frame)).width).toBeLessThan(whole.width - 30)
    expect(await touching.page.evaluate(() => scrollY)).toBe(before)
    expect(touching.faults).toEqual([])
  }, 60_000)
})

async function newest(at: Desk): Promise<string> {
  return (await ask(at, 'photos?draft=true&depth=0&limit=1&sort=-createdAt')).docs[0].id
}

type Box = { x: number; y: number; width: number; height: number }

async function boxOf(part: ReturnType<Page['locator']>): Promise<Box> {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return box
}

/**
 * A finger that takes hold of the middle of a box, is drawn to a point and rests there: lifted while
 * it moves, the browser would take the next tap for the end of a swing.
 */
async function fingerOf({ context, page: on }: Desk) {
  const devtools = await context.newCDPSession(on)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  return async (box: Box, to: { x: number; y: number }): Promise<void> => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await touch('touchStart', x, y)
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', x + ((to.x - x) * step) / 8, y + ((to.y - y) * step) / 8)
    await pause(150)
    await touch('touchMove', to.x, to.y)
    await touch('touchEnd', to.x, to.y)
  }
}
