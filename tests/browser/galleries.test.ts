import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import type { Desk } from '../support/desk.ts'
import { openPhotoSite } from '../support/photo-sheet.ts'

let site: Awaited<ReturnType<typeof openPhotoSite>>
let desk: Desk
let page: Page
beforeAll(async () => {
  site = await openPhotoSite()
  desk = site.desk
  page = desk.page
}, 300_000)
afterAll(() => site.close())

const pictures = () => page.locator('.light-table__picture')
const said = (text: string) => page.locator('.light-table__said').getByText(text).waitFor()
const inFocus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** The file names on the table, shortened to their numbers. */
const order = async () =>
  (await pictures().allInnerTexts()).map((text) => /DSC_1(\d+)/.exec(text)?.[1] ?? text)

/** Asks the API as the person at the desk. */
async function ask(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const sent = body ? JSON.stringify(body) : null
  return page.evaluate(
    async ([verb, address, text]) => {
      const headers = { 'Content-Type': 'application/json' }
      const res = await fetch(`/api${address}`, {
        method: verb ?? 'GET',
        headers,
        body: text ?? null,
      })
      return res.json()
    },
    [method, path, sent],
  )
}

/** Opens a gallery of the first so many photos. */
async function openGallery(count: number): Promise<string> {
  const query = `depth=0&draft=true&sort=takenAt&limit=${count || 1}&select[event]=true`
  const found = Object(await ask('GET', `/photos?${query}`)).docs
  const photos = found.slice(0, count).map(({ id }: { id: string }) => ({ photo: id }))
  const body = { title: 'The day', event: found[0].event, photos }
  const { doc } = await ask('POST', '/galleries?draft=true&depth=0&locale=en', body)
  const { id } = Object(doc)
  await page.goto(`/admin/collections/galleries/${id}?locale=en`)
  await page.locator('.light-table').waitFor()
  if (count > 0) await pictures().locator('img').first().waitFor()
  return id
}

/** What is stored of the gallery once its form has been saved. */
async function saved(id: string): Promise<Record<string, unknown>[]> {
  const answered = page.waitForResponse((res) => res.request().method() === 'PATCH')
  await page.getByRole('button', { name: 'Save Draft' }).click()
  expect((await answered).status()).toBe(200)
  const gallery = await ask('GET', `/galleries/${id}?draft=true&depth=1&locale=en`)
  return Object(gallery).photos
}

const filesOf = (uses: Record<string, unknown>[]) =>
  uses.map(({ photo }) => /DSC_1(\d+)/.exec(Object(photo).originalName)?.[1])

