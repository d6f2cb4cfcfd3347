import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import {
  logIn,
  openBrowser,
  settled,
  sitDown,
  type Desk,
  chief,
  registerChief,
} from '../support/desk.ts'
import { picture, withMetadata } from '../support/pictures.ts'
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

describe('a photo whose IPTC was edited after its XMP', () => {
  it('takes what the XMP says of caption, date and photographers with one click each', async () => {
    const { page } = desk
    const id = await send(page, await contradicting())
    await page.goto(`/admin/collections/photos/${id}`)
    await settled(desk)

    for (const tab of ['Words', 'Scene', 'Rights']) await takeOther(page, tab)
    await save(page)

    expect(await stored(page, id)).toMatchObject({
      caption: 'Delegates arrive.',
      conflicts: [],
      creators: [{ name: 'Li Na' }, { name: 'Wang Wei' }],
      dateCreated: { local: '2024-10-29T09:15:00', offset: '+08:00' },
      origins: { 'caption.en': 'xmp', creators: 'xmp', dateCreated: 'xmp' },
    })
  }, 120_000)
})

async function contradicting(): Promise<string> {
  const both = await withMetadata(await picture(1), [
    ...['-IPTC:CodedCharacterSet=UTF8', '-IPTC:By-line=Nobody', '-XMP-dc:Creator=Li Na'],
    ...['-XMP-dc:Creator=Wang Wei', '-XMP-dc:Description=Delegates arrive.'],
    ...['-XMP-photoshop:DateCreated=2024:10:29 09:15:00+08:00', '-IPTCDigest=new'],
  ])
  const { bytes } = await withMetadata(both, [
    ...['-IPTC:By-line=Fu Huazhou', '-IPTC:Caption-Abstract=Ministers leave.'],
    ...['-IPTC:DateCreated=2024:10:30', '-IPTC:TimeCreated=17:40:00+08:00'],
  ])
  return Buffer.from(bytes).toString('base64')
}

async function send(page: Page, base64: string): Promise<string> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const body = new FormData()
    body.append('file', new File([bytes], 'DSC_0001.jpg', { type: 'image/jpeg' }))
    body.append('_payload', '{}')
    const res = await fetch('/api/photos?depth=0&draft=true', { method: 'POST', body })
    return (await res.json()).doc.id
  }, base64)
}

/** Takes the other value, takes that back, and takes it after all. */
async function takeOther(page: Page, tab: string): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: tab }).click()
  for (const name of ['Use this', 'Change back', 'Use this'])
    await page.locator('.contradiction:visible').getByRole('button', { name }).click()
}

async function save(page: Page): Promise<void> {
  const isSave = (url: string, method: string) => method === 'PATCH' && url.includes('/api/photos/')
  const answer = page.waitForResponse((res) => isSave(res.url(), res.request().method()))
  await page.locator('#action-save-draft').click()
  expect((await answer).status()).toBe(200)
}

async function stored(page: Page, id: string): Promise<unknown> {
  return page.evaluate(async (photo) => {
    const res = await fetch(`/api/photos/${photo}?draft=true&depth=0`)
    return res.json()
  }, id)
}
