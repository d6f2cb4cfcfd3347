import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'

const { another, newsroom, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

it('calls a photo by as many whole words of a long caption as a list has room for', async () => {
  const titleOf = async (caption: string) =>
    (await send(await another(), { caption })).body.doc.title

  expect(await titleOf('Delegates arrive. '.repeat(9))).toBe(
    `${'Delegates arrive. '.repeat(6)}Delegates…`,
  )
  expect(await titleOf('代表抵达柳州。'.repeat(20))).toBe(`${'代表抵达柳州。'.repeat(17)}…`)
  expect(await titleOf('Delegates arrive.')).toBe('Delegates arrive.')
})
