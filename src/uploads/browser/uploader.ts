import { askBeforeLeaving } from './ask-before-leaving.ts'
import { element } from './element.ts'
import type { Item } from './item.ts'
import { type Memory, rememberIn, storageHere } from './memory.ts'
import { openQueue, type Queue } from './queue.ts'
import { makeSummary, type Next } from './summary.ts'
import { makeTiles } from './tiles.ts'
import { wordsIn, type Words } from './words.ts'
import { makeZone } from './zone.ts'

/** Where uploads begin, and whose they are. */
export type Opening = {
  endpoint: string
  /** Tells one desk, or one drop link, from another. */
  scope: string
  /** Whether a photo saved earlier is still there; missing where the sender may not ask. */
  isThere?: (id: string) => Promise<boolean>
}

/** The uploader as one page shows it. */
export type Showing = {
  language: string
  /** What is said of the files chosen there. */
  about: () => object
  /** Where a photo can be looked at; null where the sender may not. */
  linkOf: (id: string) => string | null
  /** Where to go on once photos have been saved; missing where there is no such place. */
  next?: Next
}

export type Uploader = {
  /** Puts it into `root`, and answers how to take it away again: what was chosen goes on. */
  show: (root: HTMLElement, showing: Showing) => () => void
  /** Whether there is nothing to show. */
  isEmpty: () => boolean
  clearFinished: () => void
  /** Ends it for good. */
  close: () => void
}

/** Sends files whether it is shown or not, for as long as the page is not loaded anew. */
export function openUploader({ scope, ...opening }: Opening): Uploader {
  const memory = rememberIn(storageHere(), scope)
  let draw: Draw | null = null
  const queue = openQueue({ ...opening, memory, onChange: (item) => draw?.(item) })
  const stop = askBeforeLeaving(queue)
  return {
    show(root, showing) {
      const view = viewOf(queue, memory, showing)
      draw = view.draw
      root.replaceChildren(...view.roots)
      root.classList.add('up')
      view.draw(null)
      return () => {
        view.close()
        if (draw === view.draw) draw = null
      }
    },
    isEmpty: () => queue.items().length === 0,
    clearFinished: () => queue.clearFinished(),
    close() {
      queue.stop()
      stop()
    },
  }
}

type Draw = (changed: Item | null) => void

function viewOf(queue: Queue, memory: Memory, { about, language, linkOf, next }: Showing) {
  const words = wordsIn(language)
  const tiles = makeTiles({ words, linkOf, onRetry: (key) => queue.retry(key) })
  const summary = makeSummary({
    ...{ words, next, items: queue.items },
    onRetry: () => queue.retryAll(),
    onClear: () => queue.clearFinished(),
  })
  const note = makeNote(memory, words)
  const zone = makeZone(words, (files) => queue.add(files, about))
  const roots = [note.root, zone.root, summary.root, ...tiles.roots]
  const stop = hearNetwork(() => summary.update())
  const draw: Draw = (changed) => {
    if (changed) tiles.place(changed)
    else tiles.placeAll(queue.items())
    summary.update()
    note.update(queue.items())
  }
  return {
    ...{ draw, roots },
    close(): void {
      zone.stop()
      stop()
      for (const root of roots) root.remove()
    },
  }
}

/** What was chosen before a reload; a page may not read files again by itself. */
function makeNote(memory: Memory, words: Words) {
  const said = element('span')
  const forget = (): void => {
    memory.forgetUnfinished()
    update([])
  }
  const button = element('button', { type: 'button', on: { click: forget } }, words.forget)
  const root = element('div', { class: 'up-note' }, said, ' ', button)
  const update = (items: Item[]): void => {
    const names = memory.unfinished(new Set(items.map(({ key }) => key)))
    root.hidden = names.length === 0
    if (names.length > 0) said.textContent = words.unfinished(names)
  }
  update([])
  return { root, update }
}

/** Says when the network goes and comes. */
function hearNetwork(update: () => void): () => void {
  addEventListener('online', update)
  addEventListener('offline', update)
  return () => {
    removeEventListener('online', update)
    removeEventListener('offline', update)
  }
}