describe('the light table of a gallery', () => {
  it('is put in order with the keyboard, which stays on the photo', async () => {
    const id = await openGallery(4)
    await pictures().first().focus()

    await page.keyboard.press('Alt+ArrowRight')
    await said('Moved to 2 of 4')
    await page.keyboard.press('Alt+End')
    await said('Moved to 4 of 4')

    expect(await inFocus()).toMatch(/DSC_1000\.jpg, 4 of 4$/)
    expect(await order()).toEqual(['001', '002', '003', '000'])
    expect(filesOf(await saved(id))).toEqual(['001', '002', '003', '000'])
  }, 60_000)

  it('lets a photo go with Delete and brings it back with its words', async () => {
    const id = await openGallery(3)
    await pictures().nth(1).press('Enter')
    await page.getByLabel('Caption here', { exact: true }).fill('Only here')
    await page.keyboard.press('Escape')
    expect(await inFocus()).toMatch(/Only here, 2 of 3$/)

    await page.keyboard.press('Delete')
    await said('Taken out: Only here')
    expect(await order()).toEqual(['000', '002'])
    expect(await inFocus()).toMatch(/DSC_1002\.jpg, 2 of 2$/)
    await page.keyboard.press('z')
    await said('Taken back')

    const uses = await saved(id)
    expect(filesOf(uses)).toEqual(['000', '001', '002'])
    expect(uses[1]).toMatchObject({ captionOverride: 'Only here' })
  }, 60_000)

  it('keeps the order of what is typed on behind a code, however fast', async () => {
    await openGallery(1)
    await pictures().first().press('Enter')
    const caption = page.getByLabel('Caption here', { exact: true })
    await caption.fill('Before. After.')
    for (let left = 0; left < ' After.'.length; left += 1) await page.keyboard.press('ArrowLeft')

    // No key waits for what the one before it did.
    await Promise.all(' At =e= today, =e=.'.split('').map((key) => page.keyboard.type(key)))

    const typed = ' At Forum in Liuzhou today, Forum in Liuzhou.'
    expect(await caption.inputValue()).toBe(`Before.${typed} After.`)
  }, 60_000)

  it('is put in order by dragging', async () => {
    const id = await openGallery(4)
    await pictures().first().scrollIntoViewIfNeeded()
    const [from, to] = [await middleOf(0), await middleOf(2)]

    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 10, from.y, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 10 })
    await page.mouse.up()
    await said('Moved to 3 of 4')

    expect(filesOf(await saved(id))).toEqual(['001', '002', '000', '003'])
  }, 60_000)

  it('asks for its photos in one request, however many they are', async () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (/\/api\/(photos|galleries)[/?]/.test(request.url())) asked.push(request.url())
    })
    await openGallery(100)
    await pictures().nth(99).getByText('DSC_1099.jpg').waitFor()

    const whole = asked.filter((url) => !url.includes('/thumbnail'))
    expect(whole.filter((url) => url.includes('/galleries/pictures'))).toHaveLength(1)
    expect(whole.filter((url) => /\/photos\/[\w-]+/.test(url))).toEqual([])
  }, 60_000)

  it('asks before its drafts go out, and names those that are not ready', async () => {
    await openGallery(2)
    await page.getByRole('button', { name: 'Publish the 2 drafts …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish 2 photos' })
    const behind = dialog.getByRole('list', { name: '2 are not ready and stay as they are' })

    await behind.getByRole('link', { name: 'DSC_1001.jpg' }).waitFor()
    expect(await behind.getByRole('listitem').count()).toBe(2)
    expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Close'])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await inFocus()).toBe('')
  }, 60_000)

  it('says what to do when it is empty', async () => {
    await openGallery(0)

    await page.getByText('No photos yet').waitFor()
    expect(await page.getByRole('button', { name: 'Add photos' }).isEnabled()).toBe(true)
  }, 60_000)
})

