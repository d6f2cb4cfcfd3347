import { element } from './element.ts'
import { type Item, type Kept, sentOf } from './item.ts'
import { sayHeldUp, sayReason, type Words } from './words.ts'

export type Tile = {
  root: HTMLLIElement
  update: (item: Item) => void
  show: (url: string) => void
}

export type TileParts = {
  words: Words
  onRetry: (key: string) => void
  linkOf: (id: string) => string | null
}

/** One file: its small picture, how far it is, and what became of it. */
export function makeTile({ file, key }: Item, { linkOf, onRetry, words }: TileParts): Tile {
  const kind = file.name.split('.').at(-1) ?? ''
  const picture = element('div', { class: 'up-picture', 'aria-hidden': 'true' }, kind.slice(0, 5))
  const bar = element('progress', { max: 1, 'aria-label': file.name })
  const state = element('div', { class: 'up-state' })
  const name = element('p', { class: 'up-name', title: file.name }, file.name)
  const root = element('li', { class: 'up-tile', tabindex: -1 }, picture, name, bar, state)
  return {
    root,
    show(url) {
      picture.replaceChildren(element('img', { src: url, alt: '', decoding: 'async' }))
    },
    update(item) {
      root.dataset.state = item.state.kind
      const isUnderWay = item.state.kind === 'sending' || item.state.kind === 'heldUp'
      bar.value = isUnderWay ? sentOf(item) / Math.max(1, file.size) : 0
      bar.hidden = !isUnderWay
      state.replaceChildren(...saying(item, { linkOf, words, onRetry: () => onRetry(key) }))
    },
  }
}

type Saying = { words: Words; onRetry: () => void; linkOf: TileParts['linkOf'] }

function saying({ file, state }: Item, { linkOf, onRetry, words }: Saying): (Node | string)[] {
  switch (state.kind) {
    case 'waiting':
      return [words.waiting]
    case 'sending':
      return [
        state.sent >= file.size ? words.taking : `${Math.round((100 * state.sent) / file.size)} %`,
      ]
    case 'heldUp':
      return [state.reason === null ? words.heldUp : sayHeldUp(state.reason, words)]
    case 'saved':
      return [words.saved, ...to(linkOf(state.receipt.id), words.open), ...warningOf(state.receipt)]
    case 'here':
      return [words.here, ...to(state.id === null ? null : linkOf(state.id), words.open)]
    case 'refused':
    case 'failed':
      return [
        sayReason(state.reason, words),
        ' ',
        element('button', { type: 'button', on: { click: onRetry } }, words.retry),
      ]
  }
}

function warningOf({ warning }: Kept): Node[] {
  return warning === undefined ? [] : [element('p', { class: 'up-warning' }, warning)]
}

function to(href: string | null, text: string): (Node | string)[] {
  return href === null
    ? []
    : [' · ', element('a', { href, target: '_blank', rel: 'noopener' }, text)]
}
