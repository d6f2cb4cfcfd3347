import type { Page } from 'playwright-core'
import { chief, type Desk, logIn, openBrowser, sitDown } from './desk.ts'
import { openSite } from './site.ts'

/** A site with 200 photos, and its editor at a desk there; `close` ends both. */
export async function openPhotoSite(): Promise<{ desk: Desk; close: () => Promise<void> }> {
  const site = await openSite({ script: 'tests/support/photo-site.ts' })
  const browser = await openBrowser()
  const desk = await sitDown(browser, site.url)
  await logIn(desk, chief.email, chief.password)
  await desk.page.goto('/admin')
  const close = async (): Promise<void> => {
    await browser.close()
    await site.stop()
  }
  return { desk, close }
}

/** What is stored of the photo with this file name. */
export async function storedPhoto(page: Page, name: string): Promise<Record<string, unknown>> {
  return page.evaluate(async (wanted) => {
    const query = `where[originalName][equals]=${wanted}&draft=true&depth=0`
    const res = await fetch(`/api/photos?${query}`)
    return (await res.json()).docs[0]
  }, name)
}
