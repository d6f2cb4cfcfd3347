import { describe, expect, it } from '@jest/globals'
import { readRest, sharing } from '../../../../src/photos/sheet/pages.ts'
import type { FramePage } from '../../../../src/photos/sheet/read-frames.ts'
import { act, openSheet } from '../../../../src/photos/sheet/sheet.ts'
import { frame } from './frames.ts'

/** Three pages; the last begins at `third`. */
const pages = new Map<string, FramePage>([
  ['second', { frames: [frame('b')], next: 'third' }],
  ['third', { frames: [frame('c')], next: null }],
])

function readerOf(found: Map<string, FramePage>) {
  const asked: string[] = []
  const read = async (after: string) => {
    asked.push(after)
    return found.get(after) ?? null
  }
  return { asked, read }
}

describe('the pages of a contact sheet', () => {
  it('are read to the last, also when one is on its way already', async () => {
    const { asked, read } = readerOf(pages)
    const shared = sharing(read)
    const underWay = shared('second')

    expect(await readRest('second', shared)).toBe(true)
    expect((await underWay)?.next).toBe('third')
    expect(asked).toEqual(['second', 'third'])
  })

  it('are not all there when one cannot be read, and it is asked for again', async () => {
    const some = new Map(pages)
    some.delete('third')
    const { read } = readerOf(some)
    const shared = sharing(read)

    expect(await readRest('second', shared)).toBe(false)
    some.set('third', { frames: [], next: null })
    expect(await readRest('third', shared)).toBe(true)
  })

  it('join the sheet only where it ends', () => {
    const sheet = openSheet({ frames: [frame('a')], language: 'en', next: 'second' })
    const ofAnother = act(sheet, {
      ...{ kind: 'append', after: 'elsewhere', frames: [frame('x')], next: null },
    })
    const ofThis = act(sheet, {
      ...{ kind: 'append', after: 'second', frames: [frame('b')], next: 'third' },
    })

    expect(ofAnother).toEqual(sheet)
    expect(ofThis.frames.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(ofThis.next).toBe('third')
  })
})
