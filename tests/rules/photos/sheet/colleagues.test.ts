import { expect, it } from '@jest/globals'
import type { Frame } from '../../../../src/photos/sheet/frame.ts'
import { nextToSend } from '../../../../src/photos/sheet/outbox.ts'
import { act, type Act, openSheet, type Sheet } from '../../../../src/photos/sheet/sheet.ts'
import { frame } from './frames.ts'

const opened = openSheet({
  frames: [frame('a', { caption: 'Before', headline: 'Before', rev: 3 })],
  ...{ language: 'en', next: null },
})
const change = (set: Partial<Frame>): Act => ({ kind: 'change', changes: [{ id: 'a', set }] })
const write = (sheet: Sheet, set: Partial<Frame>) => act(sheet, change(set))
const send = (sheet: Sheet) =>
  act(sheet, { kind: 'sending', keys: nextToSend(sheet.outbox).map(({ key }) => key) })
const answer = (sheet: Sheet, kind: 'saved' | 'stale', values: Partial<Frame>, language = 'en') =>
  act(sheet, {
    kind: 'settled',
    language,
    results: [{ id: 'a', kind, frame: frame('a', values), message: '' }],
  })
const theirs = { caption: 'Before', headline: 'Theirs', rev: 4 }

it('does not go over what a colleague saved between two changes of ours', () => {
  const both = write(send(write(opened, { caption: 'Mine' })), { headline: 'Mine' })
  const again = send(answer(both, 'stale', theirs))
  const saved = answer(again, 'saved', { ...theirs, caption: 'Mine', rev: 5 })

  expect(nextToSend(saved.outbox)).toMatchObject([{ rev: 3, set: { headline: 'Mine' } }])
  const told = answer(send(saved), 'stale', { ...theirs, caption: 'Mine', rev: 5 })
  expect(told.outbox).toMatchObject([{ state: 'clashing', base: { headline: 'Theirs' } }])
})

it('knows the words of one language no newer after a save in another', () => {
  const sent = send(write(opened, { caption: 'Mine' }))
  const chinese = act(sent, {
    ...{ kind: 'open', language: 'zh', next: null },
    frames: [frame('a', { headline: '旧', rev: 3 })],
  })

  const saved = answer(chinese, 'saved', { caption: 'Mine', rev: 5 })

  expect(nextToSend(write(saved, { headline: '新' }).outbox)).toMatchObject([{ rev: 3 }])
})

it('takes back words the server wrote out, and those sent before it answered, without a question', () => {
  const said = { caption: '=sp1n= opens', keywords: ['forum'] }
  const stored = { caption: 'Li Na opens', headline: 'Before', keywords: ['forum'], rev: 4 }
  const sent = send(write(opened, said))

  const answered = act(answer(sent, 'saved', stored), { kind: 'undo' })
  const early = answer(act(sent, { kind: 'undo' }), 'saved', stored)

  for (const undone of [answered, early]) {
    const told = answer(send(undone), 'stale', stored)
    expect(told.outbox).toMatchObject([
      { state: 'waiting', rev: 4, set: { caption: 'Before', keywords: [] } },
    ])
  }
})

it('asks about each field by itself where colleagues write one after the other', () => {
  const sent = send(write(opened, { caption: 'Mine', headline: 'Mine' }))
  const first = answer(sent, 'stale', theirs)
  const second = answer(send(first), 'stale', { ...theirs, caption: 'Theirs too', rev: 5 })
  const [headline, caption] = second.outbox

  expect(second.outbox).toMatchObject([{ state: 'clashing' }, { state: 'clashing' }])
  const insisted = send(act(second, { kind: 'insist', key: headline?.key ?? '' }))
  const saved = answer(insisted, 'saved', { ...theirs, headline: 'Mine', rev: 6 })
  expect(saved.outbox).toMatchObject([
    { key: caption?.key, state: 'clashing', set: { caption: 'Mine' } },
  ])
})

it('sends the last of several values last, when the server could not be reached', () => {
  const three = send(write(opened, { rating: 3 }))
  const lost = act(write(three, { rating: 4 }), { kind: 'unreached' })

  const five = write(lost, { rating: 5 })

  expect(five.outbox.at(-1)).toMatchObject({ set: { rating: 5 } })
  expect(five.outbox.filter(({ set }) => set.rating === 4)).toEqual([])
})

it('asks only about the field both have written, and saves the others', () => {
  const sent = send(write(opened, { caption: 'Mine', headline: 'Mine', rating: 4 }))

  const told = answer(sent, 'stale', theirs)

  expect(told.outbox).toMatchObject([
    { state: 'clashing', base: { headline: 'Theirs' }, set: { headline: 'Mine' } },
    { state: 'waiting', rev: 4, set: { caption: 'Mine', rating: 4 } },
  ])
  expect(new Set(told.outbox.map(({ key }) => key)).size).toBe(2)
  expect(told.outbox.map(({ set }) => Object.keys(set))).toEqual([
    ['headline'],
    ['caption', 'rating'],
  ])
})

it('takes back nothing a colleague has written over, without asking', () => {
  const mine = answer(send(write(opened, { headline: 'Mine' })), 'saved', {
    ...{ caption: 'Before', headline: 'Mine', rev: 4 },
  })
  const newer = { caption: 'Before', headline: 'Theirs', rev: 6 }
  const seen = answer(send(write(mine, { rating: 3 })), 'stale', newer)
  const done = answer(send(seen), 'saved', { ...newer, rating: 3, rev: 7 })

  const undone = act(act(done, { kind: 'undo' }), { kind: 'undo' })

  expect(nextToSend(undone.outbox)).toMatchObject([{ rev: 0, set: { headline: 'Before' } }])
  const told = answer(send(undone), 'stale', { ...newer, rating: 3, rev: 7 })
  expect(told.outbox).toMatchObject([
    { state: 'clashing', base: { headline: 'Theirs' }, set: { headline: 'Before' } },
    { state: 'waiting', set: { rating: 0 } },
  ])
})
