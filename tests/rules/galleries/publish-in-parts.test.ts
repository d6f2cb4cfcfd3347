import { describe, expect, it } from '@jest/globals'
import { publishInParts } from '../../../src/galleries/admin/publish-in-parts.ts'

const ids = Array.from({ length: 250 }, (_, nth) => `photo-${nth}`)

/** Publishes all but every hundredth; answers as often as it is told to. */
function aDesk(answers = Infinity) {
  const asked: number[] = []
  const send = async (part: string[]) => {
    asked.push(part.length)
    if (asked.length > answers) return null
    return {
      docs: part.slice(1).map((id) => ({ id })),
      errors: part.slice(0, 1).map((id) => ({ id, message: 'Write a caption.' })),
    }
  }
  return { asked, send }
}

describe('publishing the photos of a gallery', () => {
  it('sends no more at once than an address holds, and says what became of all', async () => {
    const { asked, send } = aDesk()

    const { docs, errors, isWhole } = await publishInParts(ids, send)

    expect(asked).toEqual([100, 100, 50])
    expect(docs).toHaveLength(247)
    expect(errors.map(({ id }) => id)).toEqual(['photo-0', 'photo-100', 'photo-200'])
    expect(isWhole).toBe(true)
  })

  it('keeps what went out before nobody answered any more', async () => {
    const { asked, send } = aDesk(1)

    const { docs, isWhole } = await publishInParts(ids, send)

    expect(asked).toEqual([100, 100])
    expect(docs).toHaveLength(99)
    expect(isWhole).toBe(false)
  })
})
