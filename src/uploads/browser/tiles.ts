import { element } from './element.ts'
import { isInTrouble, type Item } from './item.ts'
import { makeThumbnails } from './thumbnail.ts'
import { makeTile, type Tile, type TileParts } from './tile.ts'

/** Where the eye goes on: at its own button, else at the next one in trouble, else at the tile. */
function focusOn(tile: Element, next: Element | null, problems: Element): void {
  const own = tile.parentElement === problems ? tile.querySelector('button') : null
  const other = next?.querySelector('button') ?? problems.querySelector('button')
  const target = own ?? other ?? tile
  if (target instanceof HTMLElement) target.focus()
}

/** The tiles of all files: those that need a look above, the others in the order they were chosen. */
export function makeTiles(parts: TileParts) {
  const thumbnailOf = makeThumbnails()
  const tiles = new Map<string, Tile>()
  const list = element('ul', { class: 'up-list' })
  const problems = element('ul', { class: 'up-list' })
  const title = element('h3', {}, parts.words.problems)
  const attention = element('section', { hidden: true }, title, problems)
  const tileFor = (item: Item): Tile => {
    const known = tiles.get(item.key)
    if (known) return known
    const tile = makeTile(item, parts)
    tiles.set(item.key, tile)
    void thumbnailOf(item.file).then((url) => url && tile.show(url))
    return tile
  }
  const place = (item: Item): void => {
    const { root, update } = tileFor(item)
    const hadFocus = root.contains(document.activeElement)
    const next = root.nextElementSibling
    update(item)
    const target = isInTrouble(item) ? problems : list
    if (root.parentElement !== target) target.append(root)
    if (hadFocus && !root.contains(document.activeElement)) focusOn(root, next, problems)
    attention.hidden = problems.childElementCount === 0
  }
  return {
    roots: [attention, list],
    place,
    /** Tiles of what was cleared go, and what was added gets one. */
    placeAll(items: Item[]): void {
      const kept = new Set(items.map(({ key }) => key))
      for (const [key, { root }] of tiles) {
        if (kept.has(key)) continue
        root.remove()
        tiles.delete(key)
      }
      items.forEach(place)
    },
  }
}
