import { askBeforeLeaving } from '../../uploads/browser/ask-before-leaving.ts'
import { type Item, keyOf } from '../../uploads/browser/item.ts'
import { rememberIn } from '../../uploads/browser/memory.ts'
import { openQueue, type Queue } from '../../uploads/browser/queue.ts'

/** Where photos of a box are shown, and where they go once they are saved. */
export type Place = {
  onChange: () => void
  onPhoto: (id: string) => void
  /** The same once the box is no longer on the screen. */
  onPhotoAway: (id: string) => void
}

export type Uploads = {
  add: (files: Iterable<File>, about: () => object) => void
  again: () => void
  /** What is on its way into the box, or was refused. */
  items: () => Item[]
  /** It still goes to the desk, but not into this box. */
  leaveOut: (key: string) => void
  /** Answers how to leave: what was chosen goes on. */
  show: (place: Place) => () => void
  close: () => void
}

/** By box, since the page was loaded. */
const going = new Map<string, Uploads>()

type Box = { endpoint: string; person: string; scope: string }

/**
 * The uploads of a box, which go on while its writer looks at other pages of the admin. Those of
 * whoever was here before end.
 */
export function uploadsFor({ endpoint, person, scope }: Box): Uploads {
  for (const [other, uploads] of going) {
    if (other.startsWith(`${person}:`)) continue
    uploads.close()
    going.delete(other)
  }
  const known = going.get(scope)
  if (known) return known
  const opened = open(endpoint, scope)
  going.set(scope, opened)
  return opened
}

function open(endpoint: string, scope: string): Uploads {
  const attached = new Set<string>()
  const leftOut = new Set<string>()
  let place: Pick<Place, 'onChange' | 'onPhoto'> | null = null
  const memory = rememberIn(localStorage, scope)
  const onChange = (): void => {
    for (const item of queue.items()) attach(item)
    place?.onChange()
  }
  const attach = (item: Item): void => {
    const id = savedAs(item)
    if (id === null || attached.has(item.key)) return
    attached.add(item.key)
    place?.onPhoto(id)
  }
  const queue: Queue = openQueue({ endpoint, memory, onChange })
  const stopAsking = askBeforeLeaving(queue)
  return {
    add(files, about) {
      const chosen = [...files]
      for (const key of chosen.map(keyOf)) {
        attached.delete(key)
        leftOut.delete(key)
      }
      queue.add(chosen, about)
      queue.clearFinished()
    },
    again: () => queue.retryAll(),
    items: () => queue.items().filter((item) => savedAs(item) === null && !leftOut.has(item.key)),
    leaveOut(key) {
      attached.add(key)
      leftOut.add(key)
      place?.onChange()
    },
    show(shown) {
      place = shown
      shown.onChange()
      return () => {
        if (place === shown) place = { onChange: () => undefined, onPhoto: shown.onPhotoAway }
      }
    },
    close() {
      queue.stop()
      stopAsking()
    },
  }
}

function savedAs({ state }: Item): string | null {
  if (state.kind === 'saved') return state.receipt.id
  return state.kind === 'here' ? state.id : null
}
