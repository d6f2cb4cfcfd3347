import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import {
  ask,
  logIn,
  openBrowser,
  publishStory,
  settled,
  sitDown,
  type Desk,
} from '../support/desk.ts'
import { noisyPicture, withMetadata } from '../support/pictures.ts'
import { openSite, readersGet, type Site } from '../support/site.ts'

let site: Site
let browser: Browser
let photographer: Desk
let editor: Desk
let folder: string
beforeAll(async () => {
  site = await openSite({ script: 'scripts/demo.ts' })
  browser = await openBrowser()
  photographer = await sitDown(browser, site.url)
  await logIn(photographer, 'photographer@rostrum.example')
  editor = await sitDown(browser, site.url)
  await logIn(editor, 'editor@rostrum.example')
  folder = await aCard()
}, 600_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await rm(folder, { recursive: true })
})

/** A folder as it comes from a camera: twelve photos of the opening, and what is no photo. */
async function aCard(): Promise<string> {
  const card = await mkdtemp(join(tmpdir(), 'rostrum-card-'))
  await mkdir(join(card, '100NIKON'))
  for (let nth = 0; nth < 12; nth += 1) {
    const taken = `2024:10:29 09:${String(10 + nth)}:00`
    const words = [
      `-XMP-dc:Description=Frame ${nth} of the opening, in Liuzhou on Oct. 29, 2024.`,
      `-XMP-iptcCore:AltTextAccessibility=Frame ${nth}: people on a stage.`,
    ]
    const credit = '-XMP-photoshop:Credit=Rostrum Example/Qin Yue'
    const args = [`-ExifIFD:DateTimeOriginal=${taken}`, credit, ...(nth === 0 ? [] : words)]
    const { bytes } = await withMetadata(await noisyPicture(nth), args)
    await writeFile(join(card, '100NIKON', `WLK_${1001 + nth}.JPG`), bytes)
  }
  await writeFile(join(card, '100NIKON', 'WLK_1001.NEF'), 'raw')
  await writeFile(join(card, '100NIKON', '.DS_Store'), 'litter')
  return card
}

async function first(desk: Desk, path: string): Promise<Record<string, unknown>> {
  return Object((await ask(desk, path)).docs)[0]
}

async function untilGone(src: string): Promise<void> {
  const until = Date.now() + 30_000
  for (;;) {
    const { status } = await fetch(new URL(src, site.url))
    if (status === 410) return
    if (Date.now() > until) throw new Error(`${src} answers ${status}.`)
    await pause(200)
  }
}

let gallery: string
let article: string

