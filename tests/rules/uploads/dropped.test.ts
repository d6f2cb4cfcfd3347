import { describe, expect, it } from '@jest/globals'
import { filesDropped } from '../../../src/uploads/browser/dropped.ts'
import { wordsIn } from '../../../src/uploads/browser/words.ts'

type Entry = { name: string }

const photo = (name: string): Entry =>
  Object({
    ...{ name, isFile: true, isDirectory: false },
    file: (tell: (file: File) => void) => tell(new File(['x'], name)),
  })

const broken = (name: string): Entry =>
  Object({
    ...{ name, isFile: true, isDirectory: false },
    file: (_tell: unknown, fail: () => void) => fail(),
  })

/** Tells each of these parts, then that there is no more, or that it cannot be read on. */
const folder = (name: string, parts: Entry[][], end: 'whole' | 'broken' = 'whole'): Entry =>
  Object({
    ...{ name, isFile: false, isDirectory: true },
    createReader: () => {
      const left = [...parts]
      const readEntries = (tell: (entries: Entry[]) => void, fail: () => void) => {
        const next = left.shift()
        if (next === undefined && end === 'broken') return fail()
        tell(next ?? [])
      }
      return { readEntries }
    },
  })

const dropped = (entries: Entry[], texts = 0) =>
  filesDropped(
    Object({
      items: [
        ...Array.from({ length: texts }, () => ({ kind: 'string', webkitGetAsEntry: () => null })),
        ...entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
      ],
      files: entries.map(({ name }) => new File(['x'], name)),
    }),
  )

const names = (files: File[]) => files.map(({ name }) => name)

describe('what is dropped', () => {
  it('is taken out of folders whole, without what is no photo', async () => {
    const below = folder('below', [[photo('C.jpg')]])
    const card = folder('card', [
      [photo('A.JPG'), photo('A.CR3')],
      [photo('.DS_Store'), below],
    ])

    const { files, leftOut, unread } = await dropped([photo('B.pdf'), card])

    expect(names(files)).toEqual(['B.pdf', 'A.JPG', 'C.jpg'])
    expect({ leftOut, unread }).toEqual({ leftOut: 1, unread: [] })
  })

  it('says which folder could not be read to the end, and sends what was read', async () => {
    const below = folder('below', [], 'broken')
    const card = folder('card', [[photo('A.jpg'), below]], 'broken')

    const { files, unread } = await dropped([card])

    expect(names(files)).toEqual(['A.jpg'])
    expect(unread).toEqual(['card', 'below'])
  })

  it('says which photos could not be read, and nothing of what is not taken anyway', async () => {
    const card = folder('card', [[broken('A.jpg'), broken('Thumbs.db'), broken('B.cr3')]])

    expect((await dropped([card])).unread).toEqual(['A.jpg'])
  })

  it('may have text beside it', async () => {
    const { files } = await dropped([folder('card', [[photo('A.jpg')]]), photo('B.jpg')], 1)

    expect(names(files)).toEqual(['B.jpg', 'A.jpg'])
  })

  it('is asked for again in both languages', () => {
    expect(wordsIn('en').unread(['card'])).toMatch(/^1 file or folder could not be read \(card\)/)
    expect(wordsIn('zh').unread(['A.jpg', 'B.jpg'])).toMatch(/2 个文件.*A\.jpg, B\.jpg.*重新拖入/)
  })
})
