import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { chief, type Desk } from '../support/desk.ts'
import { openPhotoSite, storedPhoto } from '../support/photo-sheet.ts'

let site: Awaited<ReturnType<typeof openPhotoSite>>
let desk: Desk
let page: Page
beforeAll(async () => {
  site = await openPhotoSite()
  desk = site.desk
  await desk.page.close()
}, 300_000)
beforeEach(async () => {
  page = await openSheet()
})
afterAll(() => site.close())

async function openSheet(): Promise<Page> {
  const tab = await desk.context.newPage()
  await tab.goto('/admin/contact-sheet')
  await goTo(tab, 0)
  return tab
}

/** Clicks until the page listens. */
async function goTo(tab: Page, nth: number): Promise<void> {
  await tab.waitForFunction((at) => {
    const row = document.querySelectorAll<HTMLElement>('[role=row]')[at]
    row?.click()
    return row?.classList.contains('frame--current')
  }, nth)
  await tab.getByRole('row').nth(nth).focus()
}

const unsaved = (tab: Page) => tab.locator('.frame--unsaved')

describe('the clock of a camera that went ahead', () => {
  it('is set back by minutes that are typed with a minus, and corrected in the photos', async () => {
    await page.keyboard.press('m')
    const minutes = page.locator('input[name=offset]')
    await minutes.fill('')
    await page.keyboard.type('-30')

    expect(await minutes.inputValue()).toBe('-30')
    await page.getByRole('button', { name: 'Correct the clock of 200 photos by -30 min' }).click()
    await page.getByText('All saved').waitFor({ timeout: 100_000 })
    expect(await storedPhoto(page, 'DSC_1007.jpg')).toMatchObject({
      dateCreated: { local: '2024-10-29T08:30:07', offset: '+08:00' },
      takenAt: '2024-10-29T00:30:07.000Z',
    })
    await page.close()
  }, 150_000)
})

describe('what is not saved on the contact sheet', () => {
  it('is saved after a reload that is warned of, though it was only being typed', async () => {
    let warnings = 0
    page.on('dialog', (dialog) => {
      warnings += 1
      void dialog.accept()
    })
    await page.keyboard.press('c')
    await page.keyboard.type('Half a sent')

    await page.reload()
    await page.getByRole('row', { name: 'Half a sent' }).waitFor()
    await unsaved(page).waitFor({ state: 'detached' })

    expect(warnings).toBe(1)
    expect(await storedPhoto(page, 'DSC_1000.jpg')).toMatchObject({ caption: 'Half a sent' })
    await page.close()
  }, 60_000)

  it('stays with its tab while that lives, and is sent by another once it is gone', async () => {
    await page.route('**/api/photos/edits*', (route) => route.abort())
    await goTo(page, 1)
    await page.keyboard.press('3')
    await page.getByText('kept on this computer').waitFor()

    const other = await openSheet()
    await other.keyboard.press('5')
    await other.getByText('All saved').waitFor()
    expect(await storedPhoto(other, 'DSC_1001.jpg')).toMatchObject({ rating: 0 })
    await page.close()

    await other.getByRole('row', { name: /DSC_1001.jpg, 3 stars/ }).waitFor()
    await unsaved(other).waitFor({ state: 'detached' })
    expect(await storedPhoto(other, 'DSC_1001.jpg')).toMatchObject({ rating: 3 })
    await other.close()
  }, 60_000)

  it('is told as not kept where the browser keeps nothing, and saved all the same', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError')
      }
    })
    await page.reload()
    await page.route('**/api/photos/edits*', (route) => route.abort())
    await goTo(page, 2)

    await page.keyboard.press('4')
    await page.getByText('This browser keeps nothing here').waitFor()
    await page.unroute('**/api/photos/edits*')

    await unsaved(page).waitFor({ state: 'detached' })
    expect(await storedPhoto(page, 'DSC_1002.jpg')).toMatchObject({ rating: 4 })
    await page.close()
  }, 60_000)

  it('asks for a log-in in another tab when the last has ended, and goes on by itself', async () => {
    await goTo(page, 3)
    await desk.context.clearCookies()

    await page.keyboard.press('2')
    await page.getByText('You are logged out. Changes of 1 photo').waitFor()
    const [login] = await Promise.all([
      desk.context.waitForEvent('page'),
      page.getByRole('link', { name: 'Log in in another tab' }).click(),
    ])
    await login.locator('input[name=email]').fill(chief.email)
    await login.locator('input[name=password]').fill(chief.password)
    await login.locator('form button[type=submit]').click()

    await unsaved(page).waitFor({ state: 'detached', timeout: 40_000 })
    expect(await storedPhoto(page, 'DSC_1003.jpg')).toMatchObject({ rating: 2 })
  }, 90_000)
})
