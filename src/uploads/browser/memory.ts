import type { Item, Kept } from './item.ts'

/** What outlives a reload, in this browser alone: receipts, and the names of what was not finished. */
export type Memory = {
  receiptOf: (key: string) => Kept | null
  /** Names of what was not finished before this visit, but for those chosen again. */
  unfinished: (chosen: ReadonlySet<string>) => string[]
  begin: (items: readonly Pick<Item, 'file' | 'key'>[]) => void
  end: (key: string, receipt: Kept | null) => void
  forgetUnfinished: () => void
}

type Place = Pick<Storage, 'getItem' | 'setItem'>

/** What this browser keeps for the page; nothing where its owner lets pages keep nothing. */
export function storageHere(): Place {
  try {
    return localStorage
  } catch {
    return { getItem: () => null, setItem: () => undefined }
  }
}

/** So many receipts are kept; the oldest go. */
const most = 5000

/** `scope` tells one desk, or one drop link, from another. */
export function rememberIn(storage: Place, scope: string): Memory {
  const names = { receipts: `rostrum-receipts:${scope}`, begun: `rostrum-begun:${scope}` }
  const receipts = new Map<string, Kept>(read(storage, names.receipts))
  const begun = new Map<string, string>(read(storage, names.begun))
  const left = new Map(begun)
  const write = (): void => {
    for (const oldest of [...receipts.keys()].slice(0, Math.max(0, receipts.size - most)))
      receipts.delete(oldest)
    save(storage, names.receipts, [...receipts])
    save(storage, names.begun, [...begun])
  }
  return {
    receiptOf: (key) => receipts.get(key) ?? null,
    unfinished: (chosen) => [...left].flatMap(([key, name]) => (chosen.has(key) ? [] : [name])),
    begin(items) {
      const fresh = items.filter(({ key }) => !begun.has(key))
      for (const { file, key } of fresh) begun.set(key, file.name)
      if (fresh.length > 0) write()
    },
    end(key, receipt) {
      begun.delete(key)
      left.delete(key)
      if (receipt) receipts.set(key, receipt)
      write()
    },
    forgetUnfinished() {
      for (const key of left.keys()) begun.delete(key)
      left.clear()
      write()
    },
  }
}

function read<Value>(storage: Place, name: string): [string, Value][] {
  try {
    return JSON.parse(storage.getItem(name) ?? '[]')
  } catch {
    return []
  }
}

/** A browser that keeps nothing, or has no room, costs the memory and not the upload. */
function save(storage: Place, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value))
  } catch {
    return
  }
}