describe('picking photos for a gallery', () => {
  it('takes ten of those on offer in the order they were taken, and none twice', async () => {
    const id = await openGallery(2)
    await page.getByRole('button', { name: 'Add photos' }).click()
    const offer = page.getByRole('listbox')
    await offer.getByRole('option', { name: 'DSC_1039.jpg' }).waitFor()
    await offer.getByRole('option', { name: 'DSC_1020.jpg' }).click()
    await offer.getByRole('option', { name: 'DSC_1010.jpg' }).click()
    for (let nth = 0; nth < 8; nth += 1) await page.keyboard.press('Shift+ArrowRight')
    await offer.getByRole('option', { name: 'DSC_1001.jpg' }).click({ force: true })

    expect(await seriousFindings(page, '.photo-picker')).toEqual([])
    await page.getByRole('button', { name: 'Add 10 photos' }).click()
    await said('10 photos added')

    const chosen = ['010', '011', '012', '013', '014', '015', '016', '017', '018', '020']
    expect(filesOf(await saved(id))).toEqual(['000', '001', ...chosen])
    expect(await seriousFindings(page, '.light-table')).toEqual([])
  }, 60_000)

  it('begins with those the photo desk picked, and finds others by name', async () => {
    const query = 'where[originalName][equals]=DSC_1033.jpg&draft=true&depth=0'
    const [photo] = Object(await ask('GET', `/photos?${query}`)).docs
    await ask('POST', '/photos/edits?locale=en', {
      edits: [{ id: photo.id, rev: photo.rev, set: { pick: 'picked' } }],
    })
    await openGallery(0)
    await page.getByRole('button', { name: 'Add photos' }).click()
    const offer = page.getByRole('listbox')
    await offer.getByRole('option', { name: 'DSC_1033.jpg Picked' }).waitFor()
    expect(await offer.getByRole('option').count()).toBe(1)

    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.getByRole('searchbox').fill('DSC_1044')
    await offer.getByRole('option', { name: 'DSC_1033' }).waitFor({ state: 'detached' })

    expect(await offer.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Escape')
  }, 60_000)
})

describe('choosing a photo for a story', () => {
  it('offers photos alone, and no way out of the story', async () => {
    await page.goto('/admin/collections/articles/create')
    await page.locator('.tabs-field__tab-button', { hasText: 'Links' }).click()
    await page
      .locator('#field-leadPhoto')
      .getByRole('button', { name: /existing/i })
      .click()
    await page.locator('dialog table tbody tr').first().waitFor()

    expect(await page.locator('dialog .saved-views').count()).toBe(0)
    expect(await page.locator('dialog').getByRole('link', { name: 'Contact sheet' }).count()).toBe(
      0,
    )
    expect(await page.locator('dialog').getByRole('link', { name: 'Upload many' }).count()).toBe(0)
  }, 60_000)

  it('offers the photos of its event first, and all of them at a click', async () => {
    const when = { start: '2024-11-05T08:00', end: '2024-11-06T18:00', timeZone: 'Asia/Shanghai' }
    const made = async (path: string, body: object) =>
      Object((await ask('POST', `${path}?draft=true&depth=0`, body)).doc).id
    const event = await made('/events', { name: 'Fair', ...when })
    const [photo] = Object(await ask('GET', '/photos?depth=0&draft=true&limit=1')).docs
    const moved = { event, session: null, rev: photo.rev }
    await ask('PATCH', `/photos/${photo.id}?draft=true`, moved)
    const story = { headline: 'Fair opens', language: 'en', events: [event] }
    await page.goto(`/admin/collections/articles/${await made('/articles', story)}`)
    await page.locator('.tabs-field__tab-button', { hasText: 'Links' }).click()
    await page
      .locator('#field-leadPhoto')
      .getByRole('button', { name: /existing/i })
      .click()
    const rows = page.locator('dialog table tbody tr')
    await page.locator('.of-event [aria-pressed=true]', { hasText: 'Of this event' }).waitFor()
    await rows.nth(1).waitFor({ state: 'detached' })
    const ofEvent = await rows.count()
    await page.locator('dialog').getByRole('button', { name: 'All photos' }).click()
    await rows.nth(1).waitFor()

    expect(ofEvent).toBe(1)
    expect(await seriousFindings(page, '.of-event')).toEqual([])
  }, 60_000)
})

describe('on the contact sheet', () => {
  it('what is selected becomes a gallery', async () => {
    await page.goto('/admin/contact-sheet')
    await page.getByRole('row').first().focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')

    await page.getByRole('button', { name: 'Gallery' }).click()
    await page.getByLabel('New gallery: Title').fill('From the sheet')
    expect(await seriousFindings(page, '.to-gallery')).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('“From the sheet” is made').waitFor()
    await page.getByRole('link', { name: 'Open the gallery' }).click()

    await pictures().nth(2).waitFor()
    expect(await pictures().count()).toBe(3)
    expect(desk.faults).toEqual([])
  }, 60_000)
})

async function middleOf(nth: number): Promise<{ x: number; y: number }> {
  const box = await pictures().nth(nth).boundingBox()
  if (!box) throw new Error(`There is no picture ${nth}.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 3 }
}
