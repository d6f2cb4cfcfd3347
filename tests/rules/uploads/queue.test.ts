import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import type { Memory } from '../../../src/uploads/browser/memory.ts'
import { heldUpBy, openQueue } from '../../../src/uploads/browser/queue.ts'
import { sayHeldUp, wordsIn } from '../../../src/uploads/browser/words.ts'

/** Node has neither a network to ask about nor a window that hears of it. */
const network = new EventTarget()
Object.defineProperty(navigator, 'onLine', { value: true, configurable: true })
Object.assign(globalThis, { addEventListener: network.addEventListener.bind(network) })

const ended: string[] = []
const memory: Memory = {
  receiptOf: () => null,
  unfinished: () => [],
  begin: () => undefined,
  end: (key) => ended.push(key),
  forgetUnfinished: () => undefined,
}

it('leaves a file that is held up where it is once it is stopped, to be chosen again', async () => {
  let tries = 0
  const { promise: heldUp, resolve } = Promise.withResolvers<void>()
  const queue = openQueue({
    endpoint: 'http://localhost:1/uploads',
    memory,
    onChange: (item) => (item?.state.kind === 'heldUp' ? resolve() : undefined),
  })
  queue.add([new File(['a picture'], 'a.jpg')], () => ({ tries: (tries += 1) }))
  await heldUp
  expect(tries).toBe(1)

  queue.stop()
  network.dispatchEvent(new Event('online'))
  await delay(100)

  expect(tries).toBe(1)
  expect(queue.items().map(({ state }) => state.kind)).toEqual(['waiting'])
  expect(ended).toEqual([])
})

it('says why a file is held up where the server did, such as for want of room', () => {
  const reason = 'There is no room for this file on our side.'
  const full = { kind: 'busy', after: null, reason } as const

  expect(heldUpBy(full, 5)).toEqual({ kind: 'heldUp', sent: 5, reason })
  expect(heldUpBy({ kind: 'broken' }, 5)).toEqual({ kind: 'heldUp', sent: 5, reason: null })
  expect(sayHeldUp(reason, wordsIn('en'))).toBe(`${reason} It is tried again by itself.`)
})
