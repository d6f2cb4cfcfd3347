import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seriousFindings } from '../support/axe.ts'
import { chief, type Desk, logIn, make, newest, settled, untilFound } from '../support/desk.ts'
import { type EmptyDesk, openEmptyDesk } from '../support/empty-desk.ts'

let opened: EmptyDesk
let desk: Desk
let colleague: Desk
beforeAll(async () => {
  opened = await openEmptyDesk()
  desk = opened.desk
  const ada = { name: 'Ada', email: 'ada@newsroom.test', password: chief.password }
  await make(desk, 'users', { ...ada, role: 'editor' })
  colleague = await opened.visitor()
  await logIn(colleague, ada.email, ada.password)
}, 300_000)
afterAll(() => opened.close())

describe('a story that two people open', () => {
  it('is held by its writer, and told by name who takes it over, no word lost', async () => {
    const id = await openStory('As it was')
    await write(desk, 'Mine')
    expect(await holdersOf(id)).toEqual(['Chief Editor'])
    await colleague.page.goto(`/admin/collections/articles/${id}`)

    await colleague.page.getByRole('heading', { name: 'Chief Editor is writing here' }).waitFor()
    expect(await colleague.page.locator('dialog[open]').count()).toBe(1)
    expect(await seriousFindings(colleague.page, '#document-locked')).toEqual([])
    await colleague.page.getByRole('button', { name: 'Take over' }).click()
    await untilFound(async () => ((await holdersOf(id))[0] === 'Ada' ? true : null))
    await settled(colleague)
    await write(colleague, 'Hers')
    expect(await holdersOf(id)).toEqual(['Ada'])

    await desk.page.locator('input[name=headline]').fill('Mine, and more')
    await desk.page.getByRole('heading', { name: 'Ada has taken over' }).waitFor()
    await settled(desk)
    expect(await desk.page.locator('dialog[open]').count()).toBe(1)
    expect(await seriousFindings(desk.page, '#document-take-over')).toEqual([])
    await desk.page.getByRole('button', { name: 'View read-only' }).click()
    await desk.page.getByText('Your save was refused').waitFor()
    const compared = desk.page.locator('.rescue')
    await untilFound(async () =>
      (await compared.innerText()).includes('Mine, and more') ? true : null,
    )
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ headline: 'Hers' })
    await desk.page.getByRole('button', { name: 'Decide later' }).click()
  }, 120_000)

  it('is free once its form is left', async () => {
    const id = await openStory('As it was')
    await write(desk, 'Mine')
    expect(await holdersOf(id)).toEqual(['Chief Editor'])

    await desk.page.locator('nav a[href$="/collections/topics"]').first().dispatchEvent('click')
    await desk.page.waitForURL(/collections\/topics/)

    await untilFound(async () => ((await holdersOf(id)).length === 0 ? true : null))
  }, 60_000)

  it('says on its open form what a colleague has done, and shows it where nobody writes', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    const line = page.locator('.news-line')
    await move(id, { act: 'submit' })
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))

    await line.getByText('Submitted for review by Ada').waitFor()
    await page.locator('.stage-status', { hasText: 'In review' }).waitFor()
    await line.getByRole('button', { name: 'Show it as it is now' }).waitFor({ state: 'detached' })
    expect(await seriousFindings(page, '.news-line')).toEqual([])

    await page.locator('input[name=headline]').focus()
    await move(id, { act: 'sendBack', reason: 'Name the speaker.' })
    await line.getByText('Sent back by Ada').waitFor()
    await page.getByText('Name the speaker.').waitFor()
    await line.getByRole('button', { name: 'Show it as it is now' }).click()
    await line.getByRole('button', { name: 'Show it as it is now' }).waitFor({ state: 'detached' })
    await line.getByRole('button', { name: 'Close this line' }).click()
    expect(await line.count()).toBe(0)
  }, 60_000)

  it('keeps what is typed while the story is asked for anew, and saves it beside the news', async () => {
    const { page } = desk
    const id = await openStory('As it was')
    const asked = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<void>()
    const address = new RegExp(`/api/articles/${id}\\?depth=0&draft=true&fallback-locale`)
    await page.route(address, async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      asked.resolve()
      await answered.promise
      await route.continue()
    })
    await move(id, { act: 'submit' })
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await asked.promise
    await page.locator('input[name=headline]').fill('Typed meanwhile')
    const read = page.waitForResponse(
      (answer) => address.test(answer.url()) && answer.request().method() === 'GET',
    )
    answered.resolve()
    await read
    await page.unroute(address)

    await untilFound(async () => {
      const { headline } = await newest(desk, `articles/${id}`)
      return headline === 'Typed meanwhile' ? true : null
    })
    expect(await page.locator('input[name=headline]').inputValue()).toBe('Typed meanwhile')
    expect(await newest(desk, `articles/${id}`)).toMatchObject({ stage: 'review' })
  }, 60_000)
})

async function openStory(headline: string): Promise<string> {
  const id = await make(desk, 'articles', { headline, language: 'en', bylineText: 'Our own' })
  await desk.page.goto(`/admin/collections/articles/${id}`)
  await settled(desk)
  return id
}

/** Types a headline, and comes back once the form has saved it by itself. */
async function write({ page }: Desk, headline: string): Promise<void> {
  const isSave = (url: string) => url.includes('autosave=true')
  const saved = page.waitForResponse((answer) => isSave(answer.url()))
  await page.locator('input[name=headline]').fill(headline)
  expect((await saved).status()).toBe(200)
}

/** Who holds a story, as its list says it. */
async function holdersOf(id: string): Promise<string[]> {
  const headers = { Origin: desk.url }
  const where = `where[document.value][equals]=${id}&depth=1`
  const answer = await desk.page.request.get(`/api/payload-locked-documents?${where}`, { headers })
  const { docs } = await answer.json()
  return docs.map(({ user }: { user: { value: { email: string } } }) => user.value.email)
}

/** Ada does something with a story, away from its form. */
async function move(id: string, asked: { act: string; reason?: string }): Promise<void> {
  const { page, url } = colleague
  const { rev } = await newest(colleague, `articles/${id}`)
  const headers = { Origin: url }
  const data = { ...asked, rev }
  const answer = await page.request.post(`/api/articles/${id}/move`, { data, headers })
  expect(answer.status()).toBe(200)
}
