import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { type Desk, settled } from '../support/desk.ts'
import { openPhotoSite, storedPhoto } from '../support/photo-sheet.ts'

let site: Awaited<ReturnType<typeof openPhotoSite>>
let desk: Desk
let page: Page
beforeAll(async () => {
  site = await openPhotoSite()
  desk = site.desk
  page = desk.page
}, 300_000)
beforeEach(async () => {
  await page.goto('/admin/contact-sheet')
  await page.getByRole('row').first().focus()
})
afterAll(() => site.close())

const current = () => page.locator('.frame--current')
const said = (text: string) => page.locator('.contact-sheet__said').getByText(text).waitFor()
const saved = () => page.getByText('All saved').waitFor()

const stored = (name: string) => storedPhoto(page, name)

describe('the contact sheet of 200 photos', () => {
  it('is gone through with the arrows, starred, picked and taken back', async () => {
    expect(await page.getByRole('row').count()).toBe(200)

    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('4')
    await page.keyboard.press('p')
    await saved()

    expect(await current().getAttribute('aria-label')).toContain('DSC_1002.jpg, 4 stars, picked')
    expect(await stored('DSC_1002.jpg')).toMatchObject({ rating: 4, pick: 'picked' })
    await page.keyboard.press('z')
    await said('Taken back')
    await saved()
    expect(await stored('DSC_1002.jpg')).toMatchObject({ rating: 4, pick: 'none' })
  }, 60_000)

  it('heeds its keys when it has just been opened, too', async () => {
    await page.reload()
    await page.locator('.frame--current').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('2')
    await saved()

    expect(await stored('DSC_1001.jpg')).toMatchObject({ rating: 2 })
    expect(await current().evaluate((cell) => cell === document.activeElement)).toBe(true)
  }, 60_000)

  it('says what waits to be saved where it is seen, however far down one is', async () => {
    await page.keyboard.press('End')
    await page.route('**/api/photos/edits*', (route) => route.abort())
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('1')
    const waiting = page.getByText('changes that are not saved yet')
    await waiting.waitFor()

    expect(await isSeen(waiting)).toBe(true)
    expect(await isSeen(page.getByText(/^\d+ selected$/))).toBe(true)
    await page.unroute('**/api/photos/edits*')
    await saved()
  }, 60_000)

  it('marks a range at once, and counts it', async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('x')
    await saved()

    await said('3 photos rejected')
    expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(3)
    expect(await page.getByRole('link', { name: 'Rejected' }).innerText()).toContain('3')
    expect(await stored('DSC_1197.jpg')).toMatchObject({ pick: 'rejected' })
  }, 60_000)

  it('takes words from one photo to the next, and Escape leaves those of the last', async () => {
    await page.keyboard.press('c')
    await page.keyboard.type('Delegates arrive.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('They sit down.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Never meant')
    await page.keyboard.press('Escape')
    await saved()

    expect(await stored('DSC_1000.jpg')).toMatchObject({ caption: 'Delegates arrive.' })
    expect(await stored('DSC_1001.jpg')).toMatchObject({ caption: 'They sit down.' })
    expect((await stored('DSC_1002.jpg')).caption ?? '').toBe('')
    expect(await current().evaluate((cell) => cell === document.activeElement)).toBe(true)
  }, 60_000)

  it('looks at one photo large, where the keys go on working', async () => {
    await page.keyboard.press('Space')
    const loupe = page.getByRole('dialog', { name: 'Large view' })
    await loupe.getByText('1 of 200').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('5')
    await page.keyboard.press('Escape')
    await loupe.waitFor({ state: 'detached' })
    await saved()

    expect(await stored('DSC_1001.jpg')).toMatchObject({ rating: 5 })
  }, 60_000)

  it('turns codes into words of the programme, and marks those of nothing', async () => {
    await page.keyboard.press('c')
    await page.locator('.code-list').waitFor()
    await page.locator('textarea[name=altText]').fill('')
    await page.keyboard.type('At =e=, =sp9=')
    await page.getByText('No code of this event: =sp9=').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.locator('textarea[name=altText]').fill('')
    await page.keyboard.type('At =e=')
    await page.keyboard.press('Enter')
    await saved()

    expect(await stored('DSC_1000.jpg')).toMatchObject({ altText: 'At Forum in Liuzhou' })
  }, 60_000)

  it('keeps the order of what is typed on behind a code, however fast', async () => {
    await page.keyboard.press('c')
    await page.locator('.code-list').waitFor()
    const caption = page.locator('textarea[name=caption]')
    await caption.fill('Before. After.')
    for (let left = 0; left < ' After.'.length; left += 1) await page.keyboard.press('ArrowLeft')
    // No key waits for what the one before it did.
    const keys = ' At =e= today, =e= and =e=.'.split('')
    await Promise.all(keys.map((key) => page.keyboard.type(key)))

    const forum = 'Forum in Liuzhou'
    const typed = ` At ${forum} today, ${forum} and ${forum}.`
    expect(await caption.inputValue()).toBe(`Before.${typed} After.`)
    await page.keyboard.press('Escape')
  }, 60_000)

  it('sets a credit on all that are selected, and takes it back as a whole', async () => {
    await page.keyboard.press('End')
    for (let up = 0; up < 3; up += 1) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('b')
    await page.locator('select[name=creditText]').selectOption('replace')
    await page.locator('[name=creditText-value]').fill('Rostrum/Wei')
    await page.keyboard.press('Enter')
    await said('4 photos changed')
    await saved()
    expect(await stored('DSC_1199.jpg')).toMatchObject({ creditText: 'Rostrum/Wei' })

    await page.keyboard.press('z')
    await saved()
    expect((await stored('DSC_1199.jpg')).creditText ?? '').toBe('')
    expect((await stored('DSC_1196.jpg')).creditText ?? '').toBe('')
  }, 60_000)

  it('keeps a template nothing could be filled into, and says what is wrong where it is', async () => {
    await page.keyboard.press('b')
    await page.locator('select[name=caption]').selectOption('replace')
    const template = page.locator('[name=caption-value]')
    const set = page.getByRole('button', { name: 'Set on 1 photo' })
    await template.fill('At {nonsense}')

    expect(await isSeen(page.getByText('These mean nothing: {nonsense}'))).toBe(true)
    expect(await set.isDisabled()).toBe(true)
    await template.fill('Delegates at {session}.')
    await set.click()
    await page.getByText('Nothing was changed: the photo lacks').waitFor()

    expect(await template.inputValue()).toBe('Delegates at {session}.')
    await page.keyboard.press('Escape')
  }, 60_000)

  it('has nothing that axe finds serious, with words open beside it either', async () => {
    expect(await seriousFindings(page, '.contact-sheet')).toEqual([])

    await page.keyboard.press('c')
    await page.getByRole('complementary', { name: 'Words' }).waitFor()

    expect(await seriousFindings(page, '.contact-sheet')).toEqual([])
  }, 60_000)

  it('keeps what was done offline, over a reload too, and saves it later', async () => {
    await page.route('**/api/photos/edits*', (route) => route.abort())
    await page.keyboard.press('ArrowDown')
    const name = (await current().getAttribute('aria-label')) ?? ''
    await page.keyboard.press('3')
    await page.getByText('kept on this computer').waitFor()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.locator('.frame--unsaved').waitFor()
    await page.unroute('**/api/photos/edits*')

    await page.locator('.frame--unsaved').waitFor({ state: 'detached' })

    expect(await stored(/DSC_\d+\.jpg/.exec(name)?.[0] ?? '')).toMatchObject({ rating: 3 })
  }, 60_000)

  it('saves beside what a colleague saved meanwhile, and shows both where they wrote the same', async () => {
    await asColleague({ rating: 1 })
    await page.keyboard.press('p')
    await saved()
    expect(await stored('DSC_1000.jpg')).toMatchObject({ pick: 'picked', rating: 1 })

    await asColleague({ caption: 'By a colleague' })
    await page.keyboard.press('c')
    await page.locator('textarea[name=caption]').fill('By me')
    await page.keyboard.press('Enter')
    const clash = page.getByRole('alert').filter({ hasText: 'A colleague wrote something else' })
    await clash.waitFor()
    expect(await clash.locator('del').innerText()).toBe('By a colleague')
    expect(await stored('DSC_1000.jpg')).toMatchObject({ caption: 'By a colleague' })

    await clash.getByRole('button', { name: 'Save mine over it' }).click()
    await clash.waitFor({ state: 'detached' })
    await saved()
    expect(await stored('DSC_1000.jpg')).toMatchObject({ caption: 'By me' })
  }, 60_000)
})

