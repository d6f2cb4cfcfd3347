import { describe, expect, it } from '@jest/globals'
import { keyOf, type Item } from '../../../src/uploads/browser/item.ts'
import { rememberIn } from '../../../src/uploads/browser/memory.ts'

function aStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (nth) => [...kept.keys()][nth] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}

function anItem(name: string): Item {
  const file = new File(['picture'], name, { lastModified: 0 })
  return { about: () => ({}), key: keyOf(file), file, state: { kind: 'waiting' } }
}

/** A page that was left while one file was on its way. */
function leftInTheMiddle(): { item: Item; storage: Storage } {
  const [item, storage] = [anItem('DSC_1.JPG'), aStorage()]
  rememberIn(storage, 'somebody').begin([item])
  return { item, storage }
}

describe('what an uploader remembers of files that were not finished', () => {
  it('is said on the next visit, until they are chosen again', () => {
    const { item, storage } = leftInTheMiddle()
    const memory = rememberIn(storage, 'somebody')

    expect(memory.unfinished(new Set())).toEqual(['DSC_1.JPG'])
    expect(memory.unfinished(new Set([item.key]))).toEqual([])
    memory.end(item.key, null)
    expect(memory.unfinished(new Set())).toEqual([])
  })

  it('can be forgotten, without what is on its way now', () => {
    const { storage } = leftInTheMiddle()
    const memory = rememberIn(storage, 'somebody')
    memory.begin([anItem('DSC_2.JPG')])

    memory.forgetUnfinished()

    expect(memory.unfinished(new Set())).toEqual([])
    expect(rememberIn(storage, 'somebody').unfinished(new Set())).toEqual(['DSC_2.JPG'])
  })
})
