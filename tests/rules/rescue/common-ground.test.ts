import { describe, expect, it } from '@jest/globals'
import { CommonGround } from '../../../src/rescue/common-ground.ts'

const opened = { rev: 3, headline: 'One', kicker: 'a' }

function aForm(): CommonGround {
  const ground = new CommonGround()
  ground.opened(opened)
  return ground
}

describe('a save of a form', () => {
  it('names the newest revision the form itself has made', () => {
    const ground = aForm()
    const first = ground.under(3)
    ground.saved({ rev: 4, headline: 'Two', kicker: 'a' })

    expect(first).toEqual({ base: opened, rev: null })
    expect(ground.under(3)).toEqual({ base: { rev: 4, headline: 'Two', kicker: 'a' }, rev: 4 })
  })

  it('never speaks for what others wrote and it does not show yet', () => {
    const ground = aForm()
    const merged = { rev: 5, headline: 'Mine', kicker: 'theirs' }
    ground.merged(merged, { base: opened, sent: { rev: 3, headline: 'Mine', kicker: 'a' } })

    expect(ground.under(3)).toEqual({ base: { rev: 3, headline: 'Mine', kicker: 'a' }, rev: null })
    expect(ground.under(5)).toEqual({ base: merged, rev: null })
    ground.saved({ ...merged, rev: 6 })
    expect(ground.under(5)).toMatchObject({ rev: 6 })
    expect(ground.under(3)).toMatchObject({ rev: null })
  })

  it('does not speak for a page that is being loaded anew either', () => {
    const ground = aForm()
    const moved = { ...opened, rev: 4, kicker: 'theirs' }
    ground.opened(moved)

    expect(ground.under(3)).toEqual({ base: opened, rev: null })
    expect(ground.under(4)).toEqual({ base: moved, rev: null })
  })

  it('is written on the words of the language that is open', () => {
    const ground = aForm()
    ground.opened({ rev: 3, headline: '一' })

    expect(ground.under(3)).toEqual({ base: { rev: 3, headline: '一' }, rev: null })
  })
})
