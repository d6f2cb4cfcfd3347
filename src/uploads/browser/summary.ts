import { element } from './element.ts'
import { type Item, type Totals, totalsOf } from './item.ts'
import { type Mark, marked, minutesLeft } from './pace.ts'
import { sizeOf, type Words } from './words.ts'

/** Where to go on once photos have been saved. */
export type Next = () => { href: string; text: string }

type Parts = {
  words: Words
  items: () => Item[]
  onRetry: () => void
  onClear: () => void
  next: Next | undefined
}

/** How far all of it is, and what can be done about it. */
export function makeSummary({ items, next, onClear, onRetry, words }: Parts) {
  const offline = element('p', { class: 'up-offline', role: 'alert', hidden: true }, words.offline)
  const said = element('p', { class: 'up-said' })
  const aloud = element('p', { class: 'up-aloud', role: 'status' })
  const bar = element('progress', { max: 1, 'aria-label': words.progress })
  const again = element('button', { type: 'button', on: { click: onRetry } })
  const clear = element('button', { type: 'button', on: { click: onClear } }, words.clear)
  const onward = element('a', { class: 'up-button', hidden: true })
  const bottom = element('div', { class: 'up-sum', hidden: true }, bar, said, again, clear, onward)
  let marks: Mark[] = []
  const root = element('div', { class: 'up-summary', tabindex: -1 }, offline, bottom, aloud)
  return {
    root,
    update() {
      const totals = totalsOf(items())
      const { all, bytes, failed, here, over, refused, saved, sentBytes } = totals
      const troubles = failed + refused
      const isOver = over === all
      marks = marked(isOver ? [] : marks, { at: performance.now(), bytes: sentBytes })
      offline.hidden = navigator.onLine
      bottom.hidden = all === 0
      bar.value = bytes === 0 ? 0 : sentBytes / bytes
      const left = isOver || !navigator.onLine ? null : minutesLeft(marks, bytes - sentBytes)
      said.textContent = sentence(totals, left, words)
      aloud.textContent = all === 0 ? '' : announcement(totals, words)
      again.textContent = words.retryAll(troubles)
      hide(again, troubles === 0, root)
      hide(clear, saved + here === 0, root)
      const place = isOver && saved + here > 0 ? next?.() : undefined
      onward.hidden = place === undefined
      if (place) Object.assign(onward, { href: place.href, textContent: place.text })
    },
  }
}

/** What is hidden under the fingers of somebody leaves them nearby, not at the top of the page. */
function hide(button: HTMLElement, isHidden: boolean, nearby: HTMLElement): void {
  if (isHidden && button === document.activeElement) nearby.focus()
  button.hidden = isHidden
}

function sentence(totals: Totals, left: number | null, words: Words): string {
  const { all, bytes, over, sentBytes } = totals
  return [
    over === all ? words.finished(totals) : words.going(totals),
    words.counts(totals),
    words.size(sizeOf(sentBytes), sizeOf(bytes)),
    ...(left === null ? [] : [words.left(left)]),
  ].join(' · ')
}

/** Said at every quarter: each file would be too much to listen to. */
function announcement(totals: Totals, words: Words): string {
  const { all, over } = totals
  if (over === all) return `${words.finished(totals)}: ${words.counts(totals)}`
  const quarter = Math.ceil((Math.floor((4 * over) / all) * all) / 4)
  return words.going({ ...totals, over: quarter })
}
