import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { settled, type Desk } from '../support/desk.ts'
import { noisyPicture } from '../support/pictures.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
let page: Page
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
  page = desk.page
}, 300_000)
afterAll(() => opened.close())

const tab = (name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).click()

async function saveDraft(): Promise<void> {
  const answer = page.waitForResponse((res) => res.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await answer).status()).toBe(200)
}

async function stored(id: string): Promise<Record<string, unknown>> {
  return page.evaluate(async (photo) => {
    const res = await fetch(`/api/photos/${photo}?draft=true&depth=0`)
    return res.json()
  }, id)
}

describe('the page for many photos', () => {
  it('takes twelve at once, names the one it refuses, and leads to their contact sheet', async () => {
    await page.goto('/admin/upload-photos')
    const files = await Promise.all(Array.from({ length: 12 }, (_, nth) => noisyPicture(nth)))
    const chosen = files.map(({ bytes, name, type }) => ({
      ...{ buffer: Buffer.from(bytes), mimeType: type, name },
    }))
    const broken = { buffer: Buffer.from('no picture'), mimeType: 'image/jpeg', name: 'broken.jpg' }
    await page.getByLabel('Credit line').fill('Agency')

    await page.locator('#up-files').setInputFiles([...chosen, broken])
    await page.getByText('All 13 done · 12 saved · 1 refused').waitFor()

    expect(await page.locator('.up section .up-name').allInnerTexts()).toEqual(['broken.jpg'])
    expect(await seriousFindings(page, '.upload-desk')).toEqual([])
    await page.getByRole('link', { name: 'To the contact sheet' }).click()
    await page.getByRole('row').nth(11).waitFor()
  }, 60_000)
})

describe('the form of a photo', () => {
  it('has its focal point and crops set on the picture, with mouse and keyboard', async () => {
    const id = await openNewest()
    await tab('Crops')
    await page.getByRole('button', { name: 'Add crop' }).first().click()
    await page.getByLabel('Shape').selectOption('1:1')
    await page.getByRole('button', { name: 'Focal point', exact: true }).click()
    const ring = page.getByRole('button', { name: /^Focal point: 50 %/ })
    await ring.focus()
    for (let nth = 0; nth < 9; nth += 1) await page.keyboard.press('Shift+ArrowLeft')

    expect(await seriousFindings(page, '.framing')).toEqual([])
    await saveDraft()

    expect(await stored(id)).toMatchObject({
      focalPoint: { x: 5, y: 50 },
      crops: [{ name: 'banner', x: 5, y: 0, height: 100 }],
    })
  }, 60_000)

  it('says in words what its rights come to, while they are written', async () => {
    await tab('Rights')
    const web = page.locator('.verdict__use', { hasText: 'Web' })
    const before = await web.innerText()
    await page.getByLabel('Restrictions').fill('Not for advertising')

    await web.getByText(/acknowledge/i).waitFor()

    expect(before).not.toMatch(/acknowledge/i)
    expect(await seriousFindings(page, '.verdict')).toEqual([])
    await saveDraft()
  }, 60_000)

  it('kills it only after saying what that means, and keeps the reason', async () => {
    const { id } = await newest()
    await page.getByRole('button', { name: 'Kill …' }).click()
    await page.getByText('Readers lose it at once').waitFor()
    await page.getByLabel('Why').last().fill('Staged')
    expect((await stored(id)).pubStatus).toBe('usable')

    await page.getByRole('button', { name: 'Kill', exact: true }).click()
    await page.getByText('The photo is killed.').waitFor()

    const { pubStatus } = await stored(id)
    expect(pubStatus).toBe('canceled')
    const unasked = desk.faults.filter((fault) => !fault.includes('415'))
    expect(unasked).toEqual([])
  }, 60_000)
})

async function newest(): Promise<{ id: string }> {
  return page.evaluate(async () => {
    const res = await fetch('/api/photos?draft=true&depth=0&limit=1&sort=-createdAt')
    return (await res.json()).docs[0]
  })
}

async function openNewest(): Promise<string> {
  const { id } = await newest()
  await page.goto(`/admin/collections/photos/${id}`)
  await settled(desk)
  return id
}
