import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { change, newest, settled, type Desk } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
let page: Page
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
  page = desk.page
  const event = await create('events', {
    name: 'Forum in Liuzhou',
    start: '2024-10-29T08:00',
    end: '2024-10-30T18:00',
    timeZone: 'Asia/Shanghai',
  })
  for (const [title, hour] of [
    ['Opening', '09'],
    ['Clean rivers', '11'],
  ]) {
    const slots = [{ start: `2024-10-29T${hour}:00`, end: `2024-10-29T${hour}:45` }]
    await create('sessions', { event, title, slots })
  }
}, 300_000)
afterAll(() => opened.close())

async function create(collection: string, values: object): Promise<string> {
  return page.evaluate(
    async ([slug, data]) => {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify(data)
      const res = await fetch(`/api/${slug}?draft=true&depth=0`, { method: 'POST', headers, body })
      return (await res.json()).doc.id
    },
    [collection, values] as const,
  )
}

const cell = (row: number, column: number) => page.locator(`[data-place="${row}:${column}"]`)

describe('the coverage board', () => {
  it('starts a story, gives it out and takes the next one back, by keyboard', async () => {
    await page.goto('/admin/coverage')
    await cell(0, 0).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    await cell(2, 0).getByText('Idea').waitFor()
    await page.keyboard.press('a')
    await page
      .getByRole('combobox', { name: 'Who writes it' })
      .selectOption({ label: 'Chief Editor' })
    // Somebody writes in it meanwhile.
    const [story] = Object(await newest(desk, 'articles')).docs
    await change(desk, `articles/${story.id}`, { kicker: 'Day two' })
    await page.getByRole('button', { name: 'Save' }).click()
    await cell(2, 0).getByText('Assigned').waitFor()
    expect(await cell(2, 0).innerText()).toContain('Chief Editor')

    await cell(1, 1).getByRole('button').click()
    // That of the first start may still be there.
    const started = page.getByRole('listitem').filter({ hasText: 'Started for “Opening”' })
    await started.getByRole('button', { name: 'Take back' }).click()
    await page.getByText('it lies in the trash').waitFor()

    expect(await cell(1, 1).locator('.coverage__story').count()).toBe(0)
    expect(await seriousFindings(page, '.coverage')).toEqual([])
  }, 120_000)

  it('leads to each story of a cell, and back, by keyboard', async () => {
    await cell(2, 0).focus()
    await page.keyboard.press('n')
    await cell(2, 0).locator('.coverage__story').nth(1).waitFor()
    await page.keyboard.press('F2')
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown')
    const second = cell(2, 0).locator('.coverage__story').nth(1)
    expect(await second.locator('a').evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await cell(2, 0).evaluate((place) => place === document.activeElement)).toBe(true)
  }, 120_000)

  it('asks which story is to be translated where there are several', async () => {
    await cell(2, 1).focus()
    await page.keyboard.press('n')
    const choices = page.getByRole('dialog').getByRole('button')
    await choices.first().waitFor()
    const offered = await choices.allInnerTexts()
    expect(await seriousFindings(page, '.coverage')).toEqual([])
    await choices.getByText('A new story').click()
    await cell(2, 1).getByText('Idea').waitFor()

    expect(offered).toEqual([
      ...['Translation of “Clean rivers” (English)', 'Translation of “Clean rivers” (English)'],
      ...['A new story', 'Close'],
    ])
    const started = page.getByRole('listitem').filter({ hasText: 'Started for “Clean rivers”' })
    await started.first().getByRole('button', { name: 'Open' }).click()

    await page.waitForURL(/collections\/articles\//)
    await page.goBack()
    await page.locator('.coverage__row').first().waitFor()
  }, 120_000)

  it('keeps its filters in the address', async () => {
    await page.getByLabel('Gaps').selectOption('Only gaps')
    await page.getByLabel('Title, name, headline').fill('rivers')
    await page.waitForURL(/gaps=any&q=rivers/)
    await page.reload()

    await page.getByText('1 of 2 sessions').waitFor()
    expect(await page.locator('.coverage__row').count()).toBe(1)
  }, 120_000)
})

describe.each([
  ['tablet', 1024],
  ['telephone', 390],
])('the coverage board on a %s, in Chinese', (_, width) => {
  it('shows every plus that can be tapped, and its name', async () => {
    const tablet = await opened.another({ language: 'zh-CN', touch: true, width })
    await tablet.page.goto('/admin/coverage')
    await tablet.page.locator('.coverage__plus').first().waitFor()

    const seen = await tablet.page.locator('.coverage__plus').evaluateAll((all) =>
      all.map((plus) => {
        const isSeen = plus.checkVisibility() && getComputedStyle(plus).opacity === '1'
        return [plus.dataset.shy, isSeen]
      }),
    )
    const title = await tablet.page.title()
    await tablet.context.close()

    expect(seen.map(([shy]) => shy)).toContain('true')
    expect(seen.filter(([, isSeen]) => !isSeen)).toEqual([])
    expect(title).toMatch(/[\u4e00-\u9fff].* · Rostrum$/u)
  }, 120_000)
})

describe('the dashboard and the search', () => {
  it('show the work that lies with one, and find it from anywhere', async () => {
    await page.goto('/admin')
    const mine = page.locator('.desk-widget', { hasText: 'My work' })
    await mine.getByText('Clean rivers').waitFor()
    await settled(desk)
    expect(await mine.locator('li small').first().innerText()).toMatch(
      /^en · (Idea|Assigned|Drafting)/,
    )
    const all = await mine.getByRole('link', { name: 'All of them' }).getAttribute('href')
    expect(all).toMatch(/sort=dueAt.*stage.*drafting/)
    expect(all).not.toMatch('killed')
    expect(await seriousFindings(page, '.dashboard')).toEqual([])

    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('rivers')
    await page.locator('dialog').getByText('Sessions').waitFor()
    expect(await seriousFindings(page, 'dialog')).toEqual([])
    await page.keyboard.press('Enter')

    await page.waitForURL(/collections\/articles\//)
    expect(desk.faults).toEqual([])
  }, 120_000)
})