describe('publishing from the contact sheet', () => {
  it('says what is ready first, publishes that, keeps the rest selected and takes it back', async () => {
    const words = { caption: 'Delegates arrive.', altText: 'Two people.', creditText: 'Rostrum' }
    for (const name of ['DSC_1150.jpg', 'DSC_1151.jpg']) await asColleague(words, name)
    await page.reload()
    await settled(desk)
    await page.locator(`[data-id="${String((await stored('DSC_1150.jpg')).id)}"]`).click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: 'Publish 3 photos' })
    await dialog.getByText('2 go out.').waitFor()
    await dialog.getByRole('list', { name: '1 is not ready and stays as it is' }).waitFor()
    expect(await dialog.getByRole('listitem').innerText()).toContain('Write an alt text')
    expect(await seriousFindings(page, '.publish-dialog')).toEqual([])

    await page.keyboard.press('Enter')
    await dialog.getByText('2 photos published.').waitFor()

    expect(await stored('DSC_1150.jpg')).toMatchObject({ _status: 'published' })
    expect(await stored('DSC_1152.jpg')).toMatchObject({ _status: 'draft' })
    await dialog.getByRole('button', { name: 'Take 2 back' }).click()
    await dialog.getByText('2 photos are no longer with readers.').waitFor()
    expect(await stored('DSC_1151.jpg')).toMatchObject({ _status: 'draft' })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    const selected = page.locator('[role=row][aria-selected=true]')
    expect(await selected.getAttribute('aria-label')).toContain('DSC_1152.jpg')
  }, 60_000)
})

