import { element } from './element.ts'
import type { Item } from './item.ts'
import { rememberIn } from './memory.ts'
import { openQueue, type Queue } from './queue.ts'
import { makeSummary, type Next } from './summary.ts'
import { makeTiles } from './tiles.ts'
import { wordsIn, type Words } from './words.ts'
import { makeZone } from './zone.ts'

export type Options = {
  /** Where uploads begin. */
  endpoint: string
  language: string
  /** Tells one desk, or one drop link, from another. */
  scope: string
  about: () => object
  /** Where a photo can be looked at; null where the sender may not. */
  linkOf: (id: string) => string | null
  /** Whether a photo saved earlier is still there; missing where the sender may not ask. */
  isThere?: (id: string) => Promise<boolean>
  /** Where to go on once photos have been saved; missing where there is no such place. */
  next?: Next
}

/** Puts the uploader into `root`, and answers how to take it away again. */
export function mountUploader(root: HTMLElement, options: Options): () => void {
  const words = wordsIn(options.language)
  const memory = rememberIn(localStorage, options.scope)
  const tiles = makeTiles({
    words,
    linkOf: options.linkOf,
    onRetry: (key) => queue.retry(key),
  })
  const summary = makeSummary({
    words,
    items: () => queue.items(),
    onRetry: () => queue.retryFailed(),
    onClear: () => queue.clearFinished(),
    next: options.next,
  })
  const note = makeNote(memory, words)
  const draw = (changed: Item | null): void => {
    if (changed) tiles.place(changed)
    else tiles.placeAll(queue.items())
    summary.update()
    note.update(queue.items())
  }
  const queue: Queue = openQueue({ ...options, memory, onChange: draw })
  const zone = makeZone(words, (files) => queue.add(files))
  root.replaceChildren(note.root, zone.root, summary.root, ...tiles.roots)
  root.classList.add('up')
  const stop = whileHere(queue, () => summary.update())
  return () => {
    queue.stop()
    zone.stop()
    stop()
    root.replaceChildren()
  }
}

/** What was chosen before a reload; a page may not read files again by itself. */
function makeNote(memory: ReturnType<typeof rememberIn>, words: Words) {
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

/** Says when the network goes and comes, and asks before the page is left in the middle. */
function whileHere(queue: Queue, update: () => void): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (queue.isBusy()) event.preventDefault()
  }
  addEventListener('beforeunload', ask)
  addEventListener('online', update)
  addEventListener('offline', update)
  return () => {
    removeEventListener('beforeunload', ask)
    removeEventListener('online', update)
    removeEventListener('offline', update)
  }
}
