import { element } from './element.ts'
import { type Item, totalsOf } from './item.ts'
import { rememberIn } from './memory.ts'
import { openQueue, type Queue } from './queue.ts'
import { makeThumbnails } from './thumbnail.ts'
import { makeTile, type Tile } from './tile.ts'
import { sizeOf, wordsIn, type Words } from './words.ts'

export type Options = {
  /** Where uploads begin. */
  endpoint: string
  language: string
  /** Tells one desk, or one drop link, from another. */
  scope: string
  about: () => object
  /** Where a photo can be looked at; null where the sender may not. */
  linkOf: (id: string) => string | null
  /** Where to go on once photos have been saved; missing where there is no such place. */
  next?: () => { href: string; text: string }
}

/** Puts the uploader into `root`, and answers how to take it away again. */
export function mountUploader(root: HTMLElement, options: Options): () => void {
  const words = wordsIn(options.language)
  const memory = rememberIn(localStorage, options.scope)
  const thumbnailOf = makeThumbnails()
  const tiles = new Map<string, Tile>()
  const list = element('ul', { class: 'up-list' })
  const problems = element('ul', { class: 'up-list' })
  const summary = makeSummary(words, () => queue, options.next)
  const tileFor = (item: Item): Tile => {
    const known = tiles.get(item.key)
    if (known) return known
    const tile = makeTile(item, {
      words,
      onRetry: (key) => queue.retry(key),
      linkOf: options.linkOf,
    })
    tiles.set(item.key, tile)
    void thumbnailOf(item.file).then((url) => url && tile.show(url))
    return tile
  }
  const place = (item: Item): void => {
    const { root: tile, update } = tileFor(item)
    update(item)
    const isTrouble = item.state.kind === 'refused' || item.state.kind === 'failed'
    const target = isTrouble ? problems : list
    if (tile.parentElement !== target) target.append(tile)
  }
  const draw = (changed: Item | null): void => {
    if (changed) place(changed)
    else redraw(queue, tiles, place)
    attention.hidden = problems.childElementCount === 0
    summary.update()
  }
  const queue: Queue = openQueue({ ...options, memory, onChange: draw })
  const attention = element(
    'section',
    { hidden: true },
    element('h3', {}, words.problems),
    problems,
  )
  const zone = makeZone(words, (files) => queue.add(files))
  root.replaceChildren(unfinished(memory, words), zone.root, summary.root, attention, list)
  root.classList.add('up')
  const stop = whileHere(queue, () => summary.update())
  return () => {
    queue.stop()
    stop()
    root.replaceChildren()
  }
}

/** Tiles of what was cleared go, and what was added gets one. */
function redraw(queue: Queue, tiles: Map<string, Tile>, place: (item: Item) => void): void {
  const items = queue.items()
  const kept = new Set(items.map(({ key }) => key))
  for (const [key, { root }] of tiles) {
    if (kept.has(key)) continue
    root.remove()
    tiles.delete(key)
  }
  items.forEach(place)
}

function makeZone(words: Words, onFiles: (files: File[]) => void) {
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: 'image/*,.tif,.tiff,.avif',
    id: 'up-files',
  })
  const root = element(
    'div',
    { class: 'up-zone' },
    input,
    element('label', { for: 'up-files', class: 'up-button' }, words.choose),
    element('p', {}, words.orDrop),
  )
  const over = (is: boolean) => (event: Event) => {
    event.preventDefault()
    root.classList.toggle('up-over', is)
  }
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])])
    input.value = ''
  })
  root.addEventListener('dragover', over(true))
  root.addEventListener('dragleave', over(false))
  root.addEventListener('drop', (event) => {
    over(false)(event)
    onFiles([...(event.dataTransfer?.files ?? [])])
  })
  return { root }
}

function makeSummary(words: Words, queueNow: () => Queue, next: Options['next']) {
  const offline = element('p', { class: 'up-offline', role: 'alert', hidden: true }, words.offline)
  const said = element('p', { class: 'up-said', 'aria-live': 'polite' })
  const bar = element('progress', { max: 1, 'aria-label': words.choose })
  const again = element('button', { type: 'button', on: { click: () => queueNow().retryFailed() } })
  const clear = element(
    'button',
    { type: 'button', on: { click: () => queueNow().clearFinished() } },
    words.clear,
  )
  const onward = element('a', { class: 'up-button', hidden: true })
  const bottom = element('div', { class: 'up-sum', hidden: true }, bar, said, again, clear, onward)
  return {
    root: element('div', { class: 'up-summary' }, offline, bottom),
    update() {
      const totals = totalsOf(queueNow().items())
      const { all, bytes, failed, here, over, saved, sentBytes } = totals
      offline.hidden = navigator.onLine
      bottom.hidden = all === 0
      bar.value = bytes === 0 ? 0 : sentBytes / bytes
      const size = words.size(sizeOf(sentBytes), sizeOf(bytes))
      const head = over === all ? words.finished(totals) : words.going(totals)
      said.textContent = `${head} · ${words.counts(totals)} · ${size}`
      again.textContent = words.retryAll(failed)
      again.hidden = failed === 0
      clear.hidden = saved + here === 0
      const place = over === all && saved + here > 0 ? next?.() : undefined
      onward.hidden = place === undefined
      if (place) Object.assign(onward, { href: place.href, textContent: place.text })
    },
  }
}

/** What was chosen before a reload; a page may not read files again by itself. */
function unfinished(memory: ReturnType<typeof rememberIn>, words: Words): HTMLElement {
  const names = memory.unfinished()
  const forget = (): void => {
    memory.forgetUnfinished()
    note.remove()
  }
  const button = element('button', { type: 'button', on: { click: forget } }, words.forget)
  const note = element(
    'div',
    { class: 'up-note', hidden: names.length === 0 },
    words.unfinished(names),
    ' ',
    button,
  )
  return note
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
