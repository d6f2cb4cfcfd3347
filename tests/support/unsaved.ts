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

/** How many copies of unsaved words the browser keeps. */
export async function copies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = indexedDB.open('rostrum', 1)
    const shelf = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(new Error('No shelf.')))
    })
    const counting = shelf.transaction('unsaved').objectStore('unsaved').count()
    const count = await new Promise<number>((resolve) =>
      counting.addEventListener('success', () => resolve(counting.result)),
    )
    shelf.close()
    return count
  })
}

/** Comes back once the browser keeps a copy. */
export async function untilKept(page: Page): Promise<void> {
  await untilFound(async () => (await copies(page)) > 0 || null)
}

/** Comes back once the browser keeps none. */
export async function untilGone(page: Page): Promise<void> {
  await untilFound(async () => (await copies(page)) === 0 || null)
}