describe('a photographer', () => {
  it('drops the folder of a card beside the zone, on the page of a session', async () => {
    const { context, page } = photographer
    const opening = await first(photographer, 'sessions?where[title][equals]=Opening ceremony')
    await page.goto(`/admin/upload-photos?session=${String(opening.id)}`)
    await page.getByLabel('Session').locator('option:checked', { hasText: '09:00' }).waitFor({
      state: 'attached',
    })
    await page.getByText('Choose photos').waitFor()
    const devtools = await context.newCDPSession(page)
    const data = { items: [], files: [join(folder, '100NIKON')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 30, data })

    await page.getByText(/^All 12 done · 12 saved/).waitFor()
    await page.getByText('1 file in the folder, such as raw files, was left out').waitFor()
    expect(await seriousFindings(page, '.upload-desk')).toEqual([])
    await page.getByRole('link', { name: 'To the contact sheet' }).click()
    await page.getByRole('row').nth(11).waitFor()
    expect(new URL(page.url()).searchParams.get('session')).toBe(opening.id)
  }, 90_000)

  it('captions with codes of the programme, and picks ten', async () => {
    const { page } = photographer
    await settled(photographer)
    await page.getByRole('row', { name: /WLK_1001\.JPG/ }).click()
    await page.keyboard.press('c')
    await page.locator('.code-list').waitFor()
    await page.locator('textarea[name=caption]').fill('')
    await page.keyboard.type('=sp1n= opens the forum in Liuzhou on Oct. 29, 2024.')
    await page.locator('textarea[name=altText]').fill('A speaker on a stage.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('row', { name: /opens the forum in Liuzhou/ }).click()
    // One more than ten: among them is a colleague's, which is not theirs to mark.
    for (let nth = 0; nth < 11; nth += 1) await page.keyboard.press('Shift+P')
    await page.getByText('All saved').waitFor()

    const query = 'where[originalName][equals]=WLK_1001.JPG&draft=true&depth=0'
    const { caption } = await first(photographer, `photos?${query}`)
    expect(caption).toMatch(/^[A-Z][\w ]+ opens the forum in Liuzhou/)
    expect(await page.getByRole('link', { name: /Picked/ }).innerText()).toContain('10')
    expect(photographer.faults).toEqual([])
  }, 60_000)

  it('reads the words of a colleague’s photo, and types no command of the sheet there', async () => {
    const { page } = photographer
    const session = new URL(page.url()).searchParams.get('session')
    const theirs = `where[session][equals]=${session}&where[headline][exists]=true&draft=true`
    const { caption, headline } = await first(photographer, `photos?${theirs}&depth=0`)
    await page.getByRole('row', { name: String(headline) }).click()
    await page.keyboard.press('c')
    const panel = page.getByRole('complementary', { name: 'Words' })
    await panel.getByText('Only editors and whoever brought it').waitFor()
    await page.keyboard.type('A man bows, x')
    const words = await panel.locator('dd').allInnerTexts()
    await page.keyboard.press('Escape')

    expect(words).toContain(caption)
    expect(await page.getByRole('link', { name: /Picked/ }).innerText()).toContain('10')
    expect(await page.getByRole('link', { name: /Rejected/ }).innerText()).toContain('0')
  }, 60_000)
})

describe('a photo editor', () => {
  it('makes a gallery of what was picked, in an order and with words of its own', async () => {
    const { page } = editor
    const sheet = new URL(photographer.page.url())
    sheet.searchParams.set('show', 'picked')
    await page.goto(sheet.href)
    await page.getByRole('row').nth(9).waitFor()
    await settled(editor)
    await page.getByRole('row').first().focus()
    await page.keyboard.press('a')
    await page.getByRole('button', { name: 'Gallery' }).click()
    await page.getByLabel('New gallery: Title').fill('The opening in ten pictures')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Open the gallery' }).click()
    const pictures = page.locator('.light-table__picture')
    await pictures.nth(9).locator('img').waitFor()

    await pictures.first().focus()
    await page.keyboard.press('Alt+End')
    // Codes typed before the programme is read are replaced in the save only.
    const programme = page.waitForResponse(/\/events\/[^/]+\/programme/)
    await pictures.first().press('Enter')
    await programme
    const caption = page.getByLabel('Caption here', { exact: true })
    await caption.fill('Only here: ')
    await caption.press('End')
    await page.keyboard.type('=e=')
    expect(await caption.inputValue()).toMatch(/^Only here: [A-Z]\w/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Publish the 10 drafts …' }).click()
    await page.getByRole('button', { name: 'Publish 10 photos' }).click()
    await page.getByText('10 photos published').waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('readers get the gallery without').waitFor({ state: 'detached' })
    await page.locator('#action-save').click()
    await page.getByText('Published', { exact: true }).first().waitFor()

    gallery = page.url().split('/').at(-1)?.split('?')[0] ?? ''
    const { photos } = await readersGet(site, `/galleries/${gallery}`)
    const shown: Record<string, unknown>[] = Object(photos)
    expect(shown).toHaveLength(10)
    expect(shown[0]?.caption).toMatch(/^Only here: [A-Z]\w/)
    expect(shown[9]?.caption).toMatch(/opens the forum in Liuzhou/)
  }, 90_000)

  it('puts it into a story, sees it there, and publishes', async () => {
    const { page } = editor
    await page.goto('/admin/collections/articles/create')
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await page.locator('input[name=headline]').fill('The forum opens in ten pictures')
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('They met in Liuzhou on Tuesday.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/gallery')
    await page.locator('.slash-menu-popup', { hasText: 'Gallery' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#field-gallery .rs__control').click()
    await page.locator('.rs__option', { hasText: 'The opening in ten pictures' }).click()
    await page.locator('.gallery-glimpse').getByText('10 photos').waitFor()
    await page.locator('.gallery-glimpse img').nth(9).waitFor()
    expect(await page.locator('.gallery-glimpse strong').count()).toBe(0)
    await page.locator('.tabs-field__tab-button', { hasText: 'Credit' }).click()
    await page.locator('input[name=bylineText]').fill('Qin Yue')
    await page.getByText('Say where it comes from').waitFor({ state: 'detached' })
    await settled(editor)
    await publishStory(page)

    article = page.url().split('/').at(-1) ?? ''
    const { body } = await readersGet(site, `/articles/${article}`)
    const { html } = Object(body)
    expect(html.match(/<source type="image\/webp" srcset="[^"]+ 320w/g)).toHaveLength(10)
    expect(html).toContain('Only here')
    expect(html).toContain('Rostrum Example/Qin Yue')
    expect(editor.faults).toEqual([])
  }, 90_000)
})

describe('a front end', () => {
  it('reads the same gallery over GraphQL, with pictures that are there', async () => {
    const photos = 'photos { caption photo { credit src sources { srcset } } }'
    const query = `{ gallery(id: "${gallery}") { title ${photos} } }`
    const res = await fetch(`${site.url}/v1/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = Object(await res.json())

    expect(errors).toBeUndefined()
    expect(data.gallery.photos).toHaveLength(10)
    const [{ photo }] = data.gallery.photos
    expect(photo).toMatchObject({ credit: 'Rostrum Example/Qin Yue' })
    expect((await fetch(new URL(photo.src, site.url))).status).toBe(200)
  }, 60_000)

  it('loses one that is killed, at its address too', async () => {
    const before = Object((await readersGet(site, `/galleries/${gallery}`)).photos)
    const { id, src } = before[0].photo
    const { page } = editor
    await page.goto(`/admin/collections/photos/${id}`)
    await settled(editor)
    await page.getByRole('button', { name: 'Kill …' }).click()
    await page.getByLabel('Why').last().fill('Staged')
    await page.getByRole('button', { name: 'Kill', exact: true }).click()
    await page.getByText('The photo is killed.').waitFor()
    await page.locator('.form-note', { hasText: 'Killed, ' }).waitFor()
    expect(await page.getByText('Download for publication').count()).toBe(0)

    await untilGone(src)
    const { photos } = await readersGet(site, `/galleries/${gallery}`)
    expect(photos).toHaveLength(9)
    await page.goto(`/admin/collections/galleries/${gallery}`)
    await page.locator('.light-table__marks', { hasText: 'Killed' }).waitFor()
  }, 60_000)
})