describe('fix next', () => {
  it('asks for what is missing first, and goes on from photo to photo', async () => {
    await page.goto('/admin/fix-next')
    await page.getByText(/^1 of \d+$/).waitFor()
    const field = page.locator(':focus')
    await page.getByText(/^2024-10-29 09:\d\d · Forum in Liuzhou · DSC_\d+\.jpg$/).waitFor()
    expect(await field.getAttribute('name')).toBe('caption')

    await page.keyboard.type('Delegates arrive.')
    await page.getByText('It does not say where.').waitFor()
    await page.keyboard.press('Enter')

    await page.getByText(/^2 of \d+$/).waitFor()
    expect(await seriousFindings(page, '.contact-sheet')).toEqual([])
    await page.getByRole('button', { name: 'Previous' }).click()
    expect(await page.locator('textarea[name=caption]').inputValue()).toBe('Delegates arrive.')
  }, 60_000)
})

/** Whether it lies within the window as it is scrolled now. */
async function isSeen(thing: Locator): Promise<boolean> {
  const { y = -1 } = (await thing.boundingBox()) ?? {}
  return y >= 0 && y < (page.viewportSize()?.height ?? 0)
}

/** Saves a photo in a form that was opened elsewhere. */
async function asColleague(values: object, name = 'DSC_1000.jpg'): Promise<void> {
  const { id, rev } = await stored(name)
  await page.evaluate(
    async ([photo, body]) => {
      const headers = { 'Content-Type': 'application/json' }
      await fetch(`/api/photos/${photo}?draft=true`, { method: 'PATCH', headers, body })
    },
    [String(id), JSON.stringify({ rev, ...values })],
  )
}
