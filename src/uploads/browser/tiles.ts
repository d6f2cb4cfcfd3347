import { element } from './element.ts'
import type { Item } from './item.ts'
import { makeThumbnails } from './thumbnail.ts'
import { makeTile, type Tile, type TileParts } from './tile.ts'

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
    update(item)
    const isTrouble = item.state.kind === 'refused' || item.state.kind === 'failed'
    const target = isTrouble ? problems : list
    if (root.parentElement !== target) target.append(root)
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
