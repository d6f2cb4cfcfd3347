import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { seriousFindings } from '../support/axe.ts'
import { type Desk, make, newest, settled } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'
import { back, copies, leaveAnyway, open, untilGone, untilKept } from '../support/unsaved.ts'

let opened: EmptyDesk
let desk: Desk
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
}, 300_000)
afterAll(() => opened.close())

describe('what was written in a form that does not save by itself', () => {
  beforeEach(async () => {
    await desk.page.goto('/admin/collections/topics')
    await settled(desk)
  })

  it('is back unsaved after the back button, also for whoever had stayed, and gone once one has said to leave', async () => {
    const { page } = desk
    const id = await make(desk, 'topics', { name: 'Trade' })
    await page.goto('/admin/collections/topics')
    await page.locator(`a[href$="${id}"]`).first().click()
    await page.locator('[name=name]').waitFor()
    await settled(desk)
    await page.locator('[name=name]').fill('Trade and travel')
    await page.locator('nav a[href$="/collections/articles"]').first().dispatchEvent('click')
    await page.getByRole('button', { name: 'Stay on this page' }).click()
    await page.goBack()
    await page.waitForURL(/topics(\?|$)/)
    await open(desk, `topics/${id}`)
    await page.getByText(back).waitFor()

    expect(await page.locator('[name=name]').inputValue()).toBe('Trade and travel')
    expect(await newest(desk, `topics/${id}`)).toMatchObject({ name: 'Trade' })
    await page.locator('nav a[href$="/collections/articles"]').first().dispatchEvent('click')
    await page.getByRole('button', { name: 'Leave anyway' }).click()
    await page.waitForURL(/collections\/articles/)
    await untilGone(page)
    await open(desk, `topics/${id}`)
    expect(await page.locator('[name=name]').inputValue()).toBe('Trade')
  }, 120_000)

  it('is not offered any more once it was typed and saved', async () => {
    const { page } = desk
    const create = '/admin/collections/topics/create'
    await page.goto(create)
    await settled(desk)
    await page.locator('[name=name]').click()
    await page.keyboard.type('Lakes')
    await untilKept(page)
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/topics\/(?!create)[^/]+$/)
    await settled(desk)

    await page.goto(create)
    await settled(desk)
    expect(await copies(page)).toBe(0)
    expect(await page.locator('.rescue-out').count()).toBe(0)
  }, 120_000)

  it('is offered in the next new one, until that is saved', async () => {
    const { page } = desk
    const create = '/admin/collections/topics/create'
    await page.goto(create)
    await settled(desk)
    await page.locator('[name=name]').fill('Rivers')
    await leaveAnyway(page, () => page.goto('/admin'))
    await page.goto(create)
    await page.getByText('You began “Rivers” here at').waitFor()
    expect(await seriousFindings(page, '.rescue-out')).toEqual([])
    expect(await page.locator('[name=name]').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Put it into the form' }).click()
    await page.locator('.rescue-out').waitFor({ state: 'detached' })
    expect(await page.locator('[name=name]').inputValue()).toBe('Rivers')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/topics\/(?!create)[^/]+$/)
    await settled(desk)

    await untilGone(page)
    await page.goto(create)
    await settled(desk)
    expect(await page.locator('.rescue-out').count()).toBe(0)
  }, 120_000)
})
