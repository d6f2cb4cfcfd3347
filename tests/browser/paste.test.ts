import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { logIn, openBrowser, settled, sitDown, chief, registerChief } from '../support/desk.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  await registerChief(site.url)
}, 300_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** As Word puts it on the clipboard, with what an attacker would add. */
const pasted = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
  <!--StartFragment-->
  <h2 style='mso-style-name:"Heading 2"'>Day one<o:p></o:p></h2>
  <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Liuzhou</b> opened the
  <a href="https://mee.example/forum">forum</a>.<o:p></o:p></p>
  <ul><li class=MsoListParagraph>Clean air</li><li>Rivers</li></ul>
  <script>window.pwned = 'script'</script>
  <p><img src="x" onerror="window.pwned = 'img'">After the picture
  <a href="javascript:window.pwned='link'">press here</a>.</p>
  <iframe src="javascript:parent.pwned='frame'"></iframe>
  <!--EndFragment--></body></html>`

it('What is pasted from Word keeps its structure and brings no script', async () => {
  const desk = await sitDown(browser, site.url)
  const { page } = desk
  await logIn(desk, chief.email, chief.password)
  await page.goto('/admin/collections/articles/create')
  await page.waitForURL(/articles\/[0-9a-f-]{36}/)
  const id = page.url().split('/').at(-1) ?? ''
  await page.locator('input[name=headline]').fill('Pasted from Word')
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Day one')
    const how = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', how))
  }, pasted)
  await editor.getByText('After the picture').waitFor()
  await page.waitForResponse(
    (res) => res.request().method() === 'PATCH' && res.url().includes('autosave') && res.ok(),
  )
  await settled(desk)

  const answers = await page.evaluate(async (article) => {
    const read = async (path: string, init: RequestInit = {}) =>
      (await fetch(`/api/articles/${article}${path}`, init)).json()
    const { body, rev } = await read('?draft=true&depth=0')
    const said = { bylineText: 'Our own correspondent', _status: 'published', rev }
    const headers = { 'Content-Type': 'application/json' }
    const published = await read('', { method: 'PATCH', headers, body: JSON.stringify(said) })
    return { body: JSON.stringify(body), published: JSON.stringify(published) }
  }, id)

  expect(answers.body).toMatch(/Day one.*"heading".*Liuzhou.*mee\.example.*Clean air.*"list"/)
  expect(answers.body).toContain('press here')
  expect(answers.body).not.toMatch(/pwned = |onerror|<script|iframe/)
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  expect(answers.published).toContain('Write the whole address of the link')
}, 120_000)
