import type { Page } from 'playwright-core'
import { type Desk, settled, untilFound } from './desk.ts'

/** What the form says of words that came back. */
export const back = 'had not been saved. It is back in the form.'

/** Opens the form of a document. */
export async function open(at: Desk, path: string): Promise<void> {
  await at.page.goto(`/admin/collections/${path}`)
  await settled(at)
}

/** Leaves although the browser asks. */
export async function leaveAnyway(page: Page, leave: () => Promise<unknown>): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept())
  await leave()
  page.removeAllListeners('dialog')
}

/** How many copies of unsaved words the browser keeps: of one document, or of all. */
export async function copies(page: Page, document?: string): Promise<number> {
  const texts = await page.evaluate(async () => {
    const asked = indexedDB.open('rostrum', 1)
    const shelf = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(new Error('No shelf.')))
    })
    const reading = shelf.transaction('unsaved').objectStore('unsaved').getAll()
    const found = await new Promise<string[]>((resolve) =>
      reading.addEventListener('success', () => resolve(reading.result)),
    )
    shelf.close()
    return found
  })
  return texts.filter((text) => !document || JSON.parse(text).document === document).length
}

/** Comes back once the browser keeps a copy. */
export async function untilKept(page: Page, document?: string): Promise<void> {
  await untilFound(async () => (await copies(page, document)) > 0 || null)
}

/** Comes back once the browser keeps none. */
export async function untilGone(page: Page, document?: string): Promise<void> {
  await untilFound(async () => (await copies(page, document)) === 0 || null)
}
